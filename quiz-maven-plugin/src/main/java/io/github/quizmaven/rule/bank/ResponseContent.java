package io.github.quizmaven.rule.bank;

import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequence;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.quiz.response.TypedText;
import io.github.quizmaven.quiz.word.QuestionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
        List<String> offered = new ArrayList<>(options);
        offered.addAll(steps);
        for (Matching.Pair each : pairs) {
            offered.add(AskedContent.text(each.left()));
            offered.add("=" + AskedContent.text(each.right()));
        }
        List<String> key = correct(response.options(), options);
        for (int each : response.order()) {
            key.add(step(each, steps));
        }
        key.addAll(matched(pairs));
        key.addAll(solution(response));
        if (response instanceof Response.Recall recall) {
            // Who writes the back in other words gives no other answer.
            key.add(AskedContent.text(recall.back()));
            offered.addAll(key);
        }
        return new ResponseContent(kind(response.type()), sorted(offered), key);
    }

    private static String kind(@Nullable QuestionType type) {
        return type == null
                ? ""
                : (type == QuestionType.MULTIPLE_CHOICE ? QuestionType.SINGLE_CHOICE : type).word();
    }

    private static List<String> sorted(List<String> texts) {
        SortedSet<String> sorted = new TreeSet<>(texts);
        sorted.remove("");
        return List.copyOf(sorted);
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
        List<String> texts = new ArrayList<>();
        for (Option each : response.options()) {
            texts.add(AskedContent.text(each.text()));
        }
        return texts;
    }

    private static List<String> matched(List<Matching.Pair> pairs) {
        List<String> matched = new ArrayList<>();
        for (Matching.Pair each : pairs) {
            if (each.left() != null) {
                matched.add(
                        AskedContent.text(each.left()) + " = " + AskedContent.text(each.right()));
            }
        }
        Collections.sort(matched);
        return matched;
    }

    private static List<String> solution(Response response) {
        boolean said =
                !response.options().isEmpty()
                        || !response.steps().isEmpty()
                        || response instanceof Matching;
        if (said || !response.isAnswerable()) {
            return List.of();
        }
        Response.Expected expected = response.expected();
        List<String> solution = new ArrayList<>();
        for (String each : expected.solution()) {
            solution.add(TypedText.compared(each, expected.exact()));
        }
        return solution;
    }

    private static List<String> correct(List<Option> options, List<String> texts) {
        SortedSet<String> correct = new TreeSet<>();
        for (int index = 0; index < options.size(); index++) {
            if (options.get(index).correct()) {
                correct.add(texts.get(index));
            }
        }
        return new ArrayList<>(correct);
    }

    /** Short forms, since a sequence can name a long step very often. */
    private static List<String> steps(List<Step> steps) {
        List<String> texts = new ArrayList<>();
        for (Step each : steps) {
            String text = AskedContent.text(each.text());
            texts.add(text.isEmpty() ? "" : Digest.of(List.of(text)).hex());
        }
        return texts;
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
