package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Makes the pictures of the README and of docs/export.md anew from the example challenge, with
 * {@code -Dpictures=update}; without it they are made into a folder of the build and only measured.
 */
class PicturesOfThePagesBrowserIT extends BrowserTest {

    private static final boolean UPDATE = System.getProperty("pictures", "").equals("update");

    private static final Path FOLDER =
            UPDATE ? Path.of("../docs/images") : Path.of("target/pictures");

    private static final int WIDTH = 600;
    private static final int HEIGHT = 860;
    private static final int RUN_HEIGHT = 720;
    private static final int PLATFORM_WIDTH = 760;
    private static final int PLATFORM_HEIGHT = 760;
    private static final int PICTURES = 15;
    private static final int MOST_BYTES = 400_000;
    private static final int MOST_BYTES_OF_A_STILL = 60_000;

    /** How many pictures the browser finds in an animated one. */
    private static final String FRAMES =
            "const [source, frames, done] = arguments;"
                    + "const data = Uint8Array.from(atob(source), (each) => each.charCodeAt(0));"
                    + "const decoder = new ImageDecoder({data, type: 'image/png'});"
                    + "decoder.decode({frameIndex: frames - 1, completeFramesOnly: true}).then("
                    + "() => done(decoder.tracks.selectedTrack.frameCount), (e) => done(`${e}`));";

    private static final String PORTS =
            """
            ---
            title: Ports
            ---

            ## Which port does HTTPS use?

            - [x] 443
              > Right: it is *well known*.
            - [ ] 80
              > That is plain HTTP.
            - [ ] 22
            """;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(FOLDER);
        Quiz quiz = ExampleChallengeBrowserIT.example();
        SiteFolder.write(site, quiz);
        SiteRenderer renderer = SiteFolder.renderer(SiteOptions.DEFAULT);
        Folders folders = new Folders(List.of(collection()));
        for (RenderedFile file : renderer.quiz(quiz, Fixtures.folder(), folders)) {
            Files.write(site.resolve(file.path()), file.content());
        }
    }

    /** What the folder of the challenge is called. */
    private static QuizCollection collection() throws IOException {
        String index = "mlops/why-scaling/index.md";
        String text = Files.readString(Path.of("../content/src/quiz").resolve(index));
        return (QuizCollection)
                Objects.requireNonNull(
                        new QuizReader().collection(SourceFile.of(index, text)).authored());
    }

    private void open(int width, int height) {
        browser.size(width, height);
        browser.open(site.resolve("mlops/why-scaling/challenge/index.html"));
    }

    private static byte[] shot() {
        browser.settle();
        return browser.screenshot();
    }

    private static void still(String name) throws IOException {
        Files.write(FOLDER.resolve(name + ".png"), shot());
    }

    /** In the middle of the page, where nothing that stays in sight lies over it. */
    private static void choose(String answer) {
        browser.script(
                "[...document.querySelectorAll(arguments[0])].find((each) =>"
                        + " each.innerText.trim() === arguments[1]).scrollIntoView({block: 'center'})",
                CURRENT + " .option .text",
                answer);
        ExampleChallengeBrowserIT.choose(answer);
    }

    private static void answer(String answer) {
        choose(answer);
        browser.clickButton("Check");
        finish();
    }

    @Test
    void showStartQuestionAndResults() throws IOException {
        open(WIDTH, HEIGHT);
        still("start");
        browser.clickButton("Start");
        browser.press("b");
        browser.clickButton("Check");
        still("checked");
        open(WIDTH, HEIGHT);
        browser.clickButton("Resume: question 1 of 5, 0 right");
        ExampleChallengeBrowserIT.answers().forEach(PicturesOfThePagesBrowserIT::answer);
        browser.await("#taking:not([hidden])");
        still("results");
    }

    @Test
    void showAQuestionOnADarkPhone() throws IOException {
        browser.dark(true);
        open(340, HEIGHT);
        browser.clickButton("Start");
        answer(ExampleChallengeBrowserIT.answers().get(0));
        still("dark");
    }

    @Test
    void showAPackageOnAPlatform() throws IOException {
        Quiz quiz = Fixtures.quiz("ports.md", PORTS);
        browser.size(PLATFORM_WIDTH, PLATFORM_HEIGHT);
        try (ScormPlatform platform = ScormPlatform.open(browser, site, "scorm12", quiz)) {
            browser.clickButton("Start");
            browser.press("b");
            browser.clickButton("Check");
            platform.enter();
            still("scorm");
            long length = Files.size(FOLDER.resolve("scorm.png"));
            assertTrue(length < MOST_BYTES_OF_A_STILL, length + " bytes");
            assertEquals(List.of(), platform.refused());
        }
    }

    @Test
    void showARun() throws IOException {
        AnimatedPng run = new AnimatedPng();
        open(WIDTH, RUN_HEIGHT);
        show(run, 1800);
        browser.clickButton("Start");
        show(run, 1600);
        List<String> answers = ExampleChallengeBrowserIT.answers();
        browser.press("b");
        show(run, 800);
        browser.clickButton("Check");
        show(run, 2200);
        for (String answer : answers) {
            choose(answer);
            browser.clickButton("Check");
            show(run, 1500);
            finish();
            show(run, 1200);
        }
        browser.await("#taking:not([hidden])");
        browser.script("document.querySelector('.award').scrollIntoView({block: 'center'})");
        show(run, 3000);
        byte[] png = run.toBytes();
        Files.write(FOLDER.resolve("run.png"), png);
        assertTrue(png.length < MOST_BYTES, png.length + " bytes");
        assertEquals(
                (long) PICTURES,
                browser.scriptLater(FRAMES, Base64.getEncoder().encodeToString(png), PICTURES));
    }

    private static void show(AnimatedPng run, int milliseconds) throws IOException {
        run.add(ImageIO.read(new ByteArrayInputStream(shot())), milliseconds);
    }
}
