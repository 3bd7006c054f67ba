package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.site.template.Assets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundle where others put it: below a path of a static host, and in frames of other pages. */
class FramesBrowserIT extends BrowserTest {

    private static final String BELOW = "/courses/2026/";

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    /** Writes a page that holds frames. */
    private Path page(String folder, String... frames) throws IOException {
        String all = Stream.of(frames).collect(Collectors.joining());
        return Files.writeString(
                site.resolve(folder).resolve("host.html"),
                "<!doctype html><link rel=icon href=data:,>" + all);
    }

    private static String frame(String id, String attributes) {
        return "<iframe id='" + id + "' width=900 height=700 " + attributes + "></iframe>";
    }

    private static void takeTheQuiz() {
        browser.clickButton("Start");
        learner.answer("Lima");
        learner.answer("Nairobi");
        learner.answer("Tokyo");
        assertEquals("3 of 3 points", learner.score());
    }

    @Test
    void worksBelowAnyPathOfAStaticHost() throws IOException {
        SiteFolder.write(site, Capitals.of("practice"));
        Assets assets = Assets.build();
        try (StaticHost host = new StaticHost(site, BELOW)) {
            browser.open(host.address("index.html"));
            browser.click("a[href='capitals/index.html']");
            host.asked();
            browser.reload();
            takeTheQuiz();
            assertEquals(List.of(), browser.violations());
            // Two connections may be answered in either order.
            assertEquals(
                    Stream.of(
                                    BELOW + "capitals/index.html",
                                    BELOW + assets.style().path(),
                                    BELOW + assets.script().path(),
                                    BELOW + assets.results().path())
                            .sorted()
                            .toList(),
                    host.asked().stream().sorted().toList());
        }
    }

    @Test
    void asksForAPictureOfTheSiteOnly() throws IOException {
        Quiz quiz = Capitals.with("Which city is the capital of Peru?", "![A map](one.png)");
        SiteFolder.write(site, quiz);
        try (StaticHost host = new StaticHost(site, BELOW)) {
            browser.open(host.address("capitals/index.html#q-peru"));
            browser.scriptLater(
                    "const [done] = arguments; const image = document.querySelector('img');"
                            + "if (image.complete) { done(); } else { image.onload = done; }");
            assertEquals(4, host.asked().size());
            assertEquals(List.of(), browser.violations());
        }
    }

    @Test
    void keepsTwoQuizzesOnOnePageApart() throws IOException {
        SiteFolder.write(site, Capitals.of("practice"), Fixtures.quiz("other.md", Capitals.TEXT));
        page("", frame("one", "src='capitals/index.html'"), frame("two", "src='other/index.html'"));
        try (StaticHost host = new StaticHost(site, BELOW)) {
            browser.open(host.address("host.html"));
            browser.frame("#one");
            browser.clickButton("Start");
            learner.choose("Cusco");
            browser.frame("#two");
            takeTheQuiz();
            browser.frame("#one");
            assertEquals(List.of("Cusco"), learner.chosen());
            learner.choose("Lima");
            assertEquals("Correct", learner.check());
            assertEquals(List.of(), browser.violations());
            browser.frame("#two");
            assertEquals("3 of 3 points", learner.score());
            assertEquals(List.of(), browser.violations());
            assertEquals(
                    List.of(),
                    host.asked().stream().filter(each -> !each.startsWith(BELOW)).toList());
        }
    }

    @Test
    void keepsTwoCopiesOfAQuizOnOnePageApart() throws IOException {
        SiteFolder.write(site.resolve("a"), Capitals.of("practice"));
        SiteFolder.write(site.resolve("b"), Capitals.of("practice"));
        Path host =
                page(
                        "",
                        frame("one", "src='a/capitals/index.html'"),
                        frame("two", "src='b/capitals/index.html'"));
        browser.open(host);
        browser.frame("#one");
        browser.clickButton("Start");
        learner.choose("Cusco");
        browser.frame("#two");
        takeTheQuiz();
        browser.frame("#one");
        assertEquals(List.of("Cusco"), learner.chosen());
        assertEquals("Not correct · 1 attempt left", learner.check());
        assertEquals(List.of(), learner.notes());
    }

    @Test
    void goesOnInOneFrameOfTwoThatShowTheSameQuiz() throws IOException {
        SiteFolder.write(site, Capitals.of("practice"));
        String source = "src='capitals/index.html'";
        browser.open(page("", frame("one", source), frame("two", source)));
        browser.frame("#one");
        browser.clickButton("Start");
        learner.answer("Lima");
        browser.frame("#two");
        browser.await("[data-do=resume]:not([hidden])");
        browser.click("[data-do=resume]");
        assertEquals("Kenya", learner.title());
        browser.frame("#one");
        browser.await(".note[role=status]");
        assertEquals(
                List.of("This quiz goes on in another tab.\nReload to continue here"),
                learner.notes());
        browser.frame("#two");
        learner.answer("Nairobi");
        learner.answer("Tokyo");
        assertEquals("3 of 3 points", learner.score());
    }

    @Test
    void worksInAFrameWithoutAnOriginOfItsOwn() throws IOException {
        SiteFolder.write(site, Capitals.of("practice"));
        page("", frame("one", "sandbox=allow-scripts src='capitals/index.html'"));
        try (StaticHost host = new StaticHost(site, BELOW)) {
            browser.open(host.address("host.html"));
            browser.frame("#one");
            assertEquals(
                    List.of(
                            "Your progress cannot be kept in this browser: it lasts until you close"
                                    + " or reload this page."),
                    learner.notes());
            takeTheQuiz();
        }
    }

    /** As a file it has no origin that the script could be from. */
    @Test
    void isReadableInAFrameThatMayNotLoadTheScript() throws IOException {
        SiteFolder.write(site, Capitals.of("practice"));
        browser.open(page("", frame("one", "sandbox=allow-scripts src='capitals/index.html'")));
        browser.frame("#one");
        browser.script(
                "document.getAnimations().forEach((each) => { each.pause(); each.currentTime ="
                        + " 3100; })");
        assertEquals(List.of("Peru", "Kenya", "Japan"), browser.texts("#questions h2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sandbox=allow-scripts"})
    void worksInAFrameThatHoldsThePageItself(String sandbox) throws IOException {
        Quiz quiz = Capitals.of("practice");
        String html = Files.readString(Learner.page(site, quiz));
        String source = html.replace("&", "&amp;").replace("'", "&#39;");
        page("capitals", frame("one", sandbox + " srcdoc='" + source + "'"));
        try (StaticHost host = new StaticHost(site, BELOW)) {
            browser.open(host.address("capitals/host.html"));
            browser.frame("#one");
            takeTheQuiz();
        }
    }
}
