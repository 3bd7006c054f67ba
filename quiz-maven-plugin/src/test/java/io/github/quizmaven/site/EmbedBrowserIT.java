package io.github.quizmaven.site;

import static io.github.quizmaven.site.Quizzes.quiz;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.word.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A quiz in a frame of somebody's page, and what that page is told. */
class EmbedBrowserIT extends BrowserTest {

    private static final String HOST =
            """
            <!doctype html><title>Host</title>
            <script>
            const told = [], sizes = [];
            addEventListener('message', ({data}) => {
              if (data.type) {
                (data.type === 'quiz:resize' ? sizes : told).push(JSON.stringify(data));
              }
            });
            </script>
            <iframe src="sheet/index.html?embed" width="700" height="800"></iframe>
            """;

    /** The quiz's answers in three events, as the document's own events have them too. */
    private static final String DETAILS =
            "window.details = [];"
                    + "for (const type of ['answered', 'completed']) {"
                    + "  document.addEventListener(`quiz:${type}`,"
                    + "    (event) => window.details.push(JSON.stringify(event.detail))); }";

    private void open(SiteOptions options, Mode mode, Question... questions) throws IOException {
        SiteFolder.write(site, options, quiz("sheet", mode, questions).build());
        Files.writeString(site.resolve("host.html"), HOST);
        browser.open(site.resolve("host.html"));
        browser.frame("iframe");
    }

    private void open(Mode mode, Question... questions) throws IOException {
        open(SiteOptions.DEFAULT, mode, questions);
    }

    /** What the host was told, after a message of its own that can only come later. */
    private List<?> told() {
        browser.frame();
        List<?> told =
                (List<?>)
                        browser.scriptLater(
                                "const done = arguments[0];"
                                        + "const last = ({data}) => { if (data === 'last') {"
                                        + "  removeEventListener('message', last); done(told); } };"
                                        + "addEventListener('message', last);"
                                        + "postMessage('last', '*');");
        browser.frame("iframe");
        return told;
    }

    @Test
    void tellsOfEachAnswerAndOfTheEndWithoutWhatWasAnswered() throws IOException {
        open(Mode.PRACTICE, Samples.choice(), Samples.sequences());
        browser.script(DETAILS);
        browser.clickButton("Start");
        browser.clickButton("Check");
        browser.press("b");
        browser.clickButton("Check");
        browser.press("a");
        browser.clickButton("Check");
        browser.clickButton("Next");
        finish();
        String first = "\"question\":\"why-scaling\",\"outcome\":\"%s\",\"earned\":%d,\"points\":1";
        String right = first.formatted("right", 1) + ",\"attempts\":2";
        List<String> details =
                List.of(
                        "{\"quiz\":\"sheet\"," + first.formatted("wrong", 0) + ",\"attempts\":1}",
                        "{\"quiz\":\"sheet\"," + right + "}",
                        "{\"quiz\":\"sheet\",\"earned\":1,\"points\":2,\"passed\":false,\"questions\":[{"
                                + right
                                + "},{\"question\":\"sequence\",\"outcome\":\"unanswered\",\"earned\":0,"
                                + "\"points\":1,\"attempts\":0}]}");
        assertEquals(details, browser.script("return window.details"));
        List<String> types = List.of("answered", "answered", "completed");
        assertEquals(
                IntStream.range(0, 3)
                        .mapToObj(
                                each ->
                                        details.get(each)
                                                .replaceFirst(
                                                        "\\{",
                                                        "{\"type\":\"quiz:"
                                                                + types.get(each)
                                                                + "\","))
                        .toList(),
                told());
    }

    @Test
    void tellsNothingOfAnExamBeforeItsEnd() throws IOException {
        open(Mode.EXAM, Samples.choice(), Samples.sequences());
        browser.clickButton("Start");
        browser.press("a");
        browser.clickButton("Next");
        browser.press("b");
        assertEquals(List.of(), told());
        finish();
        List<?> told = told();
        assertEquals(1, told.size());
        assertEquals(true, told.get(0).toString().startsWith("{\"type\":\"quiz:completed\","));
    }

    @Test
    void tellsNothingOfPractisingTheWrongOnes() throws IOException {
        open(Mode.PRACTICE, Samples.choice());
        browser.clickButton("Start");
        finish();
        List<?> told = told();
        browser.clickButton("Practise the wrong ones");
        browser.press("a");
        browser.clickButton("Check");
        finish();
        assertEquals(true, browser.shows("#results"));
        assertEquals(1, told.size());
        assertEquals(told, told());
    }

    @Test
    void tellsOnlyTheOriginThatTheBuildNames() throws IOException {
        open(new SiteOptions("https://school.example"), Mode.PRACTICE, Samples.choice());
        browser.clickButton("Start");
        browser.press("a");
        browser.clickButton("Check");
        assertEquals("Correct", browser.shown(".verdict-line").getText());
        assertEquals(List.of(), told());
    }

    /** Grown and shrunk again: a frame may follow in both directions. */
    @Test
    void tellsHowHighItIs() throws IOException {
        open(Mode.PRACTICE, Samples.choice());
        Object start = browser.script("return document.body.offsetHeight");
        browser.clickButton("Start");
        awaitSize(browser.script("return document.body.offsetHeight"));
        browser.back();
        awaitSize(start);
    }

    private static void awaitSize(Object height) {
        browser.frame();
        browser.scriptLater(
                "const [height, done] = arguments;"
                        + "const look = () => JSON.parse(sizes.at(-1)).height === height ? done()"
                        + "  : requestAnimationFrame(look); look();",
                height);
        browser.frame("iframe");
    }

    @Test
    void listensToNothing() throws IOException {
        open(Mode.PRACTICE, Samples.choice());
        browser.clickButton("Start");
        browser.press("a");
        browser.frame();
        browser.script(
                "for (const type of ['quiz:completed', 'check', 'reset', 'finish']) { "
                        + " frames[0].postMessage({type, id: 'why-scaling', screen: 'results'}, '*');"
                        + " }");
        browser.frame("iframe");
        assertEquals(List.of(), told());
        assertEquals(1, browser.all(":checked[type=radio]").size());
        assertEquals(false, browser.shows("#results, .verdict"));
    }

    @Test
    void leavesTheSitesFrameOutAndTheFrameByLinks() throws IOException {
        open(Mode.STUDY, Samples.choice());
        assertEquals(List.of(), browser.texts("nav.site"));
        assertEquals(
                List.of("_blank noopener"),
                browser.all("article a").stream()
                        .map(each -> each.getAttribute("target") + " " + each.getAttribute("rel"))
                        .distinct()
                        .toList());
        browser.open(site.resolve("sheet/index.html"));
        assertEquals(List.of("All quizzes"), browser.texts("nav.site"));
        assertEquals("", browser.all("article a").get(0).getAttribute("target"));
    }

    /** The colours of the page's ground and of its words. */
    private static Object colours(String query, boolean dark) {
        browser.dark(dark);
        browser.frame();
        browser.script("frames[0].location.replace('sheet/index.html' + arguments[0])", query);
        browser.frame("iframe");
        browser.await("html.ready");
        return browser.script(
                "const {backgroundColor, color} = getComputedStyle(document.body);"
                        + "return `${location.search} ${backgroundColor} ${color}`");
    }

    @Test
    void hasTheColoursThatTheHostAsksFor() throws IOException {
        open(Mode.PRACTICE, Samples.choice());
        String light = " rgb(246, 247, 249) rgb(28, 37, 54)";
        String dark = " rgb(17, 21, 29) rgb(230, 234, 242)";
        for (boolean system : List.of(false, true)) {
            assertEquals("?embed&scheme=light" + light, colours("?embed&scheme=light", system));
            assertEquals("?embed&scheme=dark" + dark, colours("?embed&scheme=dark", system));
            String own = system ? dark : light;
            assertEquals("?embed" + own, colours("?embed", system));
            assertEquals("?embed&scheme=pink" + own, colours("?embed&scheme=pink", system));
            assertEquals("?scheme=dark" + own, colours("?scheme=dark", system));
        }
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void staysLightOnPaper() throws IOException {
        open(Mode.PRACTICE, Samples.choice());
        browser.frame();
        browser.open(site.resolve("sheet/index.html").toUri() + "?embed&scheme=dark");
        browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertEquals(
                "light rgb(0, 0, 0)",
                browser.script(
                        "const {colorScheme} = getComputedStyle(document.documentElement);"
                                + "return `${colorScheme} ${getComputedStyle(document.body).color}`"));
        browser.command("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
}
