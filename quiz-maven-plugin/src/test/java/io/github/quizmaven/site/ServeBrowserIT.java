package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.run.ModuleBaseline;
import io.github.quizmaven.mojo.run.ModuleReports;
import io.github.quizmaven.mojo.run.ModuleRun;
import io.github.quizmaven.mojo.run.ServeRun;
import io.github.quizmaven.mojo.show.Printing;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.report.Style;
import io.github.quizmaven.report.machine.ReportFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.JavascriptException;

/** An author writes, and the browser beside the editor follows. */
class ServeBrowserIT extends BrowserTest {

    private static final String QUIZ =
            """
            ---
            title: Files
            ---

            %s

            ## Which command lists files?

            - [x] `ls`
            - [ ] `cd`

            ### Hint

            It is short.

            ### Solution

            It lists.

            ## Which command changes the folder?

            - [ ] `ls`
            - [%s] `cd`

            ### Hint

            %s

            ### Solution

            It changes.
            """;

    @TempDir Path folder;

    private ServeRun serve;
    private Thread following;

    @BeforeEach
    void serve() throws IOException {
        write("An introduction.", "x", "Think.");
        QuizSettings settings =
                new QuizSettings(
                        folder.resolve("src"),
                        folder.resolve("site"),
                        List.of(),
                        List.of(),
                        RuleLevels.DEFAULT,
                        FailOn.ERROR,
                        false,
                        RenderInvalid.SKIP);
        ModuleRun run =
                new ModuleRun(
                        settings,
                        new ModuleFolders(folder, folder),
                        new ModuleBaseline(null, "", false, true),
                        new ModuleReports(List.of(), new ReportFolder(folder), "", "1"),
                        new Printing(Style.PLAIN, true),
                        folder.resolve("cache"),
                        new SystemStreamLog(),
                        new HashMap<>());
        serve = new ServeRun(run, InetAddress.getLoopbackAddress(), 0);
        following =
                new Thread(
                        () -> {
                            try {
                                serve.follow();
                            } catch (InterruptedException end) {
                                Thread.currentThread().interrupt();
                            }
                        });
        following.start();
        browser.open(serve.address() + "linux/files/");
    }

    @AfterEach
    void end() throws Exception {
        browser.open("about:blank");
        following.interrupt();
        following.join();
        serve.close();
    }

    @Test
    void showsWhatWasSavedAndKeepsTheRunWhereItIs() throws IOException {
        browser.clickButton("Start");
        browser.press("a");
        browser.clickButton("Check");
        browser.clickButton("Next");
        browser.press("b");

        write("An introduction.", "x", "Think *twice*.");

        await("em");
        assertEquals(List.of("Which command changes the folder?"), browser.texts("h2"));
        assertTrue(browser.all("input:checked").stream().anyMatch(each -> each.isDisplayed()));
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void staysWhereItWasScrolledTo() throws IOException {
        String screens = "An introduction.\n\n".repeat(100);
        write(screens, "x", "Think.");
        await("#start .prose p:nth-of-type(90)");
        browser.script("scrollTo(0, 1234)");

        write(screens + "The *end*.", "x", "Think.");

        await("em");
        browser.scriptLater(
                "const done = arguments[0];"
                        + "const look = () => scrollY === 1234 ? done() : setTimeout(look, 10);"
                        + "look();");
    }

    @Test
    void showsWhatIsWrongAndKeepsTheLastGoodPage() throws IOException {
        write("An introduction.", " ", "Think.");

        await(".live-panel:not([hidden]) .live-error");
        String text = browser.texts(".live-error").get(0);
        assertTrue(
                text.startsWith("src/linux/files.md:22:3: no option is marked as correct"), text);
        assertTrue(text.contains("\n22 | - [ ] `ls`\n   |   ^^^ option B on line 23\n"), text);
        assertTrue(text.endsWith("= help: mark exactly one option with `[x]`"), text);
        browser.reload();
        await(".live-panel:not([hidden])");
        assertTrue(browser.shows("h1"));
        assertEquals("Files", browser.texts("h1").get(0));
        browser.clickButton("Hide");
        assertFalse(browser.shows(".live-panel"));

        write("An *introduction*.", "x", "Think.");

        await("em");
        assertFalse(browser.shows(".live-panel"));
    }

    @Test
    void showsAPageOnceItIsThere() throws IOException {
        browser.open(serve.address() + "linux/new/");
        assertEquals(List.of("No such page"), browser.texts("h1"));

        Files.copy(folder.resolve("src/linux/files.md"), folder.resolve("src/linux/new.md"));

        await(".start, [data-screen]");
        assertEquals("Files", browser.texts("h1").get(0));
    }

    /** Waits over reloads, which end the wait of the page before. */
    private void await(String selector) {
        while (true) {
            try {
                browser.await(selector);
                return;
            } catch (JavascriptException reloaded) {
                // The new page is asked.
            }
        }
    }

    private void write(String introduction, String mark, String hint) throws IOException {
        Path file = folder.resolve("src/linux/files.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, QUIZ.formatted(introduction, mark, hint));
    }
}
