package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown in a random order, for how long, and what never is. */
class ShufflingBrowserIT extends BrowserTest {

    private static final List<String> PRIMES = List.of("2", "3", "5", "7", "eleven", "13");
    private static final List<String> TITLES = List.of("First", "Second", "Third", "Fourth");
    private static final String TEXT =
            """
            ---
            title: Primes
            shuffle: all
            ---
            """
                    + question("First")
                    + question("Second")
                    + question("Third")
                    + question("Fourth");

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    /** Makes chance the same in every run of the test, but not in every run of the quiz. */
    @BeforeEach
    void seed() {
        browser.before(
                "let seed = 2; Math.random = () => (seed = (seed * 48271) % 2147483647) /"
                        + " 2147483647;");
    }

    private static String question(String title) {
        return "\n## "
                + title
                + "\n\nWhich one is written out?\n\n- [ ] 2\n- [ ] 3\n- [ ] 5\n- [ ] 7\n"
                + "- [x] eleven\n- [ ] 13\n\n### Hint\n\nLook.\n";
    }

    private static Quiz with(String... replacements) {
        return Fixtures.quiz("primes.md", Capitals.edited(TEXT, replacements));
    }

    private static List<String> options() {
        return learner.options();
    }

    /** Goes through all questions: their titles, each with its options. */
    private static List<String> round(Set<List<String>> options) {
        List<String> titles = new ArrayList<>();
        browser.click("#start .primary");
        while (browser.shows(CURRENT)) {
            titles.add(learner.title());
            options.add(options());
            finish();
        }
        return titles;
    }

    @Test
    void keepsTheOrderForAnAttempt() throws IOException {
        learner.open(site, with());
        browser.clickButton("Start");
        String title = learner.title();
        List<String> shown = options();
        assertNotEquals(PRIMES, shown);
        assertEquals(Set.copyOf(PRIMES), Set.copyOf(shown));
        learner.choose("2");
        assertEquals(shown, options());
        learner.check();
        assertEquals(shown, options());
        browser.click(CURRENT + " [data-do=hint]");
        browser.clickButton("Skip");
        browser.clickButton("Previous");
        assertEquals(shown, options());
        browser.open(site.resolve("primes/index.html"));
        browser.click("[data-do=resume]");
        assertEquals(title, learner.title());
        assertEquals(shown, options());
        assertEquals(List.of("A", "B", "C", "D", "E", "F"), browser.texts(CURRENT + " .letter"));
        learner.choose("eleven");
        assertEquals("Correct", learner.check());
        assertEquals(
                "Correct answer: " + "ABCDEF".charAt(shown.indexOf("eleven")) + ", eleven",
                browser.shown(CURRENT + " .key-line").getText());
    }

    @Test
    void takesTheRightOptionForRightInEveryRun() throws IOException {
        learner.open(site, with());
        Set<List<String>> orders = new HashSet<>();
        for (int run = 0; run < 3; run++) {
            browser.clickButton("Start");
            for (int question = 0; question < TITLES.size(); question++) {
                orders.add(options());
                learner.answer("eleven");
            }
            assertEquals("4 of 4 points", learner.score());
            String letter = browser.texts(".review .told").get(0);
            assertEquals("Your answer: ?, eleven", letter.replaceFirst(" [A-F],", " ?,"));
            startOver();
        }
        assertEquals(true, orders.size() > 6);
    }

    @ParameterizedTest
    @CsvSource({"none, true, true", "options, true, false", "questions, false, true"})
    void shufflesNothingElseThanWasAskedFor(String shuffle, boolean titles, boolean options)
            throws IOException {
        learner.open(site, with("shuffle: all", "shuffle: " + shuffle));
        for (int run = 0; run < 2; run++) {
            Set<List<String>> shown = new HashSet<>();
            assertEquals(titles, round(shown).equals(TITLES));
            assertEquals(options, shown.equals(Set.of(PRIMES)));
            startOver();
        }
    }

    @Test
    void shufflesNothingByDefault() throws IOException {
        learner.open(site, with("shuffle: all\n", ""));
        Set<List<String>> shown = new HashSet<>();
        assertEquals(TITLES, round(shown));
        assertEquals(Set.of(PRIMES), shown);
    }

    @Test
    void shufflesNothingThatAQuestionForbids() throws IOException {
        String none = "\n\n```yaml question\nshuffle: none\n```\n";
        learner.open(
                site, with("## First\n", "## First" + none, "## Second\n", "## Second" + none));
        browser.clickButton("Start");
        for (int question = 0; question < TITLES.size(); question++) {
            boolean listed = List.of("First", "Second").contains(learner.title());
            assertEquals(listed, options().equals(PRIMES), learner.title());
            browser.click(CURRENT + " [data-do=skip]");
        }
    }

    @Test
    void takesAnotherOrderForAnotherRun() throws IOException {
        learner.open(site, with());
        browser.clickButton("Start");
        List<String> before = options();
        browser.press("a");
        browser.clickButton("Check");
        browser.back();
        startOver();
        browser.clickButton("Start");
        assertNotEquals(before, options());
    }

    @Test
    void leavesAllAndNoneOfTheAboveLast() throws IOException {
        learner.open(
                site,
                with("shuffle: all", "shuffle: options", "- [ ] 5", "- [ ] None of the above."));
        for (int run = 0; run < 3; run++) {
            browser.clickButton("Start");
            assertEquals("None of the above.", options().get(5));
            assertNotEquals(List.of("2", "3", "7", "eleven", "13"), options().subList(0, 5));
            browser.press("a");
            browser.back();
            startOver();
        }
    }

    @Test
    void leavesOptionsThatNameLettersWhereTheyAre() throws IOException {
        List<String> listed = List.of("2", "3", "5", "7", "eleven", "Both A and B");
        learner.open(site, with("- [ ] 13", "- [ ] Both A and B"));
        Set<List<String>> shown = new HashSet<>();
        round(shown);
        assertEquals(Set.of(listed), shown);
    }

    @Test
    void practisesTheWrongOnesOfADrawOnly() throws IOException {
        learner.open(site, with("shuffle: all", "draw: 3\nshuffle: all"));
        browser.clickButton("Start");
        learner.answer("eleven");
        Set<String> wrong = new HashSet<>();
        for (String option : List.of("2", "3")) {
            wrong.add(learner.title());
            learner.answer(option);
        }
        browser.clickButton("Practise the wrong ones");
        assertEquals("1 of 2", learner.position());
        browser.reload();
        assertEquals("1 of 2", learner.position());
        Set<String> asked = new HashSet<>();
        asked.add(learner.title());
        learner.answer("eleven");
        asked.add(learner.title());
        learner.answer("eleven");
        assertEquals(wrong, asked);
        assertEquals("2 of 2 points", learner.score());
    }
}
