package io.github.quizmaven.site.response;

import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.site.text.TextHtml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps to be put in order.
 *
 * @param steps as shown before anybody moves one
 * @param solved in the right order
 */
public record OrderingView(List<StepView> steps, List<StepView> solved) implements ResponseView {

    private static final int FEWEST_PLACES = 6;

    /**
     * The most places that a step offers: nobody puts more in order, and a page that repeats them
     * for each step would grow with the square of its source.
     */
    static final int MOST_PLACES = 50;

    public OrderingView {
        steps = List.copyOf(steps);
        solved = List.copyOf(solved);
    }

    static OrderingView of(Ordering ordering, TextHtml html) {
        List<StepView> steps = StepView.all(ordering.steps(), html);
        List<StepView> shown = new ArrayList<>(steps.size());
        for (Step each : shown(ordering)) {
            shown.add(steps.get(each.number() - 1));
        }
        List<StepView> solved = new ArrayList<>(steps.size());
        for (int number : ordering.order()) {
            solved.add(steps.get(number - 1));
        }
        return new OrderingView(shown, solved);
    }

    /** As the source shows them, or mixed by their content so that none is in its right place. */
    static List<Step> shown(Ordering ordering) {
        return ordering.isListedSolved()
                ? Mixed.order(ordering.steps(), Step::id)
                : ordering.steps();
    }

    @Override
    public String template() {
        return "ordering.ftlh";
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "steps" -> steps;
            case "solved" -> solved;
            case "placed" -> steps.size() >= FEWEST_PLACES && steps.size() <= MOST_PLACES;
            default -> ResponseView.super.property(property);
        };
    }
}
