package io.github.quizmaven.rule.structure;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.markdown.Prose;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Sequence;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what an answer line says: options' texts, sequences or letters, in this order. */
final class AnswerText {

    private static final Pattern LETTERS =
            Pattern.compile(
                    "(?i:options?\\s+)?\\(?[A-Za-z]\\)?"
                            + "(?:\\s*(?:,|&|;|\\band\\b|,\\s*and\\b|\\bund\\b)\\s*"
                            + "(?:(?i:option)\\s+)?\\(?[A-Za-z]\\)?)*\\.?");
    private static final Pattern LETTER = Pattern.compile("(?<![A-Za-z])[A-Za-z](?![A-Za-z])");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern FULL_STOP = Pattern.compile("\\.$");

    private AnswerText() {}

    /** The options that it names, in their order; empty if it is not understood. */
    static Optional<List<Integer>> options(String answer, Question question) {
        String said = folded(plain(answer));
        List<Integer> byText = matching(question, each -> folded(each).equals(said));
        Optional<Sequence> sequence = sequence(answer);
        List<Integer> bySequence =
                sequence.isEmpty()
                        ? List.of()
                        : matching(question, each -> Sequence.of(each).equals(sequence));
        if (!byText.isEmpty() || !bySequence.isEmpty()) {
            return Optional.of(byText.isEmpty() ? bySequence : byText);
        }
        return letters(plain(answer).strip(), question.options().size());
    }

    static Optional<Sequence> sequence(String answer) {
        return Sequence.of(plain(answer));
    }

    private static List<Integer> matching(Question question, Predicate<String> wanted) {
        return IntStream.range(0, question.options().size())
                .filter(
                        each ->
                                wanted.test(
                                        Prose.plain(question.options().get(each).text()).text()))
                .boxed()
                .toList();
    }

    private static Optional<List<Integer>> letters(String answer, int options) {
        if (!LETTERS.matcher(answer).matches()) {
            return Optional.empty();
        }
        TreeSet<Integer> named = new TreeSet<>();
        Matcher letter = LETTER.matcher(answer);
        while (letter.find()) {
            named.add(Character.toUpperCase(letter.group().charAt(0)) - 'A');
        }
        return named.last() < options ? Optional.of(List.copyOf(named)) : Optional.empty();
    }

    private static String plain(String source) {
        return Prose.plain(Markdown.of(source)).text();
    }

    private static String folded(String source) {
        String spaced = SPACE.matcher(source).replaceAll(" ").strip();
        return FULL_STOP
                .matcher(Normalizer.normalize(spaced, Normalizer.Form.NFC))
                .replaceFirst("");
    }
}
