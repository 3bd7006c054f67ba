package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.site.template.Assets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be taken along from the results: the name on it, the certificate, the text. */
class TakingBrowserIT extends BrowserTest {

    /** The window that lets one choose a printer would never close. */
    private static final String NO_DIALOG = "window.print = () => { window.asked = true; };";

    private Learner learner;

    @BeforeEach
    void meet() {
        learner = new Learner(browser);
    }

    private static Quiz challenge(String title) {
        return Capitals.with(
                "title: Capitals",
                "title: '" + title + "'",
                "mode: practice",
                "mode: challenge\npass: 60%\nbadge: Around the world");
    }

    private void take(Quiz quiz, String... cities) throws IOException {
        learner.open(site, quiz);
        browser.clickButton("Start");
        for (String city : cities) {
            learner.answer(city);
        }
        browser.await("#taking:not([hidden])");
    }

    private static void name(String name) {
        browser.click("#learner");
        browser.command("Input.insertText", Map.of("text", name));
    }

    private static String name() {
        return (String) browser.script("return document.getElementById('learner').value");
    }

    private static List<String> buttons() {
        return browser.texts("#taking button");
    }

    private static PDDocument print(double width, double height) throws IOException {
        Object data =
                browser.command(
                                "Page.printToPDF",
                                Map.of("paperWidth", width, "paperHeight", height))
                        .get("data");
        return Loader.loadPDF(Base64.getDecoder().decode((String) data));
    }

    private static String text(PDDocument paper) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(paper).strip();
    }

    private static String today() {
        return (String)
                browser.script("return new Date().toLocaleDateString('en', {dateStyle: 'long'})");
    }

    /** A4 and Letter, upright and lying on their sides. */
    @ParameterizedTest
    @CsvSource({"8.27,11.69", "11.69,8.27", "8.5,11", "11,8.5"})
    void certificateTakesOnePage(double width, double height) throws IOException {
        browser.before(NO_DIALOG);
        take(challenge("Capitals"), "Lima", "Nairobi", "Osaka");
        name("Ada \"A\" Lovelace");
        browser.clickButton("Print certificate");
        assertEquals(true, browser.script("return window.asked"));
        try (PDDocument paper = print(width, height)) {
            assertEquals(1, paper.getNumberOfPages());
            assertEquals(
                    """
                    Certificate
                    Ada "A" Lovelace
                    has passed the quiz
                    Capitals
                    Badge earned: Around the world
                    2 of 3 points · 66%%
                    %s
                    Self-assessment"""
                            .formatted(today()),
                    text(paper));
        }
        // Afterwards the results are what is printed.
        try (PDDocument paper = print(width, height)) {
            assertTrue(text(paper).contains("Your answers"), text(paper));
            assertTrue(!text(paper).contains("Certificate"), text(paper));
        }
    }

    @Test
    void certificateOfLongTitlesAndNamesTakesOnePageToo() throws IOException {
        browser.before(NO_DIALOG);
        take(
                challenge("All the capitals of the world ".repeat(8).strip()),
                "Lima",
                "Nairobi",
                "Tokyo");
        name("Ada Lovelace 首都 ".repeat(15));
        browser.clickButton("Print certificate");
        try (PDDocument paper = print(11, 8.5)) {
            assertEquals(1, paper.getNumberOfPages());
            assertTrue(text(paper).endsWith("Self-assessment"), text(paper));
        }
    }

    @Test
    void certificateIsForThoseWhoPassed() throws IOException {
        take(challenge("Capitals"), "Lima", "Kisumu", "Osaka");
        assertEquals(List.of("Save the results", "Copy as text"), buttons());
        browser.clickButton("Practise the wrong ones");
        learner.answer("Nairobi");
        learner.answer("Tokyo");
        assertEquals("2 of 2 points", learner.score());
        assertEquals(List.of("Save the results", "Copy as text"), buttons());
        assertEquals(false, browser.shows(".award"));
    }

    @Test
    void nameIsKeptForTheWholeSiteAndOnlyForIt() throws IOException {
        Quiz other = Fixtures.quiz("unit/other.md", Capitals.TEXT);
        SiteFolder.write(site.resolve("one"), challenge("Capitals"), other);
        SiteFolder.write(site.resolve("two"), other);
        String name = "Ada \"<i>\" 🦉 أدا " + "x".repeat(180);
        try (StaticHost host = new StaticHost(site, "/")) {
            browser.open(host.address("one/capitals/index.html"));
            takeAll();
            name(name);
            browser.open(host.address("one/unit/other/index.html"));
            takeAll();
            assertEquals(name, name());
            browser.reload();
            browser.await("#taking:not([hidden])");
            assertEquals(name, name());
            browser.open(host.address("two/unit/other/index.html"));
            takeAll();
            assertEquals("", name());
        }
    }

    private void takeAll() {
        browser.clickButton("Start");
        learner.answer("Lima");
        learner.answer("Nairobi");
        learner.answer("Tokyo");
        browser.await("#taking:not([hidden])");
    }

    @Test
    void nameLastsAsLongAsThePageWhereStorageIsBlocked() throws IOException {
        browser.before(
                "Object.defineProperty(window, 'localStorage',"
                        + " {get() { throw new DOMException('no', 'SecurityError'); }});");
        take(challenge("Capitals"), "Lima", "Nairobi", "Tokyo");
        name("Ada");
        browser.click(".review:first-child button");
        browser.click("#bar [data-do=back]");
        assertEquals("Ada", name());
        assertTrue(
                browser.texts(".award text").contains("Ada"),
                browser.texts(".award text").toString());
    }

    @Test
    void resultsAreWholeWithoutTheScriptForIt() throws IOException {
        Quiz quiz = challenge("Capitals");
        SiteFolder.write(site, quiz);
        Files.delete(site.resolve(Assets.build().results().path()));
        browser.open(site.resolve("capitals/index.html"));
        browser.clickButton("Start");
        learner.answer("Lima");
        learner.answer("Nairobi");
        learner.answer("Tokyo");
        assertEquals("3 of 3 points", learner.score());
        assertEquals("Badge earned\nAround the world", browser.shown(".award").getText());
        assertEquals(false, browser.shows("#taking"));
        assertEquals(3, learner.reviews().size());
        browser.click(".review:first-child button");
        assertEquals("Peru", learner.title());
    }

    @Test
    void textHoldsWhatTheResultsSay() throws IOException {
        take(challenge("Capitals"), "Lima", "Nairobi", "Osaka");
        name("Ada");
        browser.clickButton("Copy as text");
        browser.await("#taking [data-do=text]:not(:empty)");
        assertEquals(
                """
                Capitals
                Ada
                Passed · 2 of 3 points · 66%%
                To pass: 60%% of the points · Time: 0:0…
                %s

                1. Peru
                Correct
                Your answer: Lima

                2. Kenya
                Correct
                Your answer: Nairobi

                3. Japan
                Not correct
                Your answer: Osaka
                Correct answer: Tokyo"""
                        .formatted(today()),
                CopyBrowserIT.pasted().replaceAll("Time: 0:0\\d", "Time: 0:0…"));
        assertEquals("Copied", browser.live());
    }
}
