package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.TypedText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** What a learner types is only ever text: in fields, in storage and in the results. */
class TypedTextBrowserIT extends BrowserTest {

    private static final List<String> TEXTS =
            List.of(
                    "<img src=x onerror=alert(1)>",
                    "</script><script>alert(1)</script>",
                    "\"'&amp;<!--",
                    "{n} {total} $& $1",
                    "\u202Egnp.exe\u2066 \u05D0\u05D1",
                    "\uD835\uDCB3\uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDCBB e\u0301",
                    "1".repeat(10_000),
                    "-9e999");

    private static Learner learner;

    @BeforeAll
    static void meet() {
        learner = new Learner(browser);
    }

    @AfterEach
    void nothingRan() {
        assertEquals(List.of(), browser.violations());
        assertEquals(0, browser.all("#content :is(img, script)").size());
    }

    private static Quiz quiz(String question) {
        return Fixtures.quiz(
                "typed.md",
                "---\ntitle: Typed\n---\n\n## What?\n\n" + question + "\n\n### Hint\n\nThink.\n");
    }

    /** Pastes into a field: the driver's keys know only a part of Unicode. */
    private static void paste(WebElement field, String words) {
        field.clear();
        field.click();
        browser.command("Input.insertText", Map.of("text", words));
    }

    private static List<String> values() {
        return browser.all(CURRENT + " .blank").stream()
                .map(field -> field.getDomProperty("value"))
                .toList();
    }

    /** The texts of the answers that the results show. */
    private static List<?> reviewed() {
        return (List<?>)
                browser.script(
                        "return [...document.querySelectorAll('.review .told:first-of-type"
                                + " .accepted')].map((each) => each.textContent)");
    }

    @Test
    void isKeptAndShownAsItWasTyped() throws IOException {
        learner.open(site, quiz("[[a]] ".repeat(TEXTS.size())), "#q-what");
        List<WebElement> fields = browser.all(CURRENT + " .blank");
        for (int place = 0; place < TEXTS.size(); place++) {
            paste(fields.get(place), TEXTS.get(place));
        }
        assertEquals("Not correct", learner.check());
        assertEquals(TEXTS, values());
        browser.reload();
        assertEquals(TEXTS, values());
        finish();
        assertEquals(TEXTS, reviewed());
        browser.reload();
        assertEquals(TEXTS, reviewed());
    }

    @Test
    void isComparedAsText() throws IOException {
        learner.open(site, quiz("### Answer\n\n- `</script>`\n- `*|]] `"), "#q-what");
        for (String words : TEXTS) {
            paste(browser.shown(CURRENT + " .blank"), words);
            assertEquals("Not correct", learner.check());
        }
        paste(browser.shown(CURRENT + " .blank"), " </SCRIPT> ");
        assertEquals("Correct", learner.check());
        assertEquals("Correct answer: </script>", browser.shown(CURRENT + " .key").getText());
        finish();
        assertEquals(List.of("</SCRIPT>"), reviewed());
    }

    @Test
    void isReadAsANumberOrNot() throws IOException {
        learner.open(site, quiz("### Answer\n\n8"), "#q-what");
        for (String words : TEXTS) {
            paste(browser.shown(CURRENT + " .blank"), words);
            boolean number = words.matches("-?[0-9e]+");
            assertEquals(
                    number
                            ? "Not correct"
                            : "This is not a number. Write one, as in 3.5. This used no attempt.",
                    learner.check());
        }
        finish();
        assertEquals(List.of("-9e999"), reviewed());
    }

    /** The browser's Unicode is newer: it may know a capital that the build does not. */
    @Test
    void isComparedAsInTheBuildWhateverCharacterIsTyped() {
        browser.script(ScriptLogic.bundle());
        String characters = TypedTextTest.characters();
        assertEquals(
                List.of(),
                TypedTextTest.differences(
                        characters,
                        TypedTextTest.expected(characters, TypedText::folded),
                        (String) browser.script(TypedTextTest.ALL, characters, "folded")));
        assertEquals(
                List.of(),
                TypedTextTest.differences(
                        characters,
                        TypedTextTest.expected(characters, TypedText::visible),
                        (String) browser.script(TypedTextTest.ALL, characters, "visible")));
    }
}
