package io.github.quizmaven.site;

import static io.github.quizmaven.site.Quizzes.quiz;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.quiz.word.Mode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** What comes out of the printer: the text of the PDF that the real browser makes. */
class PrintBrowserIT extends BrowserTest {

    private static final String ASKED =
            """
            Question 1 · Single choice · Conceptual · Intermediate · Points: 1
            Why horizontal scaling differs from vertical scaling
            Which statement best explains why horizontal scaling is different?
            Choose one answer
            A It adds machines, which then need coordination.
            B It is always cheaper.
            C It only works in the cloud.
            """;

    private static final List<String> COUNTRIES = List.of("Peru", "Kenya", "Japan");

    private static final String SHEET =
            """
            Practice
            Scaling
            Name Date
            Questions Estimated time Levels To pass
            1 2 min Intermediate 60% of the points
            """
                    + ASKED;

    private static final String SOLVED =
            """
            Question 1 · Why horizontal scaling differs from vertical scaling
            Correct answer: A, It adds machines, which then need coordination.
            About the options
            B Cost depends on the workload; it is not what makes the strategy differ.
            Solution
            1. One machine. More CPU or RAM, one place.
            2. Many machines. Requests have to be shared out.
            Quick check
            More machines = coordination.
            Common mistakes
            Taking cost for the difference.
            Believing that scaling needs a cloud.
            References
            Kubernetes and practice
            """;

    /** A text without its line breaks, which depend on the fonts at hand. */
    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static void assertPages(String... pages) throws IOException {
        assertEquals(Stream.of(pages).map(PrintBrowserIT::flat).toList(), pages());
    }

    /** The text of each page of paper, which ends with the page's number. */
    private static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument paper = Loader.loadPDF(browser.print())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                String words = flat(text.getText(paper));
                String number = " " + page;
                assertTrue(words.endsWith(number), words);
                pages.add(words.substring(0, words.length() - number.length()));
            }
        }
        return pages;
    }

    @Test
    void isAWorksheetWithoutAnswers() throws IOException {
        open(quiz("sheet", Mode.PRACTICE, Samples.choice()).build());
        assertPages(SHEET);
    }

    @Test
    void isTheSameWorksheetAfterAnAnswer() throws IOException {
        open(quiz("sheet", Mode.PRACTICE, Samples.choice()).build());
        browser.clickButton("Start");
        browser.clickButton("Show a hint");
        browser.press("b");
        browser.clickButton("Check");
        assertPages(SHEET);
        browser.press("a");
        browser.clickButton("Check");
        assertPages(SHEET);
    }

    @Test
    void hasTheKeyOnAPageOfItsOwnWhenAsked() throws IOException {
        open(quiz("sheet", Mode.PRACTICE, Samples.choice()).build());
        browser.click("#print-key");
        assertPages(SHEET, SOLVED);
        assertEquals(List.of(), browser.all(".print-answers"));
    }

    @Test
    void leavesRoomForWhatIsTypedAndMatched() throws IOException {
        SiteFolder.write(site, Fixtures.types("practice"));
        browser.open(site.resolve("practice/index.html"));
        browser.clickButton("Start");
        browser.clickButton("Skip");
        browser.all(".pair:first-child option").get(2).click();
        browser.clickButton("Skip");
        browser.press(Keys.TAB, "4711");
        String paper = String.join(" ", pages());
        assertEquals(
                flat(
                        """
                        Question 2 · Matching · Command output · Intermediate · Points: 3
                        Match each command with what it does
                        Choose a match for each
                        Command What it does
                        ls -l
                        ps aux | grep java
                        dir
                        finds processes
                        shows the free space on every file system that is mounted
                        lists files with their owners
                        deletes *.tmp files
                        Question 3 · Number · Conceptual · Intermediate · Points: 1
                        How long does the copy take?
                        A file of 4.58 GB is copied with 100 MB a second.
                        Your answer
                        s
                        """),
                paper.substring(paper.indexOf("Question 2"), paper.indexOf(" Question 4")));
    }

    @Test
    void keepsTheKeyOfAnExamThatRuns() throws IOException {
        open(quiz("sheet", Mode.EXAM, Samples.choice()).build());
        browser.click("#print-key");
        assertEquals(2, pages().size());
        browser.clickButton("Start");
        List<String> inQuestion = pages();
        browser.back();
        assertEquals(
                List.of(
                        flat(
                                SHEET.replace("Practice", "Exam")
                                        .replace(
                                                "Estimated time Levels To pass",
                                                "Time limit Estimated time Levels")
                                        .replace(
                                                "1 2 min Intermediate 60%",
                                                "1 2 min a question 2 min Intermediate To pass 60%")
                                        .replace("Points: 1\n", "Points: 1 · Time: 2 min\n"))),
                inQuestion);
        assertEquals(inQuestion, pages());
        assertEquals(false, browser.shows("#print-key"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"EXAM", "CHALLENGE"})
    void offersTheKeyBeforeARunAndAfterIt(Mode mode) throws IOException {
        open(quiz("sheet", mode, Samples.choice()).build());
        assertEquals(true, browser.shows("#print-key"));
        browser.clickButton("Start");
        browser.back();
        assertEquals(false, browser.shows("#print-key"));
        browser.click("[data-do=resume]");
        finish();
        browser.open(site.resolve("sheet/index.html"));
        assertEquals(true, browser.shows("#print-key"));
    }

    @Test
    void showsTheResultsFromTheResults() throws IOException {
        open(quiz("sheet", Mode.PRACTICE, Samples.choice()).build());
        browser.clickButton("Start");
        browser.press("b");
        browser.clickButton("Check");
        finish();
        assertEquals(
                flat(
                        """
                        Scaling
                        Results
                        Not passed this time
                        0 of 1 points 0%
                        Not yet. Points still missing: 0.6
                        To pass: 60% of the points · Time: 0:00
                        Your answers
                        Why horizontal scaling differs from vertical scaling
                        Not correct · Attempts used: 1
                        Your answer: B, It is always cheaper.
                        Correct answer: A, It adds machines, which then need coordination.
                        """),
                String.join("", pages()).replaceAll("0:\\d\\d", "0:00"));
    }

    /**
     * A page without script cannot collect the answers at its end: each stays below its question.
     */
    @Test
    void hasTheAnswersBelowTheQuestionsWithoutScript() throws IOException {
        browser.scripting(false);
        open(quiz("sheet", Mode.PRACTICE, Samples.choice()).build());
        assertPages(SHEET);
        browser.click("#print-key");
        String solved = SOLVED.substring(SOLVED.indexOf('\n') + 1);
        assertEquals(flat(SHEET + "Answer and solution\n" + solved), String.join(" ", pages()));
    }

    /** Of a draw a worksheet has as many questions as a run, those of the run if one has begun. */
    @Test
    void hasTheQuestionsThatWereDrawnOrAll() throws IOException {
        open(Capitals.with("mode: practice", "mode: practice\ndraw: 2"));
        browser.click("#print-key");
        assertEquals(List.of(2L, 2L), countries());
        browser.click("#print-all");
        assertEquals(List.of(3L, 3L), countries());
        browser.clickButton("Start");
        browser.press("a");
        String drawn = browser.shown(CURRENT + " h2").getText();
        browser.clickButton("Skip");
        drawn += browser.shown(CURRENT + " h2").getText();
        browser.open(browser.address().replaceFirst("#.*", ""));
        String paper = pages().get(0);
        for (String country : COUNTRIES) {
            assertEquals(drawn.contains(country), paper.contains("of " + country + "?"), paper);
        }
    }

    /** How many questions there are, and how many answers on the last page. */
    private static List<Long> countries() throws IOException {
        List<String> pages = pages();
        String key = pages.remove(pages.size() - 1);
        return List.of(count(String.join(" ", pages), "of %s?"), count(key, "· %s Correct"));
    }

    private static long count(String page, String words) {
        return COUNTRIES.stream().filter(each -> page.contains(words.formatted(each))).count();
    }

    /** A card that offers nothing to answer with has lines, about a hand wide and three high. */
    @Test
    void leavesRoomForWhatIsOnTheBackOfACard() throws IOException {
        open(Fixtures.valid("cards.md"));
        browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        List<?> heights =
                (List<?>)
                        browser.script(
                                "return [...document.querySelectorAll('fieldset[hidden]')]"
                                        + ".map((each) => each.offsetHeight)");
        browser.command("Emulation.setEmulatedMedia", Map.of("media", ""));
        assertEquals(3, heights.size());
        assertTrue(heights.stream().allMatch(each -> (long) each > 100), heights.toString());
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"FLASHCARDS", "STUDY"})
    void isAWorksheetInModesThatAskNothing(Mode mode) throws IOException {
        open(quiz("sheet", mode, Samples.choice()).build());
        String sheet = pages().get(0);
        assertEquals(flat(ASKED), sheet.substring(sheet.indexOf("Question 1")));
        browser.click("#print-key");
        assertEquals(List.of(sheet, flat(SOLVED)), pages());
    }
}
