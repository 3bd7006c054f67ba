package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is left of a learner's progress after the quiz was edited and built again; {@link
 * RestoreTest} has the cases that no page is needed for.
 */
class EditedContentBrowserIT extends BrowserTest {

    private static final String CHILE =
            """
            ## Chile

            - [ ] Valparaíso
            - [x] Santiago

            ### Hint

            It lies inland.

            """;

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    /** Two answers right, the third question chosen but not checked. */
    private void takeHalf(String... settings) throws IOException {
        learner.open(site, Capitals.with(settings));
        browser.clickButton("Start");
        learner.answer("Lima");
        learner.answer("Nairobi");
        learner.choose("Kyoto");
    }

    private void takeAll() throws IOException {
        takeHalf();
        learner.answer("Tokyo");
        assertEquals("3 of 3 points", learner.score());
    }

    private void comeBack(String... edits) throws IOException {
        learner.open(site, Capitals.with(edits));
    }

    @ParameterizedTest
    @CsvSource({
        "It lies at the sea., It lies at the Pacific.",
        "Cusco was the capital of the Inca., It was.",
        "title: Capitals, title: Capital cities"
    })
    void keepsAllAnswersIfNoneChangedItsMeaning(String words, String others) throws IOException {
        takeHalf();
        comeBack(words, others);
        browser.click("[data-do=resume]");
        assertEquals("Japan", learner.title());
        assertEquals(List.of("Kyoto"), learner.chosen());
        learner.answer("Tokyo");
        assertEquals("3 of 3 points", learner.score());
    }

    @ParameterizedTest
    @CsvSource({
        "city is the capital of Peru, city is not the capital of Peru",
        "[ ] Cusco, [ ] Trujillo",
        "- [ ] Arequipa, '- [ ] Arequipa\n- [ ] Piura'",
        "'- [ ] Arequipa\n', ''"
    })
    void dropsOnlyTheAnswerOfAQuestionThatChanged(String words, String others) throws IOException {
        takeHalf();
        comeBack(words, others);
        browser.click("[data-do=resume]");
        assertEquals(List.of("Kyoto"), learner.chosen());
        browser.clickButton("Previous");
        assertEquals("Correct", learner.verdict());
        browser.clickButton("Previous");
        assertEquals(List.of(), learner.chosen());
        assertEquals(true, browser.shows(CURRENT + " [data-do=check]"));
        List<String> letters = browser.texts(CURRENT + " .letter");
        assertEquals(List.of("A", "B", "C", "D").subList(0, letters.size()), letters);
        learner.answer("Lima");
        browser.clickButton("Next");
        learner.answer("Tokyo");
        assertEquals("3 of 3 points", learner.score());
    }

    @Test
    void dropsANumberWhoseUnitChanged() throws IOException {
        String number =
                "## Chile\n\n```yaml question\nunit: km\n```\n\n### Answer\n\n4300\n\n"
                        + "### Hint\n\nIt is long.\n\n";
        learner.open(site, Capitals.with("## Peru", number + "## Peru"), "#q-chile");
        learner.type("4300 km");
        assertEquals("Correct", learner.check());
        comeBack("## Peru", number.replace("unit: km", "unit: m") + "## Peru");
        browser.clickButton("Start");
        assertEquals("", browser.shown(CURRENT + " .blank").getDomProperty("value"));
    }

    @Test
    void endsAQuestionThatHasNoAttemptLeftAnyMore() throws IOException {
        learner.open(site, Capitals.of("challenge"));
        browser.clickButton("Start");
        learner.choose("Cusco");
        learner.check();
        comeBack("mode: practice", "mode: challenge", "attempts: 2", "attempts: 1");
        browser.click("[data-do=resume]");
        assertEquals("Not correct", learner.verdict());
        assertEquals("Correct answer: A, Lima", browser.shown(CURRENT + " .key").getText());
        assertEquals(List.of(), browser.texts("#attempts"));
    }

    @Test
    void gradesByTheNewKey() throws IOException {
        takeAll();
        comeBack("[x] Lima", "[ ] Lima", "[ ] Cusco", "[x] Cusco");
        assertEquals(false, browser.shows("[data-do=results]"));
        browser.click("[data-do=resume]");
        assertEquals("Peru", learner.title());
        learner.answer("Cusco");
        browser.clickButton("Next");
        finish();
        assertEquals("3 of 3 points", learner.score());
    }

    @Test
    void doesNotGiveAnAnswerToAQuestionThatWasInsertedAbove() throws IOException {
        takeHalf();
        comeBack("## Peru", CHILE + "## Peru");
        browser.click("[data-do=resume]");
        assertEquals("Japan", learner.title());
        assertEquals("3 of 4", learner.position());
        learner.answer("Tokyo");
        assertEquals("Chile", learner.title());
        assertEquals(List.of(), learner.chosen());
        assertEquals(List.of("A", "B"), browser.texts(CURRENT + " .letter"));
        learner.answer("Santiago");
        assertEquals("4 of 4 points", learner.score());
    }

    @Test
    void keepsTheOtherAnswersOfAShuffledDraw() throws IOException {
        String[] drawn = {"mode: practice", "mode: practice\nshuffle: all\ndraw: 3"};
        learner.open(site, Capitals.with("## Peru", CHILE + "## Peru", drawn[0], drawn[1]));
        browser.clickButton("Start");
        String first = learner.title();
        browser.press("a");
        browser.clickButton("Check");
        browser.clickButton(browser.shows(CURRENT + " [data-do=next]") ? "Next" : "Skip");
        String second = learner.title();
        learner.open(
                site,
                Capitals.with(
                        "## Peru",
                        CHILE + "## Peru",
                        drawn[0],
                        drawn[1],
                        "## " + second,
                        "## " + second + "\n\nSay which.",
                        "title: Capitals",
                        "title: Capitals of four countries"));
        browser.click("[data-do=resume]");
        assertEquals(second, learner.title());
        assertEquals("2 of 3", learner.position());
        browser.clickButton("Previous");
        assertEquals(first, learner.title());
        assertEquals(1, learner.chosen().size());
    }

    @Test
    void submitsAnExamWithTheAnswersThatAreLeft() throws IOException {
        learner.open(site, Capitals.of("exam"));
        browser.clickButton("Start");
        learner.choose("Lima");
        browser.clickButton("Next");
        learner.choose("Nairobi");
        comeBack("mode: practice", "mode: exam", "[ ] Kisumu", "[ ] Nakuru");
        browser.click("[data-do=resume]");
        assertEquals(List.of(), learner.chosen());
        browser.clickButton("Next");
        finish();
        assertEquals(
                List.of("Correct · Attempts used: 1", "Not answered", "Not answered"),
                learner.reviews());
    }
}
