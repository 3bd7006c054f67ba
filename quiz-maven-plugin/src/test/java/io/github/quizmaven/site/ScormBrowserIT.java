package io.github.quizmaven.site;

import static io.github.quizmaven.site.Quizzes.question;
import static io.github.quizmaven.site.Quizzes.quiz;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Snippets;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.Shuffle;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a platform is told while a quiz is taken, and what it keeps. */
class ScormBrowserIT extends ScormBrowserTest {

    /** Answers question number `arguments[0]` of 200, and goes to the next one. */
    private static final String ANSWER_AND_GO_ON =
            """
            const current = () => document.querySelector('#questions > :not([hidden])');
            const n = arguments[0];
            current().querySelectorAll('.option input')[n * 7 % 4].click();
            current().querySelector('[data-do=check]:not([hidden])')?.click();
            moment();
            if (n < 199) {
              current().querySelector(':is([data-do=next], [data-do=skip]):not([hidden])').click();
              moment();
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void tellsOfEveryTypeWrongAndRight(String format) throws IOException {
        launch(format, every(Mode.PRACTICE));
        assertEquals("incomplete" + (format.equals(OLD) ? "" : " null"), status());
        solver.begin();
        while (solver.isAsked()) {
            solver.answerWrong();
            solver.check();
            solver.answerRight();
            solver.check();
            solver.goOn();
        }

        assertEquals(
                format.equals(OLD) ? IN_THE_OLD_VERSION : IN_THE_NEW_VERSION,
                platform.interactions().stream()
                        .map(ScormBrowserIT::line)
                        .collect(Collectors.joining("\n", "", "\n")));
        assertEquals(format.equals(OLD) ? "passed" : "completed passed", status());
        assertEquals("100", score());
        platform.leave();
        assertEquals("", exit());
        assertEquals(
                format.equals(OLD) ? "LMSFinish " : "Terminate ",
                platform.calls().get(platform.calls().size() - 1));
        assertEquals(List.of(), platform.refused());
    }

    /** An answer that was checked, one that was only chosen, and the order of all. */
    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void goesOnWhereItWasLeft(String format) throws IOException {
        Quiz quiz =
                quiz("a", Mode.PRACTICE, Snippets.questions().values().toArray(Question[]::new))
                        .shuffle(Shuffle.ALL)
                        .build();
        launch(format, quiz);
        solver.begin();
        for (int each = 0; each < 3; each++) {
            solver.answerRight();
            solver.check();
            solver.goOn();
        }
        solver.answerWrong();
        Object left = browser.script(SEEN);
        platform.leave();
        assertEquals("suspend", exit());
        platform.launch("normal");
        browser.click("[data-do=resume]");

        assertEquals(left, browser.script(SEEN));
        solver.check();
        assertEquals("wrong", solver.outcome());
        solver.answerRight();
        solver.check();
        solver.goOn();
        answerAll(true);
        assertEquals("100", score());
        assertEquals(List.of(), platform.refused());
    }

    /** Chosen, typed and marked of 200 questions, which are all that can be had in 4096 signs. */
    @ParameterizedTest
    @CsvSource({OLD + ", EXAM", NEW + ", EXAM", OLD + ", PRACTICE"})
    void keepsAllAnswersOfTwoHundredQuestions(String format, Mode mode) throws IOException {
        Question[] questions =
                IntStream.range(0, 200)
                        .mapToObj(
                                each ->
                                        question("number-" + each, "Which is number " + each + "?")
                                                .shuffled()
                                                .key("It is " + each)
                                                .distractor("It is not " + each)
                                                .distractor("Not " + each + " again")
                                                .distractor("All but " + each)
                                                .build())
                        .toArray(Question[]::new);
        launch(format, quiz("a", mode, questions).shuffle(Shuffle.ALL).build());
        solver.begin();
        // A script each: one for all takes longer than a script may where others run beside it.
        for (int n = 0; n < 200; n++) {
            browser.script(ANSWER_AND_GO_ON, n);
        }
        Object left = browser.script(ALL_CHOSEN);
        platform.leave();
        int length = platform.kept("suspend_data").length();
        assertTrue(length > 1000 && length <= 4096, length + " signs");
        platform.launch("normal");
        browser.click("[data-do=resume]");

        assertEquals(left, browser.script(ALL_CHOSEN));
        solver.goOn();
        assertEquals(200, platform.interactions().size());
        assertEquals(List.of(), platform.refused());
    }

    /** Nobody is made to believe that an answer is kept which is not. */
    @ParameterizedTest
    @ValueSource(strings = OLD)
    void saysWhenThereIsMoreThanThePlatformTakes(String format) throws IOException {
        launch(format, every(Mode.PRACTICE));
        solver.begin();
        while (!solver.form().equals("cloze")) {
            solver.goOn();
        }
        String long4 =
                new Random(1)
                        .ints(5000, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        Hand.script(browser).type(CURRENT + " .blank", long4);
        solver.check();
        solver.answerRight();
        solver.check();
        solver.goOn();
        assertEquals(
                List.of(
                        "Your progress cannot be kept in this browser: it lasts until you close or"
                                + " reload this page."),
                browser.texts(".note[role=status]"));
        assertEquals("14.28", score());
        assertEquals(List.of(), platform.refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void neverLowersAGrade(String format) throws IOException {
        launch(format, quiz("a", Mode.PRACTICE, Samples.choice(), Samples.sequences()).build());
        solver.begin();
        answerAll(true);
        String best = status() + score();
        startOver();
        solver.begin();
        answerAll(false);
        assertEquals(best, status() + score());
        startOver();
        platform.leave();
        platform.launch("normal");
        assertEquals(List.of("Best: 100%, passed · Last: 0%, not passed"), browser.texts("#kept"));
        solver.begin();
        answerAll(false);

        assertEquals(best, status() + score());
        assertEquals(List.of(), platform.refused());
    }

    @ParameterizedTest
    @CsvSource({"60%, 1, failed 50", "50%, 1, passed 50", "1, 1, passed 50", "2, 2, passed 100"})
    void passesAtThePassMark(String pass, int right, String expected) throws IOException {
        launch(OLD, Fixtures.quiz("a.md", TWO.formatted(pass)));
        solver.begin();
        for (int each = 0; each < 2; each++) {
            if (each < right) {
                solver.answerRight();
            } else {
                solver.answerWrong();
            }
            solver.check();
            solver.goOn();
        }
        assertEquals(expected, status() + " " + score());
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void leavesOnce(String format) throws IOException {
        launch(format, every(Mode.PRACTICE));
        solver.begin();
        browser.script("for (const each of [1, 2]) { dispatchEvent(new Event('pagehide')); }");
        platform.leave();
        assertEquals(format.equals(OLD) ? "LMSFinish " : "Terminate ", finishes());
        assertEquals(List.of(), platform.refused());
    }

    @ParameterizedTest
    @CsvSource({OLD + ", review", OLD + ", browse", NEW + ", review", NEW + ", browse"})
    void writesNothingForWhoOnlyLooks(String format, String mode) throws IOException {
        launch(format, quiz("a", Mode.PRACTICE, Samples.choice(), Samples.sequences()).build());
        solver.begin();
        solver.answerRight();
        solver.check();
        platform.leave();
        platform.launch(mode);
        assertEquals(
                "Resume: question 1 of 2, 1 right", browser.shown("[data-do=resume]").getText());
        browser.click("[data-do=resume]");
        solver.goOn();
        answerAll(true);
        platform.leave();

        assertEquals(List.of(), callsOf("SetValue"));
        assertEquals(1, platform.interactions().size());
        assertEquals(List.of(), platform.refused());
    }
}
