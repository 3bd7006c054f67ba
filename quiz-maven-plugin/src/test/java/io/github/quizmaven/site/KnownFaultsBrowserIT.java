package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Faults that pages of other quiz tools have had, each with a public reference. Others of their
 * kind are tested where they belong: answers graded by place after a shuffle (quizdown-js 7,
 * lextures 638) and a shuffle that cannot be switched off (oppia 15904) in {@link
 * ShufflingBrowserIT}, progress given to another question (LiaScript/docs 1) in {@link
 * EditedContentBrowserIT}, a reset that stops at a blank (mdbook-quiz) in {@link StorageBrowserIT},
 * blanks graded as wrong (R/exams 2.2-1) in {@link AttemptsBrowserIT}, open solutions
 * (arcus/education_modules 138) in {@link SecrecyBrowserIT}, grading before the choice changes
 * (mkdocs-quiz 49) in {@link KeyboardBrowserIT}, quizzes that clash on a page (mdbook-quiz 3bf0a47)
 * in {@link FramesBrowserIT}, typed answers (Artemis 2082, Empirical-Core 4843) in {@link
 * GradingTest}, delimiters in them (h5p-blanks 21) in {@link TypedTextBrowserIT}, pictures
 * (mkdocs-quiz 43) in {@link PicturesBrowserIT}.
 */
class KnownFaultsBrowserIT extends BrowserTest {

    private static final String TEXT =
            """
            ---
            title: No
            ---

            ## What does this declare?

            ```java
            List<String> names = new ArrayList<>();
            ```

            - a list of `String`
            - with $a_1 + b_2$ in between

            | type | size |
            |---|---|
            | `List<String>` | 0 |

            One of these is right:

            - [x] `&lt;` and `List<String>`
              > An entity.
            - [ ] `<` and `List<Integer>`
            - [ ]
              ```java
              if (a < b && b > c) { }
              ```
            - [ ] No
            - [ ] 1 &lt; 2 and 1 < 3

            ### Hint

            Look at it.

            ## The second one?

            - [ ] Yes
            - [x] No

            ### Hint

            No.
            """;

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    private void begin() throws IOException {
        learner.open(site, Fixtures.quiz("no.md", TEXT));
        browser.clickButton("Start");
    }

    /**
     * Quizdown-js 44 (angle brackets in code), its lost tables, skill-assessments-quizzes 4, 10.
     */
    @Test
    void showsAllOfTheStemAndTakesNothingOfItForAnOption() throws IOException {
        begin();
        assertEquals(
                List.of("List<String> names = new ArrayList<>();"),
                browser.texts(CURRENT + " .stem pre"));
        assertEquals(2, browser.texts(CURRENT + " .stem li").size());
        assertEquals(List.of("List<String>", "0"), browser.texts(CURRENT + " .stem td"));
        assertEquals(5, browser.texts(CURRENT + " .option").size());
    }

    /** MdBook 2469, marked 544: the underscores of a formula were emphasis. */
    @Test
    void leavesTheUnderscoresOfAFormulaToIt() throws IOException {
        begin();
        assertEquals(2, browser.texts(CURRENT + " .stem math msub").size());
        assertEquals(0, browser.all(CURRENT + " .stem em").size());
    }

    /** Sensei 5321, ClassQuiz 446, openedx-platform 860: an entity and its sign became the same. */
    @Test
    void keepsAnEntityAndItsSignApart() throws IOException {
        begin();
        assertEquals(
                List.of(
                        "&lt; and List<String>",
                        "< and List<Integer>",
                        "if (a < b && b > c) { }",
                        "No",
                        "1 < 2 and 1 < 3"),
                browser.texts(CURRENT + " .option :is(.text:not(.prose), pre)"));
        learner.choose("< and List<Integer>");
        assertEquals("Not correct", learner.check());
        learner.choose("&lt; and List<String>");
        assertEquals("Correct", learner.check());
        assertEquals(
                "Correct answer: A, &lt; and List<String>",
                browser.shown(CURRENT + " .key").getText());
        browser.clickButton("Next");
        finish();
        assertEquals(
                List.of("Your answer: A, &lt; and List<String>"),
                browser.texts(".review:first-child .told"));
    }

    /** Skill-assessments-quizzes 2194, 720: an option whose text is only code was none. */
    @Test
    void takesAnOptionThatIsOnlyCode() throws IOException {
        begin();
        browser.click(CURRENT + " .option:nth-child(3) label");
        assertEquals("Not correct", learner.check());
        browser.clickButton("Skip");
        finish();
        assertEquals(
                List.of("if (a < b && b > c) { }"),
                browser.texts(".review:first-child .told:nth-child(3) pre"));
    }

    /** Course-starter-python 3, SlickQuiz 36, bjc-r 341: two questions on a page acted as one. */
    @Test
    void takesTwoQuestionsForTwo() throws IOException {
        begin();
        learner.choose("No");
        browser.clickButton("Skip");
        assertEquals(List.of(), learner.chosen());
        learner.choose("No");
        browser.clickButton("Previous");
        assertEquals(List.of("No"), learner.chosen());
        learner.choose("< and List<Integer>");
        assertEquals(List.of("< and List<Integer>"), learner.chosen());
        browser.clickButton("Skip");
        assertEquals(List.of("No"), learner.chosen());
        assertEquals(
                List.of(),
                browser.script(
                        "const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);"
                                + "return ids.filter((id, place) => ids.indexOf(id) !== place)"));
    }

    /** Relate 136, GovReady 830: a title and an option "No" became false. */
    @Test
    void saysNoWhereTheAuthorDoes() throws IOException {
        begin();
        assertEquals("No", browser.shown("h1").getText());
        browser.clickButton("Skip");
        learner.choose("No");
        assertEquals("Correct", learner.check());
        assertEquals("Correct answer: B, No", browser.shown(CURRENT + " .key").getText());
    }
}
