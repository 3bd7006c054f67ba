package io.github.quizmaven.exchange.lms.draft;

import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.lms.LmsAnswer;
import io.github.quizmaven.exchange.lms.LmsKind;
import io.github.quizmaven.exchange.lms.LmsQuestion;
import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.exchange.markup.MarkupFormat;
import io.github.quizmaven.exchange.markup.TextMarkup;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.BlankReader;
import io.github.quizmaven.syntax.Text;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks: in its title, in its stem, or in both.
 *
 * @param title null if there is none
 * @param text null if the title asks
 * @param blanks the stem of a question with gaps, with its blanks
 */
record Stem(@Nullable Text title, @Nullable Text text, BlankReader.@Nullable Stem blanks) {

    /** Signs that start something else than a paragraph. */
    private static final String OPENERS = "-+#>|`~<!=";

    /** The text with its gaps. */
    @Nullable Text gaps() {
        return blanks == null ? text : blanks.text();
    }

    /**
     * @param above texts that go with the question
     */
    static Stem of(LmsQuestion question, List<Above> above, TextMarkup texts) {
        @Nullable ForeignText name = question.title();
        ForeignText stem = question.stem();
        Optional<RepeatedTitle> repeated = RepeatedTitle.of(question);
        if (name != null && repeated.isPresent()) {
            texts.readings().add(new Reading(name.at(), " "));
            name = repeated.get().title();
            stem = repeated.get().rest();
        }
        @Nullable Text title = name == null || name.isBlank() ? null : texts.line(name);
        if (question.kind() == LmsKind.CLOZE) {
            return ofGaps(question, above, title, stem, texts);
        }
        if (title == null) {
            return untitled(question, above, texts);
        }
        @Nullable Text text =
                above.isEmpty() ? texts.text(stem) : text(stem, above, texts.blocks(stem), texts);
        return new Stem(title, text, null);
    }

    /** The first paragraph is the title if it can be one. */
    private static Stem untitled(LmsQuestion question, List<Above> above, TextMarkup texts) {
        Span at = question.stem().at();
        String blocks = texts.blocks(question.stem());
        int end = blocks.indexOf("\n\n");
        String first = joined((end < 0 ? blocks : blocks.substring(0, end)).strip());
        if (!isLine(first)) {
            return new Stem(null, text(question.stem(), above, blocks, texts), null);
        }
        String rest = end < 0 ? "" : blocks.substring(end).strip();
        return new Stem(texts.line(first, at), text(question.stem(), above, rest, texts), null);
    }

    private static @Nullable Text text(
            ForeignText stem, List<Above> above, String blocks, TextMarkup texts) {
        String all = Above.joined(above, blocks);
        return stem.format() == MarkupFormat.MARKDOWN || Above.isForeign(above)
                ? texts.markdown(all, stem.at())
                : texts.blocks(all, stem.at());
    }

    /** The lines of a paragraph on one line. */
    private static String joined(String paragraph) {
        return paragraph
                .lines()
                .map(line -> line.endsWith("\\") ? line.substring(0, line.length() - 1) : line)
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static boolean isLine(String first) {
        boolean starts = !first.isEmpty() && OPENERS.indexOf(first.charAt(0)) < 0;
        return starts && !first.contains("![") && !first.matches("[0-9]+[.)] .*");
    }

    private static Stem ofGaps(
            LmsQuestion question,
            List<Above> above,
            @Nullable Text title,
            ForeignText stem,
            TextMarkup texts) {
        String blocks = texts.blocks(stem);
        Map<Integer, Set<String>> answers = new HashMap<>();
        for (LmsAnswer answer : question.answers()) {
            String escaped = escaped(answer.text().text());
            if (answer.isRight() && !escaped.isEmpty()) {
                answers.computeIfAbsent(answer.gap(), key -> new LinkedHashSet<>()).add(escaped);
            }
        }
        StringBuilder filled = new StringBuilder();
        int gap = 0;
        for (int at = 0; at < blocks.length(); at++) {
            char each = blocks.charAt(at);
            if (each == LmsQuestion.GAP) {
                Set<String> accepted = answers.getOrDefault(gap++, Set.of());
                filled.append(accepted.isEmpty() ? "" : "[[" + String.join("|", accepted) + "]]");
            } else {
                filled.append(each);
            }
        }
        @Nullable Text text = text(stem, above, filled.toString(), texts);
        return new Stem(title, text, text == null ? null : BlankReader.read(text));
    }

    private static String escaped(String answer) {
        return answer.strip()
                .replaceAll("\\s++", " ")
                .replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("]", "\\]");
    }
}
