package io.github.quizmaven.rule.bank;

import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequence;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.quiz.response.TypedText;
import io.github.quizmaven.quiz.word.QuestionType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    static ResponseContent of(Response response) {
        List<String> steps = steps(response.steps());
        List<String> options = options(response, steps);
        List<Matching.Pair> pairs =
                response instanceof Matching matching ? matching.pairs() : List.of();
        Stream<String> offered =
                Stream.of(
                                options.stream(),
                                steps.stream(),
                                pairs.stream().map(each -> AskedContent.text(each.left())),
                                pairs.stream().map(each -> "=" + AskedContent.text(each.right())))
                        .flatMap(Function.identity());
        Stream<String> key =
                Stream.of(
                                correct(response.options(), options),
                                response.order().stream().map(each -> step(each, steps)),
                                matched(pairs),
                                solution(response))
                        .flatMap(Function.identity());
        return new ResponseContent(kind(response.type()), sorted(offered), key.toList());
    }

    private static String kind(QuestionType type) {
        return (type == QuestionType.MULTIPLE_CHOICE ? QuestionType.SINGLE_CHOICE : type).word();
    }

    private static List<String> sorted(Stream<String> texts) {
        return texts.filter(Predicate.not(String::isEmpty)).distinct().sorted().toList();
    }

    /** A sequence of step numbers stands for the steps, wherever they are listed. */
    private static List<String> options(Response response, List<String> steps) {
        if (response instanceof Sequences sequences) {
            return IntStream.range(0, sequences.options().size())
                    .mapToObj(
                            index ->
                                    sequence(
                                            sequences.orders().get(index),
                                            sequences.options().get(index),
                                            steps))
                    .toList();
        }
        return response.options().stream().map(each -> AskedContent.text(each.text())).toList();
    }

    private static Stream<String> matched(List<Matching.Pair> pairs) {
        return pairs.stream()
                .filter(each -> each.left() != null)
                .map(
                        each ->
                                AskedContent.text(each.left())
                                        + " = "
                                        + AskedContent.text(each.right()))
                .sorted();
    }

    private static Stream<String> solution(Response response) {
        if (!response.isAnswerable()) {
            return Stream.empty();
        }
        Response.Expected expected = response.expected();
        return expected.solution().stream().map(each -> TypedText.compared(each, expected.exact()));
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
                .map(each -> each.isEmpty() ? "" : Digest.of(List.of(each)).hex())
                .toList();
    }

    private static String sequence(Optional<Sequence> order, Option option, List<String> steps) {
        return order.isEmpty() || steps.isEmpty()
                ? AskedContent.text(option.text())
                : order.get().numbers().stream().map(each -> step(each, steps)).toList().toString();
    }

    private static String step(int number, List<String> steps) {
        return number < 1 || number > steps.size() ? String.valueOf(number) : steps.get(number - 1);
    }
}
