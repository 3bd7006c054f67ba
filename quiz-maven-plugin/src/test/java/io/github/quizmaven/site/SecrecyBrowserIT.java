package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Before an answer is checked, and before an exam's end, the page is the same for all answers. */
class SecrecyBrowserIT extends BrowserTest {

    private int copies;
    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    /** All that is in the page but what inputs hold, and what a screen reader was told. */
    private static String page() {
        return (String) browser.script("return document.getElementById('content').outerHTML");
    }

    /** The page after an answer to each of a quiz's questions, and after another look at it. */
    private List<String> pages(Quiz quiz, List<String> answers, boolean goOn) throws IOException {
        learner.open(site.resolve(String.valueOf(++copies)), quiz);
        browser.clickButton("Start");
        List<String> pages = new ArrayList<>();
        for (String answer : answers) {
            if (browser.shows(CURRENT + " .blank")) {
                learner.type(answer);
            } else {
                learner.choose(answer);
            }
            pages.add(page());
            if (goOn) {
                browser.clickButton("Next");
                pages.add(page());
                browser.clickButton("Previous");
                pages.add(page());
                browser.clickButton("Next");
            }
        }
        return pages;
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "challenge"})
    void tellsNothingBeforeCheck(String mode) throws IOException {
        Quiz quiz = Capitals.of(mode);
        List<String> right = pages(quiz, List.of("Lima"), false);
        assertEquals(right, pages(quiz, List.of("Cusco"), false));
        assertEquals(right, pages(quiz, List.of("Arequipa"), false));
    }

    @Test
    void tellsNothingOfAnExamBeforeItsEnd() throws IOException {
        Quiz quiz = Capitals.of("exam");
        List<String> right = pages(quiz, List.of("Lima", "Nairobi"), true);
        assertEquals(right, pages(quiz, List.of("Cusco", "Nairobi"), true));
        assertEquals(right, pages(quiz, List.of("Arequipa", "Mombasa"), true));
        learner.choose("Tokyo");
        browser.reload();
        browser.click("[data-do=resume]");
        assertEquals(List.of(), browser.texts(":is(.mark, .verdict, .answer)"));
        finish();
        assertEquals(
                List.of(
                        "Not correct · Attempts used: 1",
                        "Not correct · Attempts used: 1",
                        "Correct · Attempts used: 1"),
                learner.reviews());
        startOver();
        browser.clickButton("Start");
        assertEquals(List.of(), browser.texts(":is(.mark, .verdict, .answer)"));
    }

    @Test
    void tellsNothingOfAnExamsTypedAnswers() throws IOException {
        Quiz types = Fixtures.types("exam");
        Quiz quiz =
                Quizzes.quiz(
                                "typed",
                                types.mode(),
                                types.questions().get(2),
                                types.questions().get(3))
                        .build();
        List<String> right = pages(quiz, List.of("45.8"), true);
        assertEquals(right, pages(quiz, List.of("7"), true));
        learner.type("pwd");
        String page = page();
        learner.type("ls");
        assertEquals(page, page());
    }

    /** LiaScript #254 and arcus/education_modules #138: solutions were open or lost their lists. */
    @Test
    void keepsTheSolutionClosedUntilTheEnd() throws IOException {
        Quiz quiz = Capitals.with("Lima, since 1535.", "1. Lima,\n2. since 1535.");
        learner.open(site, quiz);
        browser.clickButton("Start");
        learner.choose("Cusco");
        learner.check();
        assertEquals(List.of(), browser.texts(".answer, .answer *"));
        learner.choose("Lima");
        learner.check();
        assertEquals(
                List.of("Lima,", "since 1535."), browser.texts(CURRENT + " .answer-body ol li"));
    }
}
