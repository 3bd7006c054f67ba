package io.github.quizmaven.rule.bank;

import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.ResponseVisitor;
import io.github.quizmaven.quiz.response.Sequence;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.response.Slider;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.quiz.word.QuestionType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a question offers and accepts, in a form in which equal things are equal.
 *
 * @param kind what kind of response it asks for; the number of keys is not part of it
 * @param offered what learners choose from, put in order or match, whatever its order in the source
 * @param key what is right
 */
record ResponseContent(String kind, List<String> offered, List<String> key) {

    static final ResponseContent NONE = new ResponseContent("", List.of(), List.of());

    static final ResponseVisitor<ResponseContent> READER = new Reader();

    private static ResponseContent of(
            QuestionType kind, Stream<String> offered, Stream<String> key) {
        return new ResponseContent(kind.word(), sorted(offered), key.toList());
    }

    private static List<String> sorted(Stream<String> texts) {
        return texts.filter(Predicate.not(String::isEmpty)).distinct().sorted().toList();
    }

    /** Reads what each type of response offers and accepts. */
    private static final class Reader implements ResponseVisitor<ResponseContent> {

        @Override
        public ResponseContent choice(Choice choice) {
            List<String> texts =
                    choice.options().stream().map(each -> AskedContent.text(each.text())).toList();
            return of(QuestionType.SINGLE_CHOICE, texts.stream(), correct(choice.options(), texts));
        }

        @Override
        public ResponseContent ordering(Ordering ordering) {
            List<String> steps = steps(ordering.steps());
            return of(
                    QuestionType.ORDERING,
                    steps.stream(),
                    ordering.order().stream().map(each -> step(each, steps)));
        }

        /** A sequence of step numbers stands for the steps, wherever they are listed. */
        @Override
        public ResponseContent sequences(Sequences sequences) {
            List<String> steps = steps(sequences.steps());
            List<String> texts =
                    IntStream.range(0, sequences.options().size())
                            .mapToObj(
                                    index ->
                                            sequence(
                                                    sequences.orders().get(index),
                                                    sequences.options().get(index),
                                                    steps))
                            .toList();
            return of(
                    QuestionType.ORDERING,
                    Stream.of(texts, steps).flatMap(Collection::stream),
                    correct(sequences.options(), texts));
        }

        @Override
        public ResponseContent matching(Matching matching) {
            return of(
                    QuestionType.MATCHING,
                    matching.pairs().stream()
                            .flatMap(
                                    each ->
                                            Stream.of(
                                                    AskedContent.text(each.left()),
                                                    "=" + AskedContent.text(each.right()))),
                    matching.pairs().stream()
                            .filter(each -> each.left() != null)
                            .map(
                                    each ->
                                            AskedContent.text(each.left())
                                                    + " = "
                                                    + AskedContent.text(each.right()))
                            .sorted());
        }

        @Override
        public ResponseContent numeric(Numeric numeric) {
            return of(
                    QuestionType.NUMERIC,
                    Stream.empty(),
                    Stream.ofNullable(numeric.accepted()).map(Reader::number));
        }

        @Override
        public ResponseContent slider(Slider slider) {
            return of(
                    QuestionType.SLIDER,
                    Stream.empty(),
                    Stream.ofNullable(slider.scale()).map(Slider.Scale::text));
        }

        /** Of several accepted answers the first is the solution; the others are its spellings. */
        @Override
        public ResponseContent shortAnswer(ShortAnswer answer) {
            return of(
                    QuestionType.SHORT_ANSWER,
                    Stream.empty(),
                    answer.answers().stream()
                            .limit(1)
                            .map(each -> typed(each, answer.caseSensitive())));
        }

        @Override
        public ResponseContent cloze(Cloze cloze) {
            return of(
                    QuestionType.CLOZE,
                    Stream.empty(),
                    cloze.blanks().stream()
                            .map(each -> each.answers().stream().findFirst().orElse(""))
                            .map(each -> typed(each, cloze.caseSensitive())));
        }

        private static Stream<String> correct(List<Option> options, List<String> texts) {
            return IntStream.range(0, options.size())
                    .filter(index -> options.get(index).correct())
                    .mapToObj(texts::get)
                    .distinct()
                    .sorted();
        }

        /** Short forms, since a sequence can name a long step very often. */
        private static List<String> steps(List<Step> steps) {
            return steps.stream()
                    .map(each -> AskedContent.text(each.text()))
                    .map(each -> each.isEmpty() ? "" : Fingerprint.digest(List.of(each)))
                    .toList();
        }

        private static String sequence(
                Optional<Sequence> order, Option option, List<String> steps) {
            return order.isEmpty() || steps.isEmpty()
                    ? AskedContent.text(option.text())
                    : order.get().numbers().stream()
                            .map(each -> step(each, steps))
                            .toList()
                            .toString();
        }

        private static String step(int number, List<String> steps) {
            return number < 1 || number > steps.size()
                    ? String.valueOf(number)
                    : steps.get(number - 1);
        }

        private static String number(Numeric.Accepted accepted) {
            BigDecimal max = accepted.max();
            return plain(accepted.value()) + (max == null ? "" : ".." + plain(max));
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toString();
        }

        private static String typed(String answer, boolean caseSensitive) {
            String folded = answer.strip().replaceAll("\\s+", " ");
            return caseSensitive ? folded : folded.toLowerCase(Locale.ROOT);
        }
    }
}
