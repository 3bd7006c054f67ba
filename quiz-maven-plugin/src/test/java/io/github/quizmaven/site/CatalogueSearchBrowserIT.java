package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.site.file.RenderedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** How quizzes are found, on the device, in pages opened as files. */
class CatalogueSearchBrowserIT extends BrowserTest {

    private static final String CLOZE =
            "---\ntitle: Gaps\n---\n\n## Fill\n\nRun `git` [[cherry-pick|zebra]] now.\n";

    private void write() throws IOException {
        List<Quiz> quizzes = new ArrayList<>(ManyQuizzes.of(24, 3));
        quizzes.add(
                Quizzes.quiz(
                                "extra/odd",
                                Mode.STUDY,
                                Quizzes.question("q", "Über Größe")
                                        .stem("What does `kubectl` say of **giraffes**?")
                                        .level("expert")
                                        .key("Walrus")
                                        .distractor("No")
                                        .build())
                        .title("Odd <b>one</b>")
                        .topic("Zoology")
                        .tags("Äpfel")
                        .build());
        quizzes.add(Fixtures.quiz("extra/gaps.md", CLOZE));
        SiteFolder.write(site, quizzes.toArray(new Quiz[0]));
        browser.open(site.resolve("index.html"));
        browser.requests();
    }

    private static void look(String words) {
        WebElement field = browser.shown("#words");
        field.clear();
        field.sendKeys(words);
    }

    /** Chooses one of the states by its place. */
    private static void choose(int place) {
        WebElement state = browser.shown("#by-state");
        state.sendKeys(Keys.HOME);
        for (int press = 0; press < place; press++) {
            state.sendKeys(Keys.ARROW_DOWN);
        }
    }

    private static String filters() {
        return browser.shown("#filters summary").getText().replace("\n", " ");
    }

    private static List<String> found() {
        return browser.texts("#matches h3");
    }

    private static String told() {
        return browser.shown("#found").getText();
    }

    @ParameterizedTest
    @CsvSource({
        "odd, 1",
        "ODD ONE, 1",
        "one zoology, 1",
        "zoology missing, 0",
        "apfel, 1",
        "ÄPFEL, 1",
        "groß, 1",
        "ube, 1",
        "kubectl, 1",
        "giraff, 1",
        "walrus, 0",
        "git, 1",
        "cherry, 0",
        "zebra, 0",
        "<b>, 10",
    })
    void findsByTitleTopicTagAndStemAndNotByAnswer(String words, int count) throws IOException {
        write();
        look(words);
        browser.await("#by-topic option:nth-child(3)");
        if (words.equals("<b>")) {
            assertEquals(true, found().size() > 1);
        } else {
            assertEquals("Quizzes found: " + count, told());
            assertEquals(count, found().size());
        }
        assertEquals(List.of(), browser.violations());
    }

    @Test
    void loadsWhatItSearchesWhenSomebodySearches() throws IOException {
        write();
        assertEquals(List.of(), browser.requests());
        look("giraffes");
        browser.await("#by-topic option:nth-child(3)");
        assertEquals(List.of("Odd <b>one</b>"), found());
        look("kubectl");
        assertEquals(
                List.of("assets/search-HASH.js"),
                browser.requests().stream()
                        .map(each -> each.substring(site.toUri().toString().length()))
                        .map(each -> each.replaceAll("-[0-9a-f]{8}", "-HASH"))
                        .toList());
        browser.click("#matches a");
        assertEquals("Odd <b>one</b>", browser.shown("h1").getText());
    }

    @Test
    void narrowsByKeysAlone() throws IOException {
        write();
        browser.tabTo("#filters > summary");
        browser.press(Keys.ENTER);
        browser.await("#by-topic option:nth-child(3)");
        browser.tabTo("#by-mode");
        browser.press("S");
        assertEquals(List.of("Odd <b>one</b>"), found());
        assertEquals("Filters (1)", filters());
        browser.press(Keys.HOME);
        assertEquals(false, browser.shows("#matches"));
        browser.tabTo("#by-level");
        browser.press("E");
        assertEquals("Quizzes found: 1", told());
        browser.tabTo("#by-type");
        browser.press("C");
        assertEquals("Quizzes found: 0", told());
        browser.tabTo("#clear");
        browser.press(Keys.ENTER);
        assertEquals(true, browser.focuses("#words"));
        assertEquals(true, browser.shows("#groups"));
        assertEquals("Filters", filters());
        browser.tabTo("#by-topic");
        browser.press("Z");
        assertEquals(List.of("Odd <b>one</b>"), found());
        browser.press(Keys.HOME);
        browser.tabTo("#by-tag");
        browser.press("Ä");
        assertEquals(List.of("Odd <b>one</b>"), found());
    }

    @Test
    void narrowsByWhereTheLearnerIs() throws IOException {
        write();
        browser.click("#groups > .group:last-child .entry:last-child a");
        String title = browser.shown("h1").getText();
        browser.clickButton("Start");
        browser.click(CURRENT + " .option:first-child label");
        browser.open(site.resolve("index.html"));
        browser.click("#filters summary");
        choose(2);
        assertEquals(List.of(title), found());
        assertEquals(1, browser.texts("#matches .chip").size());
        choose(1);
        assertEquals("Quizzes found: 25", told());
        choose(3);
        assertEquals("Quizzes found: 0", told());
    }

    @Test
    void searchesWhatIsShownIfNothingElseCanBeLoaded() throws IOException {
        SiteFolder.write(
                site,
                SiteFolder.lists(ManyQuizzes.summaries(24, 3), Folders.NONE).stream()
                        .filter(each -> !each.path().startsWith("assets/search"))
                        .toList());
        browser.open(site.resolve("index.html"));
        String title = browser.texts(".entry h3").get(0);
        look(title);
        assertEquals(title, found().get(0));
        assertEquals(true, told().contains("could not be loaded"), told());
    }

    @Test
    void searchesAllOfASiteThatIsSplit() throws IOException {
        List<QuizSummary> summaries = ManyQuizzes.summaries(10_000, 100);
        List<RenderedFile> files = SiteFolder.lists(summaries, Folders.NONE);
        SiteFolder.write(site, files);
        browser.open(site.resolve("index.html"));
        assertEquals(100, browser.texts("#groups > .collection").size());
        assertEquals(
                List.of("part-2", "Quizzes: 100"),
                browser.texts("#groups > .collection:nth-child(2) > *"));
        QuizSummary last = summaries.get(9_999);
        long start = System.nanoTime();
        look(last.title());
        browser.await("#matches > li");
        System.out.printf(
                "CatalogueSearchBrowserIT: the first match of 10,000 %d ms after the first key%n",
                (System.nanoTime() - start) / 1_000_000);
        look("pods");
        assertEquals(100, found().size());
        assertEquals(true, told().contains("Only the first 100 are shown."), told());
        browser.open(site.resolve("part-100/index.html"));
        look(last.title());
        browser.await("#matches > li");
        assertEquals(true, found().contains(last.title()), found().toString());
        assertEquals("part-100", browser.texts("#matches .from").get(0));
        browser.requests();
    }
}
