package io.github.quizmaven.site;

import static io.github.quizmaven.site.Quizzes.quiz;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizmaven.Snippets;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.word.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Packages in {@code scorm-again}: run it with {@code -Dscorm.npm=<folder of node_modules>} after
 * {@code npm install scorm-again@3.4}.
 */
class ScormAgainBrowserIT extends BrowserTest {

    private static final Path PAGE = Path.of("src/test/resources/scorm/again.html");

    private static Path library() {
        Path file =
                Path.of(System.getProperty("scorm.npm", ""), "scorm-again/dist/scorm-again.min.js");
        assumeTrue(
                Files.isRegularFile(file),
                "skipped: -Dscorm.npm=<folder> names no folder with scorm-again");
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "scorm12, cmi.core.lesson_status passed, cmi.core.score.raw 100",
        "scorm2004, cmi.success_status passed, cmi.score.scaled 1"
    })
    void takesEveryCallAndGivesBackWhatItWasTold(String format, String status, String score)
            throws IOException {
        Files.copy(library(), site.resolve("scorm-again.js"));
        Files.copy(PAGE, site.resolve("again.html"));
        Question[] every = Snippets.questions().values().toArray(Question[]::new);
        ScormPlatform.unpack(
                format, quiz("a", Mode.PRACTICE, every).build(), site.resolve("package"));
        try (StaticHost host = new StaticHost(site, "/")) {
            browser.open(host.address("again.html?" + format));
            enter();
            Solver solver = new Solver(browser, Hand.script(browser));
            solver.begin();
            solver.answerWrong();
            solver.check();
            solver.answerRight();
            solver.check();
            solver.goOn();
            relaunch();
            browser.click("[data-do=resume]");
            while (solver.isAsked()) {
                solver.answerRight();
                solver.check();
                solver.goOn();
            }
            browser.frame();
            browser.script("leave()");

            // To ask for what has no value yet is no mistake, but has a number: 403.
            assertEquals(
                    List.of(),
                    browser.script(
                            "return calls.filter(({call, error}) => error !== '0'"
                                    + " && !(/GetValue/.test(call) && error === '403'))"
                                    + ".map((each) => JSON.stringify(each))"));
            List<?> told =
                    (List<?>)
                            browser.script(
                                    "return calls.map(({call}) => call.replace(/^(LMS)?SetValue /,"
                                            + " ''))");
            assertEquals(List.of(true, true), List.of(told.contains(status), told.contains(score)));
            assertEquals(
                    8L,
                    browser.script(
                            "return calls.filter(({call}) => /interactions[.]\\d+[.]result/"
                                    + ".test(call)).length"));
        }
    }

    private static void enter() {
        browser.await("#sco");
        browser.frame("#sco");
        browser.await("html.ready");
    }

    private static void relaunch() {
        browser.frame();
        browser.script("leave(); launch()");
        enter();
    }
}
