package io.github.quizmaven.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.model.Grading;
import io.github.quizmaven.model.Level;
import io.github.quizmaven.model.Mode;
import io.github.quizmaven.model.NumericAnswer;
import io.github.quizmaven.model.PassMark;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.model.Shuffle;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.source.SourceFile;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizBinderTest {

    private static final String OPTIONS = "\n\n- [x] A\n- [ ] B\n";

    @Test
    void fillsInWhatNobodyWrote() {
        Quiz quiz = bind("## One" + OPTIONS);
        assertEquals("mlops/one", quiz.id());
        assertNull(quiz.title());
        assertEquals("en", quiz.lang());
        assertEquals(Mode.PRACTICE, quiz.mode());
        assertEquals(PassMark.percent(60), quiz.pass());
        assertEquals(Shuffle.NONE, quiz.shuffle());
        assertNull(quiz.estimate());
        Question question = quiz.questions().get(0);
        assertEquals(BigDecimal.ONE, question.points());
        assertNull(question.attempts());
        assertFalse(question.shuffle());
        assertEquals(Grading.PARTIAL, question.grading());
        assertFalse(question.caseSensitive());
    }

    @Test
    void aBadgeWantsEverythingRight() {
        assertEquals(PassMark.percent(100), bind("---\nbadge: B\n---\n\n## One" + OPTIONS).pass());
        assertEquals(
                new PassMark(new BigDecimal("80"), true),
                bind("---\nbadge: B\npass: 80%\n---\n\n## One" + OPTIONS).pass());
        assertEquals(
                new PassMark(new BigDecimal("3"), false),
                bind("---\npass: 3\n---\n\n## One" + OPTIONS).pass());
    }

    @Test
    void theQuestionWinsOverDefaultsOverTheMode() {
        Quiz quiz =
                bind(
                        """
                        ---
                        mode: exam
                        shuffle: all
                        grading: all-or-nothing
                        defaults: { level: hard, time: 1m }
                        ---

                        ## One

                        ```yaml question
                        attempts: 3
                        level: easy
                        shuffle: none
                        grading: partial
                        ```

                        - [x] A
                        - [ ] B

                        ## Two

                        - [x] A
                        - [ ] B
                        """);
        Question one = quiz.questions().get(0);
        Question two = quiz.questions().get(1);
        assertEquals(3, one.attempts());
        assertEquals(1, two.attempts());
        assertEquals(new Level("easy", 1), one.level());
        assertEquals(new Level("hard", 3), two.level());
        assertFalse(one.shuffle());
        assertTrue(two.shuffle());
        assertEquals(Grading.PARTIAL, one.grading());
        assertEquals(Grading.ALL_OR_NOTHING, two.grading());
        assertEquals(Duration.ofMinutes(2), quiz.estimate());
    }

    @Test
    void anOrderingWithoutOrderIsInOrder() {
        String steps = "\n\n1. A\n2. B\n3. C\n";
        String type = "\n\n```yaml question\ntype: ordering\n";
        assertEquals(
                List.of(1, 2, 3), bind("## One" + type + "```" + steps).questions().get(0).order());
        assertEquals(
                List.of(3, 1, 2),
                bind("## One" + type + "order: [3, 1, 2]\n```" + steps).questions().get(0).order());
        assertEquals(
                List.of(),
                bind("## One" + type + "```" + steps + "\nWhich?\n\n- [x] 1,2,3\n- [ ] 3,2,1\n")
                        .questions()
                        .get(0)
                        .order());
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 5",
        "45.8 ± 0.2, 45.6, 46.0",
        "-3.14 +- 2%, -3.2028, -3.0772",
        "1.2 .. 1.3, 1.2, 1.3",
        "−1e3 ± 1, -1001, -999",
    })
    void acceptsNumbersInARange(String text, BigDecimal min, BigDecimal max) {
        NumericAnswer numeric =
                bind("---\ntitle: T\n---\n\n## One\n\n### Answer\n\n" + text + "\n")
                        .questions()
                        .get(0)
                        .numeric();
        assertEquals(text, numeric.text());
        assertEquals(0, min.compareTo(numeric.min()), () -> "min " + numeric.min());
        assertEquals(0, max.compareTo(numeric.max()), () -> "max " + numeric.max());
    }

    @Test
    void neverRefusesWhatCannotBeRead() {
        Quiz quiz =
                bind(
                        """
                        ---
                        mode: nonsense
                        time: soon
                        ---

                        ##

                        Text.

                        ## Two

                        ```yaml question
                        type: [
                        ```
                        """);
        assertEquals(Mode.PRACTICE, quiz.mode());
        assertNull(quiz.time());
        assertEquals(2, quiz.questions().size());
        assertNull(quiz.questions().get(0).type());
        assertNull(quiz.questions().get(0).title());
    }

    private static Quiz bind(String text) {
        return QuizBinder.bind(QuizParser.parse(SourceFile.of("mlops/one.md", text)));
    }
}
