package io.github.quizmaven.site.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.site.text.TextHtml;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderingViewTest {

    private static List<Step> steps(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Step(number, Text.of("step " + number), Span.at(0)))
                .toList();
    }

    private static List<Integer> shown(Ordering ordering) {
        return OrderingView.shown(ordering).stream().map(Step::number).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10})
    void showsNoStepInItsRightPlace(int count) {
        Ordering ordering = Ordering.listed(steps(count));
        List<Integer> shown = shown(ordering);
        assertEquals(
                List.of(),
                IntStream.range(0, count).filter(at -> shown.get(at) == at + 1).boxed().toList());
        assertEquals(
                IntStream.rangeClosed(1, count).boxed().toList(), shown.stream().sorted().toList());
        assertEquals(shown, shown(ordering));
    }

    @Test
    void showsStepsAsListedWhereTheKeyIsAnotherOrder() {
        assertEquals(List.of(1, 2, 3), shown(new Ordering(steps(3), List.of(2, 3, 1))));
    }

    @ParameterizedTest
    @CsvSource({"5, false", "6, true", "50, true", "51, false"})
    void stepsAreOfferedPlacesWhereTheseAreManyButNotTooMany(int count, boolean offered) {
        List<StepView> steps =
                Collections.nCopies(count, new StepView("a", 1, TextHtml.plain("a"), null));

        assertEquals(offered, new OrderingView(steps, steps).property("placed"));
    }
}
