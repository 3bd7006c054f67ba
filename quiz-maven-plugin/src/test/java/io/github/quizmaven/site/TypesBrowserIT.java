package io.github.quizmaven.site;

import static io.github.quizmaven.site.Quizzes.quiz;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.Snippets;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.QuestionType;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each type of question beyond the single choice, answered by a learner. */
class TypesBrowserIT extends BrowserTest {

    private void open(String mode) throws IOException {
        SiteFolder.write(site, Fixtures.types(mode));
        browser.open(site.resolve(mode + "/index.html"));
    }

    private void openQuestion(String id) throws IOException {
        SiteFolder.write(site, Fixtures.types("practice"));
        browser.open(site.toUri() + "practice/index.html#q-" + id);
    }

    private String check() {
        browser.clickButton("Check");
        return browser.shown(CURRENT + " .verdict-line").getText();
    }

    private static void type(String selector, String words) {
        browser.shown(selector).clear();
        browser.shown(selector).sendKeys(words);
    }

    private static void match(int row, String words) {
        browser.all(CURRENT + " .pair:nth-child(" + row + ") option").stream()
                .filter(option -> option.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no match: " + words))
                .click();
    }

    private static List<String> marks() {
        return browser.texts(CURRENT + " .mark");
    }

    private static String key() {
        return browser.shown(CURRENT + " .key").getText();
    }

    @ParameterizedTest
    @EnumSource
    void takesTheRightAndAWrongAnswer(QuestionType type) throws IOException {
        SiteFolder.write(site, quiz("a", Mode.PRACTICE, Snippets.questions().get(type)).build());
        Solver solver = new Solver(browser, Hand.script(browser));
        browser.open(site.resolve("a/index.html"));
        solver.begin();
        assertEquals("Not answered yet. This used no attempt.", check());
        solver.answerWrong();
        solver.check();
        assertEquals("wrong", solver.outcome());
        solver.answerRight();
        solver.check();
        assertEquals("right", solver.outcome());
    }

    @Test
    void gradesEveryOptionOfAMultipleChoice() throws IOException {
        openQuestion("multiple");
        assertEquals("Not answered yet. This used no attempt.", check());
        browser.press("a");
        browser.press("b");
        browser.press("b");
        assertEquals("Partly correct · 1 of 2 right · 1 of 2 points · 1 attempt left", check());
        assertEquals(List.of("Correct"), marks());
        browser.press("2");
        assertEquals("Not correct · 1 of 2 points", check());
        assertEquals(List.of("Correct", "Not correct", "Correct"), marks());
        assertEquals(
                "Correct answer: A and C\nA, A file in /etc.\n"
                        + "C, A unit that was enabled with systemctl enable.",
                key());
        assertEquals(
                "Memory is lost with the power.",
                browser.shown(CURRENT + " .verdict p + div").getText());
    }

    @Test
    void takesAMultipleChoiceThatWasClearedAsNotAnswered() throws IOException {
        openQuestion("multiple");
        browser.press("a");
        browser.press("a");
        assertEquals("Not answered yet. This used no attempt.", check());
        browser.press("a");
        browser.press("c");
        assertEquals("Correct", check());
    }

    @Test
    void gradesEveryItemOfAMatching() throws IOException {
        openQuestion("matching");
        assertEquals("Not answered yet. This used no attempt.", check());
        match(1, "lists files with their owners");
        match(2, "deletes *.tmp files");
        assertEquals("Partly correct · 1 of 3 right · 1 of 3 points · 1 attempt left", check());
        assertEquals(List.of("Correct", "Not correct"), marks());
        match(2, "finds processes");
        browser.reload();
        assertEquals("Partly correct · 2 of 3 right · 2 of 3 points", check());
        assertEquals(List.of("Correct", "Correct"), marks());
        assertEquals(
                "Correct answer:\nls -l lists files with their owners\n"
                        + "ps aux | grep java finds processes\n"
                        + "dir lists files with their owners",
                key());
    }

    @Test
    void refusesWhatIsNoNumberWithoutUsingAnAttempt() throws IOException {
        openQuestion("numeric");
        String field = CURRENT + " .blank";
        type(field, "soon");
        assertEquals("This is not a number. Write one, as in 3.5. This used no attempt.", check());
        type(field, "45,800");
        assertEquals(
                "This number can be read in two ways. Leave the sign between its digits out, or use the other one."
                        + " This used no attempt.",
                check());
        assertEquals("2 attempts left", browser.shown("#attempts").getText());
        type(field, "46.1");
        assertEquals("Not correct · 1 attempt left", check());
        type(field, "46,0 s");
        assertEquals("Correct", check());
        assertEquals("Correct answer: 45.8 ± 0.2 s", key());
    }

    @Test
    void comparesAShortAnswerAsText() throws IOException {
        openQuestion("short");
        String field = CURRENT + " .blank";
        type(field, "   ");
        assertEquals("Not answered yet. This used no attempt.", check());
        type(field, "<img src=x onerror=alert(1)>");
        assertEquals("Not correct · 1 attempt left", check());
        browser.reload();
        assertEquals("<img src=x onerror=alert(1)>", browser.shown(field).getDomProperty("value"));
        type(field, " Echo  “$pwd”");
        assertEquals("Correct", check());
        assertEquals("Correct answer: pwd", key());
        assertEquals(0, browser.all("#questions img").size());
    }

    @Test
    void gradesEveryBlankOfACloze() throws IOException {
        openQuestion("cloze");
        assertEquals("Not answered yet. This used no attempt.", check());
        type("[id='q-cloze.blank.1']", "while");
        type("[id='q-cloze.blank.3']", "tar");
        assertEquals("Partly correct · 1 of 3 right · 1 of 3 points · 1 attempt left", check());
        assertEquals(List.of("Correct", "Not correct"), marks());
        type("[id='q-cloze.blank.2']", "DONE");
        assertEquals("Partly correct · 2 of 3 right · 2 of 3 points", check());
        assertEquals(List.of("Correct", "Correct", "Not correct"), marks());
        assertEquals(List.of("for", "done", "gzip"), browser.texts(CURRENT + " .key mark"));
    }

    @Test
    void tellsInTheResultsWhatWasAnsweredAndWhatWasRight() throws IOException {
        openQuestion("multiple");
        browser.press("a");
        browser.press("b");
        check();
        browser.clickButton("Skip");
        match(1, "finds processes");
        check();
        browser.clickButton("Skip");
        type(CURRENT + " .blank", "7");
        check();
        browser.clickButton("Skip");
        type(CURRENT + " .blank", "pwd");
        check();
        browser.clickButton("Next");
        type("[id='q-cloze.blank.1']", "for");
        check();
        finish();
        assertEquals("2 of 10 points", browser.shown(".score").getText());
        assertEquals(
                List.of(
                        "Not correct · Attempts used: 1",
                        "Not correct · Attempts used: 1",
                        "Not correct · Attempts used: 1",
                        "Correct · Attempts used: 1",
                        "Partly correct · 1 of 3 right · 1 of 3 points · Attempts used: 1"),
                browser.texts(".review .verdict-line"));
        assertEquals(
                List.of(
                        "Your answer: A, A file in /etc. · B, A file in /tmp on a memory disk.",
                        "Your answer:\nls -l: finds processes",
                        "Your answer: 7",
                        "Your answer: pwd",
                        "Your answer: for · – · –"),
                browser.texts(".review .told:nth-child(3)"));
        browser.reload();
        assertEquals(List.of("A and C"), browser.texts(".review .letters"));
        browser.clickButton("Practise the wrong ones");
        assertEquals("1 of 4", browser.shown("#position").getText());
        assertEquals(List.of(), browser.all(CURRENT + " input:checked"));
    }

    @Test
    void marksAnExamAtItsEndButTellsAtOnceWhatItCannotRead() throws IOException {
        open("exam");
        browser.clickButton("Start");
        browser.press("a");
        browser.press("c");
        browser.clickButton("Next");
        browser.clickButton("Next");
        type(CURRENT + " .blank", "soon");
        browser.clickButton("Next");
        assertEquals(
                "This is not a number. Write one, as in 3.5. This used no attempt.",
                browser.shown(CURRENT + " .verdict-line").getText());
        type(CURRENT + " .blank", "46");
        browser.clickButton("Next");
        browser.clickButton("Next");
        type("[id='q-cloze.blank.2']", "done");
        finish();
        assertEquals("4 of 10 points", browser.shown(".score").getText());
    }

    @Test
    void showsTheStemOfAClozeOnItsCard() throws IOException {
        open("flashcards");
        browser.clickButton("Start");
        for (int card = 0; card < 4; card++) {
            browser.clickButton("Turn");
            browser.clickButton("Knew it");
        }
        assertEquals(true, browser.shown(CURRENT).getText().contains("its body ends with"));
        assertEquals(false, browser.shows(CURRENT + " .key"));
        browser.clickButton("Turn");
        assertEquals(List.of("for", "done", "gzip"), browser.texts(CURRENT + " .key mark"));
        browser.clickButton("Knew it");
        assertEquals("5 of 5 known at first", browser.shown(".score").getText());
    }

    @Test
    void isReadableWithoutScript() throws IOException {
        browser.scripting(false);
        open("practice");
        assertEquals(
                List.of(
                        "finds processes",
                        "shows the free space on every file system that is mounted",
                        "lists files with their owners",
                        "deletes *.tmp files"),
                browser.texts("#q-matching .choices li"));
        assertEquals(3, browser.texts("#q-cloze .blank").size());
        assertEquals(false, browser.shows(".key"));
        browser.click("#q-cloze .answer > summary");
        assertEquals(List.of("for", "done", "gzip"), browser.texts("#q-cloze .key mark"));
    }
}
