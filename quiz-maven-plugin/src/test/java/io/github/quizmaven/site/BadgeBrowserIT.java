package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The badge: that what is on it always fits, and what comes of saving it. */
class BadgeBrowserIT extends BrowserTest {

    private static final String CHINESE = "大规模机器学习系统的水平扩展与垂直扩展：原理、实践与常见错误。".repeat(4);

    private static final String LINES =
            "return [...document.querySelectorAll('.award text')].map((each) => each.textContent)";

    /** The lines that are not whole inside the drawing or that lie on the one above. */
    private static final String BROKEN =
            """
            const badge = document.querySelector('.award svg').getBoundingClientRect();
            const medal = document.querySelector('#medal').getBoundingClientRect();
            let above = medal.bottom;
            return [...document.querySelectorAll('.award text')].filter((each) => {
              const {left, right, top, bottom} = each.getBoundingClientRect();
              const broken = left < badge.left + 8 || right > badge.right - 8
                || bottom > badge.bottom - 4 || top < above - 3;
              above = bottom;
              return broken;
            }).map((each) => each.textContent);
            """;

    @TempDir Path folder;

    private Downloads downloads;
    private Learner learner;

    @BeforeEach
    void receive() {
        downloads = new Downloads(browser, folder);
        learner = new Learner(browser);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String challenge(String title, String badge) {
        return Capitals.edited(
                Capitals.TEXT,
                "title: Capitals",
                "title: " + quoted(title),
                "mode: practice",
                "mode: challenge\nbadge: " + quoted(badge));
    }

    private void pass(String title, String badge) throws IOException {
        learner.open(site, Fixtures.quiz("capitals.md", challenge(title, badge)));
        pass();
    }

    private void pass() {
        browser.clickButton("Start");
        learner.answer("Lima");
        learner.answer("Nairobi");
        learner.answer("Tokyo");
        browser.await("#taking:not([hidden])");
    }

    private void name(String name) {
        browser.click("#learner");
        browser.command("Input.insertText", Map.of("text", name));
    }

    private static String lines() {
        return String.join(
                "|", ((List<?>) browser.script(LINES)).stream().map(String::valueOf).toList());
    }

    static List<String> titles() {
        return List.of(
                "I",
                "Capitals of South America, Africa and Asia, and of all the islands between them,"
                        + " for travellers who would rather know than look them up on the way",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "https://example.org/a/very/long/address/without/a/space?and=so&on=and&on=and&on",
                CHINESE,
                "👩‍👩‍👧‍👦".repeat(40),
                "أوسمة العواصم في أمريكا الجنوبية وإفريقيا وآسيا وكل الجزر التي بينها، للمسافرين",
                "W".repeat(300),
                "<b>R&D</b> \"quoted\"");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void holdsAnyTitleAndNameWhole(String title) throws IOException {
        pass("Quiz: " + title, title);
        name(title.substring(0, Math.min(200, title.length())) + " of Åland");
        assertEquals(List.of(), browser.script(BROKEN));
        String drawn = lines().replaceAll("[|\\s]", "");
        String all = title.replaceAll("\\s", "");
        assertTrue(drawn.startsWith(all), drawn);
        assertTrue(drawn.contains("Quiz:" + all), drawn);
        assertTrue(drawn.contains("3of3points·100%"), drawn);
        assertEquals(title, browser.shown(".award svg").getAccessibleName());
        assertEquals(false, browser.shows(".award p"));
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void breaksLinesBetweenWords() throws IOException {
        String title =
                "The \"three\" continents' capitals (all of them), 50% harder: e.g. Lima/Peru";
        pass("Capitals", title);
        assertTrue(lines().replace('|', ' ').startsWith(title + " Capitals 3 of 3"), lines());
        assertTrue(lines().indexOf('|') < title.length(), lines());
    }

    @Test
    void breaksLinesBetweenWordsThatNoSpaceParts() throws IOException {
        pass("Capitals", CHINESE);
        assertEquals(false, lines().matches(".*(?:\\|[，、。：]|机\\|器|器\\|学|水\\|平|扩\\|展).*"), lines());
    }

    @Test
    void isSavedAsTheDrawing() throws IOException {
        pass("Capitals & <more>", "R&D \"quoted\"");
        name("Ada 🦉 \"A\" <b> أدا");
        String badge = downloads.text("Save the badge (SVG)", "capitals-badge.svg");
        assertTrue(badge.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\""), badge);
        String onPage = lines();
        browser.open(downloads.file("capitals-badge.svg"));
        assertEquals(
                onPage,
                browser.script(
                        "return [...document.querySelectorAll('text')].map((each) =>"
                                + " each.textContent).join('|')"));
        assertTrue(
                onPage.startsWith("R&D \"quoted\"|Ada 🦉 \"A\" <b> أدا|Capitals & <more>|"),
                onPage);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isSavedAsAPicture(boolean hosted) throws IOException {
        SiteFolder.write(site, Fixtures.quiz("capitals.md", challenge("Capitals", "Three 首都")));
        try (StaticHost host = new StaticHost(site, "/")) {
            browser.open(
                    hosted
                            ? host.address("capitals/index.html")
                            : site.resolve("capitals/index.html").toUri().toString());
            pass();
            name("Ada");
            BufferedImage picture =
                    ImageIO.read(
                            new ByteArrayInputStream(
                                    downloads.bytes("Save the badge (PNG)", "capitals-badge.png")));
            assertEquals(4 * 240, picture.getWidth());
            assertEquals(
                    4 * Long.parseLong(browser.shown(".award svg").getAttribute("height")),
                    picture.getHeight());
            // The ground of the badge, its gold, and what is drawn at the place of its title.
            assertEquals(0xffffffff, picture.getRGB(480, 40));
            assertEquals(0xffe0a526, picture.getRGB(480, 4 * 28));
            assertTrue(isInked(picture, 4 * 196, 4 * 220));
            assertEquals(List.of(), browser.violations());
        }
    }

    private static boolean isInked(BufferedImage picture, int top, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xff) < 0x60) {
                    return true;
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete Intl.Segmenter", "delete window.XMLSerializer"})
    void isThereInBrowsersThatLackWhatMakesItBetter(String missing) throws IOException {
        browser.before(missing);
        pass("Capitals", "The capitals of three continents");
        assertTrue(
                lines().replace('|', ' ')
                        .startsWith("The capitals of three continents Capitals 3 of"),
                lines());
        assertEquals(List.of(), browser.script(BROKEN));
    }
}
