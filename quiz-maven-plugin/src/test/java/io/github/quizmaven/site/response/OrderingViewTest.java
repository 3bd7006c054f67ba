package io.github.quizmaven.site;

import static io.github.quizmaven.render.Quizzes.question;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Step;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepOrderTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10})
    void showsNoStepInItsRightPlace(int count) {
        Quizzes.QuestionBuilder builder = question("a", "A");
        IntStream.rangeClosed(1, count).forEach(number -> builder.step("step " + number));
        Question question =
                builder.order(IntStream.rangeClosed(1, count).boxed().toArray(Integer[]::new))
                        .build();
        List<Integer> shown = StepOrder.shown(question).stream().map(Step::number).toList();
        assertEquals(
                List.of(),
                IntStream.range(0, count).filter(at -> shown.get(at) == at + 1).boxed().toList());
        assertEquals(
                IntStream.rangeClosed(1, count).boxed().toList(), shown.stream().sorted().toList());
        assertEquals(shown, StepOrder.shown(question).stream().map(Step::number).toList());
    }

    @Test
    void showsStepsAsListedWhereTheKeyIsAnotherOrder() {
        Question question = Samples.permutation();
        assertEquals(
                List.of(1, 2, 3), StepOrder.shown(question).stream().map(Step::number).toList());
        assertEquals(
                List.of(2, 3, 1), StepOrder.solved(question).stream().map(Step::number).toList());
    }
}
