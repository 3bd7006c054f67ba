package io.github.quizmaven.rule.choice;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.markdown.Prose;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds where a text calls a question's options by their letters. */
final class LetterFinder {

    /** Not part of a word, of "vitamin-C", "C++", "C#" or "A's". */
    private static final String LETTER = "(?<![\\w'’+-])\\(?[A-Z]\\)?(?![\\w'’+#]|-\\w|\\.\\w)";

    private static final String NOUN =
            "\\b(?i:options?|answers?|choices?|alternatives?|antwort(?:en)?|optionen|réponses?"
                    + "|opci(?:ón|ones)|respuestas?|opzion[ei]|rispost[ae])";
    private static final String JOINER =
            "(?:\\s+(?:and|or|nor|und|oder|et|ou|y|o|e)\\s+|\\s*&\\s*)";
    private static final String COMMA = "\\s*,\\s*";
    private static final String JOINED = LETTER + "(?:" + COMMA + LETTER + ")*,?" + JOINER + LETTER;
    private static final String SERIES =
            LETTER + "(?:(?:,?" + JOINER + "|" + COMMA + ")" + LETTER + ")*";
    private static final String VERDICT =
            "\\s+(?:is|are|was|were|ist|sind)\\s+(?:(?:not|both|all|also|clearly|nicht|beide)\\s+)?"
                    + "(?:(?:in)?correct|wrong|right|true|false|the\\s+(?:correct|right|best)|richtig"
                    + "|falsch)\\b";

    /** "option B", "answers A, C"; not "answer A records", where the letter is part of a name. */
    private static final String NAMED = NOUN + "\\s+" + SERIES + "(?!\\s+records?\\b)";

    private static final String PAIRED = "\\b(?i:both|either|neither|sowohl|weder)\\s+" + JOINED;

    private static final Pattern IN_EXPLANATION =
            Pattern.compile(NAMED + "|" + PAIRED + "|" + SERIES + "(?=" + VERDICT + ")");
    private static final Pattern IN_OPTION =
            Pattern.compile(
                    "^\\s*(?:(?i:both|either|neither|only|all|all\\s+of|none\\s+of|beide)\\s+)*(?:"
                            + JOINED
                            + "|"
                            + LETTER
                            + "(?:"
                            + COMMA
                            + LETTER
                            + ")+)(?:\\s+(?i:only|both|are|is|nur|sind)\\b[^\\n]*)?[.!]?\\s*$|"
                            + NAMED);
    private static final Pattern LABEL = Pattern.compile("(?<!\\w)[A-Z](?!\\w)");

    /** A letter that the question itself uses as a name, but no article at a sentence's start. */
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<![\\w'’+-])(?!A\\s+\\p{Ll}(?!nd\\b|r\\b))([A-Z])(?![\\w'’+#]|-\\w|\\.\\w)");

    private final List<Boolean> refers;
    private final List<String> names;

    /**
     * A place where a text refers to options.
     *
     * @param start in the text
     * @param end in the text
     * @param options their places, from 0
     */
    record Reference(int start, int end, List<Integer> options) {}

    private LetterFinder(List<Boolean> refers, List<String> names) {
        this.refers = refers;
        this.names = names;
    }

    static LetterFinder of(Question question) {
        List<Boolean> refers = new ArrayList<>();
        List<Markdown> named = new ArrayList<>();
        for (Option option : question.options()) {
            refers.add(IN_OPTION.matcher(Prose.masked(option.text()).text()).find());
            if (!refers.get(refers.size() - 1)) {
                named.add(option.text());
            }
        }
        Stream.of(question.title(), question.stem(), question.prompt())
                .filter(Objects::nonNull)
                .forEach(named::add);
        return new LetterFinder(
                List.copyOf(refers), named.stream().flatMap(LetterFinder::names).toList());
    }

    private static Stream<String> names(Markdown text) {
        return NAME.matcher(Prose.plain(text).text()).results().map(found -> found.group(1));
    }

    List<Reference> inExplanation(String text) {
        return find(IN_EXPLANATION, text);
    }

    /** Where all options are lists of letters, the letters stand for something in the stem. */
    List<Reference> inOption(String text) {
        return find(IN_OPTION, text).stream()
                .filter(each -> each.options().stream().noneMatch(refers::get))
                .toList();
    }

    private List<Reference> find(Pattern pattern, String text) {
        List<Reference> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            List<Integer> referred = referred(matcher.group());
            if (!referred.isEmpty()) {
                found.add(reference(text, matcher, referred));
            }
        }
        return found;
    }

    private static Reference reference(String text, Matcher matcher, List<Integer> referred) {
        int start = matcher.start();
        int end = matcher.end();
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Reference(start, end, referred);
    }

    /** Empty unless each letter is that of an option, and none a name in the question. */
    private List<Integer> referred(String reference) {
        TreeSet<Integer> found = new TreeSet<>();
        Matcher label = LABEL.matcher(reference);
        while (label.find()) {
            int option = label.group().charAt(0) - 'A';
            if (option >= refers.size() || names.contains(label.group())) {
                return List.of();
            }
            found.add(option);
        }
        return List.copyOf(found);
    }
}
