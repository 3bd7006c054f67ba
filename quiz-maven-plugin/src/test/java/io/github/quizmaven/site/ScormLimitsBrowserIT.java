package io.github.quizmaven.site;

import static io.github.quizmaven.site.Quizzes.question;
import static io.github.quizmaven.site.Quizzes.quiz;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.word.Mode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a package does with odd texts, changed quizzes, damaged data and deaf platforms. */
class ScormLimitsBrowserIT extends ScormBrowserTest {

    @ParameterizedTest
    @CsvSource({"STUDY, completed null", "FLASHCARDS, completed null"})
    void gradesNothingThatIsNotMarked(Mode mode, String expected) throws IOException {
        launch(NEW, quiz("a", mode, Samples.choice()).build());
        if (mode == Mode.FLASHCARDS) {
            browser.clickButton("Start");
            browser.clickButton("Turn");
            browser.clickButton("Knew it");
        }
        platform.leave();
        assertEquals(expected + " null", status() + " " + score());
        assertEquals(List.of(), platform.interactions());
        assertEquals(List.of(), platform.refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void tellsQuestionsApartThatAreTheSame(String format) throws IOException {
        Question[] same =
                IntStream.range(0, 3)
                        .mapToObj(
                                each -> question("n" + each, "N").key("1").distractor("2").build())
                        .toArray(Question[]::new);
        launch(format, quiz("a", Mode.PRACTICE, same).build());
        solver.begin();
        solver.answerWrong();
        solver.check();
        solver.goOn();
        solver.answerRight();
        solver.check();
        platform.leave();
        platform.launch("normal");
        browser.click("[data-do=resume]");
        assertEquals("right", solver.outcome());
        solver.press("previous");
        assertEquals("wrong", solver.outcome());
    }

    /** What is typed is a text and nothing else, and ids are what each platform takes. */
    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void tellsOfAnyText(String format) throws IOException {
        launch(format, Fixtures.quiz("a.md", TYPED.formatted("lang ".repeat(70))));
        solver.begin();
        for (String typed : HOSTILE) {
            Hand.script(browser).type(CURRENT + " .blank", typed);
            solver.check();
        }
        solver.goOn();
        for (String typed : List.of("1,234", "1e3", "12", "-2.5 km", "123456.5", "none", "٤٢")) {
            Hand.script(browser).type(CURRENT + " .blank", typed);
            solver.check();
        }
        solver.goOn();
        Hand.script(browser).type(CURRENT + " .blank", "12");
        solver.check();
        platform.leave();

        assertEquals(List.of(), platform.refused());
        List<Map<String, String>> told = platform.interactions();
        assertEquals(HOSTILE.size() + 6, told.size());
        assertEquals(
                List.of(
                        "fill-in 1e3",
                        "numeric 12",
                        "numeric -2.5",
                        "fill-in 123456.5",
                        "fill-in ٤٢",
                        "fill-in 12"),
                told.subList(HOSTILE.size(), told.size()).stream()
                        .map(each -> line(each).replaceAll(" \\S*(?:null|:]\\S*)| \\w+$", ""))
                        .toList());
    }

    /** Its author lists options in another order, and changes one of two questions. */
    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void keepsWhatAnEditedPackageStillAsks(String format) throws IOException {
        launch(format, Fixtures.quiz("a.md", TWO.formatted("60%")));
        solver.begin();
        for (int each = 0; each < 2; each++) {
            solver.answerRight();
            solver.check();
            if (each == 0) {
                solver.goOn();
            }
        }
        platform.leave();
        String edited =
                TWO.formatted("60%")
                        .replace("- [x] 1\n- [ ] 2", "- [ ] 2\n- [x] 1")
                        .replace("- [x] 2", "- [x] 3");
        ScormPlatform.unpack(format, Fixtures.quiz("a.md", edited), site.resolve("package"));
        platform.launch("normal");

        browser.click("[data-do=resume]");
        assertEquals("right", solver.outcome());
        solver.goOn();
        assertEquals(List.of(), browser.all(CURRENT + " :checked"));
        solver.answerRight();
        solver.check();
        solver.goOn();
        assertEquals("2 of 2 points", browser.shown(".score").getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "SGVsbG8gd29ybGQ=", "äöü", "!!"})
    void beginsAnewWithWhatItCannotRead(String damaged) throws IOException {
        launch(OLD, quiz("a", Mode.PRACTICE, Samples.choice()).build());
        platform.leave();
        platform.keep("suspend_data", damaged);
        platform.launch("normal");
        solver.begin();
        answerAll(true);
        assertEquals("100", score());
        assertEquals(List.of(), platform.refused());
    }

    /** Behind a frame of another origin; and in a window of its own. */
    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void findsThePlatformWhereverItIs(String format) throws IOException {
        launch(format, quiz("a", Mode.PRACTICE, Samples.choice()).build());
        platform.leave();
        platform.launchBehindAFrame();
        browser.frame("#sco", "iframe");
        browser.await("html.ready");
        solver.begin();
        answerAll(false);
        assertEquals("0", score());
        platform.leave();
        platform.launchWindow();
        browser.tab(1);
        browser.await("html.ready");
        solver.begin();
        answerAll(true);
        browser.tab(0);
        assertEquals("100", score());
        assertEquals(List.of(), platform.refused());
    }

    /** It has an object to be told by, but no session: progress is kept as on any site. */
    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void isAloneWhereThePlatformDoesNotListen(String format) throws IOException {
        launch(format, quiz("a", Mode.PRACTICE, Samples.choice(), Samples.sequences()).build());
        platform.leave();
        platform.launch("deaf");
        solver.begin();
        solver.answerRight();
        solver.check();
        platform.leave();
        platform.launch("deaf");
        browser.click("[data-do=resume]");
        assertEquals("right", solver.outcome());
        assertEquals(1, platform.calls().size());
    }

    /** The page is alone, as on any site, and leads nowhere that is not in the package. */
    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void isAPageOfItsOwnWithoutAPlatform(String format) throws IOException {
        launch(format, quiz("a", Mode.PRACTICE, Samples.choice(), Samples.sequences()).build());
        browser.open(platform.alone());
        solver.begin();
        solver.answerRight();
        solver.check();
        browser.reload();
        assertEquals("right", solver.outcome());
        solver.goOn();
        answerAll(true);

        assertEquals("2 of 2 points", browser.shown(".score").getText());
        assertEquals(
                List.of(),
                browser.all("a[href]").stream()
                        .map(each -> each.getDomAttribute("href"))
                        .filter(each -> !each.matches("#.*|https://.*"))
                        .toList());
        assertEquals(List.of(), browser.violations());
        assertEquals(List.of(), browser.texts("nav"));
    }
}
