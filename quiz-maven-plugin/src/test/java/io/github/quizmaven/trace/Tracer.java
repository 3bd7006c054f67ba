package io.github.quizmaven.trace;

import io.github.quizmaven.quiz.Authored;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.read.part.PartName;
import io.github.quizmaven.schema.DataTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Follows each line of one file to where it went. */
final class Tracer {

    /** In how many pieces the words of a line may be on the page. */
    private static final int PIECES = 4;

    /** Words that formatting parts, as in {@code un**happy**}, may be one on the page. */
    private static final Pattern PARTED =
            Pattern.compile("[\\p{L}\\p{N}][*_~`\\\\\\[\\]]+[\\p{L}\\p{N}]");

    /** The way to write a comment that is HTML nowhere. */
    private static final Pattern COMMENT = Pattern.compile("^[ \\t>]*\\[[^\\]]+\\]: (?:#|<>) ");

    private static final Pattern TITLE = Pattern.compile("^ {0,3}#[ \\t]+(.*?)[ \\t]*#*[ \\t]*$");

    /** How many words an answer line has besides the answer. */
    private static final int MOST_OF_AN_ANSWER_LINE = 8;

    private static final Pattern HEADING =
            Pattern.compile("^ {0,3}###[ \\t]+(.*?)[ \\t]*#*[ \\t]*$");
    private static final Pattern DEFINITION =
            Pattern.compile("^ {0,3}(\\[[^\\]]+\\]):\\s*(\\S+).*$");
    private static final Pattern YAML_COMMENT = Pattern.compile("(?:^|\\s)#.*$");
    private static final String STRUCTURE = "\\#>*+_=`~|:.-$";

    private final SourceLines lines;
    private final Reading reading;
    private final String html;
    private final Reports told;
    private final WordPool page;
    private final String letters;
    private final WordPool data;
    private final @Nullable JsonNode tree;

    /**
     * @param html its page; empty if it has none
     * @param reports what is said about it
     */
    Tracer(
            SourceLines lines,
            Reading reading,
            String html,
            PageText.Content content,
            Reports reports) {
        this.lines = lines;
        this.reading = reading;
        this.html = html;
        this.told = reports;
        this.page = new WordPool(content.words());
        this.letters = letters(content.words());
        this.tree = reading.authored() instanceof Quiz quiz ? DataTree.of(quiz) : null;
        StringBuilder properties = new StringBuilder();
        if (tree != null) {
            DataWords.collect(tree, properties);
        }
        if (reading.authored() != null) {
            // Of a folder there is no tree.
            reading.authored()
                    .metadata()
                    .written()
                    .forEach(
                            each ->
                                    properties
                                            .append(' ')
                                            .append(each.key().name())
                                            .append(' ')
                                            .append(each.value()));
        }
        this.data = new WordPool(properties.toString());
    }

    /** A line that waits for its fate. */
    private record Waiting(int line, @Nullable PartName part, boolean heading, int words) {}

    /** The fate of each line, from 1; null for blank ones. Long lines are first to take words. */
    List<@Nullable Fate> fates() {
        List<Waiting> waiting = new ArrayList<>();
        @Nullable PartName part = null;
        int question = -1;
        int count = lines.file.lines().count();
        for (int line = 1; line <= count; line++) {
            String text = lines.text(line);
            Optional<PartName> named =
                    lines.part(line) == SourceLines.Part.TEXT ? part(text) : Optional.empty();
            int now = told.question(line);
            part = named.orElse(now == question ? part : null);
            question = now;
            if (!text.isBlank()) {
                int words = WordPool.words(text).size();
                waiting.add(new Waiting(line, part, named.isPresent(), words));
            }
        }
        waiting.sort(Comparator.comparing(Waiting::words).reversed());
        @Nullable Fate[] fates = new Fate[count];
        for (Waiting each : waiting) {
            fates[each.line() - 1] =
                    fate(each.line(), lines.text(each.line()), each.part(), each.heading());
        }
        return Arrays.asList(fates);
    }

    private Fate fate(int line, String text, @Nullable PartName part, boolean heading) {
        if (reading.authored() == null) {
            return told.isEmpty() ? Fate.LOST : Fate.REPORT;
        }
        @Nullable Question question = told.questionAt(line);
        if (question != null && !question.isAnswerable()) {
            // It is not on the page.
            return told.said(line);
        }
        if (isKey(line, text, part)) {
            return Fate.KEY;
        }
        Fate fate =
                switch (lines.part(line)) {
                    case YAML -> property(text);
                    case FENCE ->
                            WordPool.words(lines.info(line)).isEmpty()
                                    ? Fate.STRUCTURE
                                    : shown(line);
                    case CODE -> shown(line);
                    case TEXT -> heading || isTitle(text) ? Fate.STRUCTURE : shown(line);
                };
        if (fate == Fate.LOST
                && lines.part(line) == SourceLines.Part.FENCE
                && told.isEachFormOnce()) {
            return Fate.REPORT;
        }
        return fate == Fate.LOST ? told.said(line) : fate;
    }

    private Fate property(String text) {
        String value = YAML_COMMENT.matcher(text).replaceAll("");
        List<String> words = WordPool.words(value);
        if (words.isEmpty()) {
            return value.length() < text.length() ? Fate.COMMENT : Fate.STRUCTURE;
        }
        if (value.startsWith("title:") || value.startsWith("description:")) {
            // It is the page's own, too.
            List<String> shown = words.subList(1, words.size());
            return data.take(words, words.size()) && page.take(shown, PIECES)
                    ? Fate.DATA
                    : Fate.LOST;
        }
        boolean empty = value.strip().endsWith(":") || value.strip().endsWith("[]");
        return empty
                        || data.take(words, words.size())
                        || data.holds(words.subList(0, 1))
                                && value.matches("[^:]*:.*\\d.*|\\s*lang:.*")
                ? Fate.DATA
                : Fate.LOST;
    }

    private Fate shown(int line) {
        if (COMMENT.matcher(lines.text(line)).find()) {
            return Fate.COMMENT;
        }
        Matcher definition = DEFINITION.matcher(lines.text(line));
        if (definition.matches() && isUsed(definition.group(1), definition.group(2))) {
            return Fate.STRUCTURE;
        }
        boolean first = true;
        @Nullable Question question = told.questionAt(line);
        boolean cloze =
                question != null && question.type() == QuestionType.CLOZE && blanksAreKnown(line);
        for (String form : lines.forms(line, html, cloze)) {
            List<String> words = WordPool.words(form);
            if (words.isEmpty()) {
                return signs(form, first);
            }
            if (page.take(words, pieces(form))) {
                return Fate.PAGE;
            }
            if (PARTED.matcher(form).find() && letters.contains(letters(form))) {
                return Fate.PAGE;
            }
            first = false;
        }
        return Fate.LOST;
    }

    private Fate signs(String form, boolean whole) {
        if (!whole) {
            return Fate.COMMENT;
        }
        String shown = PageText.decoded(html).replaceAll("\\s", "");
        return Arrays.stream(form.split("\\|"))
                        .map(each -> each.replaceAll("[\\s\\\\`]", ""))
                        .allMatch(
                                each ->
                                        each.chars().allMatch(sign -> STRUCTURE.indexOf(sign) >= 0)
                                                || shown.contains(each))
                ? Fate.STRUCTURE
                : Fate.LOST;
    }

    /** A link's address is before its text. */
    private static int pieces(String form) {
        return PIECES + 2 * form.split("\\]\\(|\\]\\[|<http|!\\[", -1).length;
    }

    private boolean blanksAreKnown(int line) {
        return lines.blanks(line).stream()
                .flatMap(each -> WordPool.words(each).stream())
                .allMatch(each -> html.toLowerCase(Locale.ROOT).contains(each));
    }

    private boolean isKey(int line, String text, @Nullable PartName part) {
        int index = told.question(line);
        if (tree == null || index < 0) {
            return false;
        }
        JsonNode question = tree.path("questions").path(index);
        List<String> words = WordPool.words(text);
        String answer = question.path("solution").path("answer").asString("");
        if (!answer.isEmpty() && part == PartName.SOLUTION) {
            List<String> named = WordPool.words(answer);
            return isLast(line)
                    && words.size() > named.size()
                    && words.size() < named.size() + MOST_OF_AN_ANSWER_LINE
                    && new WordPool(text).holds(named);
        }
        if (part != PartName.ANSWER) {
            return false;
        }
        for (JsonNode each : question.path("answers")) {
            if (new WordPool(each.asString()).holds(words)) {
                return true;
            }
        }
        return question.has("numeric") && text.chars().anyMatch(Character::isDigit);
    }

    /** Whether it says once more what the front matter has said. */
    private boolean isTitle(String text) {
        Matcher heading = TITLE.matcher(text);
        @Nullable Authored authored = reading.authored();
        return authored != null
                && heading.matches()
                && WordPool.words(heading.group(1))
                        .equals(WordPool.words(authored.metadata().get(Key.TITLE, "")));
    }

    /** Whether nothing of its part is below it. */
    private boolean isLast(int line) {
        int next = line + 1;
        while (next <= lines.file.lines().count()
                && (lines.text(next).isBlank() || lines.text(next).strip().startsWith("<!--"))) {
            next++;
        }
        return next > lines.file.lines().count()
                || lines.text(next).startsWith("#")
                || lines.text(next).startsWith("---");
    }

    private boolean isUsed(String label, String address) {
        String file = lines.file.text();
        return address.matches(".*[./:#@].*") && page.holds(WordPool.words(address))
                || file.indexOf(label) != file.lastIndexOf(label);
    }

    private Optional<PartName> part(String text) {
        Matcher heading = HEADING.matcher(text);
        @Nullable Authored authored = reading.authored();
        return authored != null && heading.matches()
                ? PartName.of(heading.group(1), authored.metadata().get(Key.LANG, "en"))
                : Optional.empty();
    }

    private static String letters(String text) {
        return WordPool.words(text).stream().collect(Collectors.joining());
    }
}
