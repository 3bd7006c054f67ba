package io.github.quizmaven.quiz.response;

import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Steps are to be put in order.
 *
 * @param steps as shown in the source
 * @param order their numbers in the right order, as written or as listed; where it is written it
 *     may be no permutation of them
 */
public record Ordering(List<Step> steps, List<Integer> order) implements Response {

    public Ordering {
        steps = List.copyOf(steps);
        order = List.copyOf(order);
    }

    /** Steps that are listed in the right order. */
    public static Ordering listed(List<Step> steps) {
        return new Ordering(steps, IntStream.rangeClosed(1, steps.size()).boxed().toList());
    }

    /** The steps in the right order; only of an ordering that is answerable. */
    public List<Step> solved() {
        List<Step> solved = new ArrayList<>(order.size());
        for (int number : order) {
            solved.add(steps.get(number - 1));
        }
        return solved;
    }

    /** Whether the source lists the steps in the right order. */
    public boolean isListedSolved() {
        for (int index = 0; index < order.size(); index++) {
            if (order.get(index) != index + 1) {
                return false;
            }
        }
        return true;
    }

    @Override
    public QuestionType type() {
        return QuestionType.ORDERING;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.ordering(this);
    }

    @Override
    public boolean isAnswerable() {
        return !steps.isEmpty() && new Sequence(order).flaws(steps.size()).isEmpty();
    }

    @Override
    public List<Text> texts() {
        return Step.texts(steps);
    }

    @Override
    public Map<String, ?> data() {
        return Map.of();
    }

    @Override
    public Expected expected() {
        List<String> ids = new ArrayList<>(order.size());
        for (Step each : solved()) {
            ids.add(each.id());
        }
        return Expected.ids("ordering", ids, true);
    }
}
