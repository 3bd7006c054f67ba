package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The buttons that copy code, in a real browser. */
class CopyBrowserIT extends BrowserTest {

    private static final String STEM = CURRENT + " .stem .code:has(.language-java)";

    private static final String NO_CLIPBOARD = "delete Navigator.prototype.clipboard;";

    private static final String REFUSED =
            "Clipboard.prototype.writeText = () => Promise.reject(new Error('refused'));";

    private void open(String mode, String lang) throws IOException {
        SiteFolder.write(site, Fixtures.code(mode, lang));
        browser.open(site.resolve("code-" + mode + "-" + lang + "/index.html"));
    }

    private void openQuestion() throws IOException {
        open("practice", "en");
        browser.clickButton("Start");
    }

    /** What the clipboard gives to a text field. */
    static String pasted() {
        browser.script(
                "const field = document.createElement('textarea');"
                        + "document.body.append(field); field.focus();");
        browser.shown("body > textarea").sendKeys(Keys.chord(Keys.CONTROL, "v"));
        return (String)
                browser.script(
                        "const field = document.activeElement; field.remove(); return field.value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", NO_CLIPBOARD, REFUSED})
    void copiesTheExactCodeByMouse(String before) throws IOException {
        browser.before(before);
        openQuestion();
        browser.click(STEM + " .copy");
        assertCopied(STEM + " .copy", "Copied: Java");
        assertEquals(CodeBrowserIT.JAVA.substring(0, CodeBrowserIT.JAVA.length() - 1), pasted());
        assertEquals("", browser.script("return getSelection().toString()"));
    }

    private static void assertCopied(String button, String name) {
        browser.scriptLater(
                "const [selector, done] = arguments; const look = () =>"
                        + " document.querySelector(selector).textContent === 'Copied'"
                        + " ? done() : requestAnimationFrame(look); look();",
                button);
        assertEquals(name, browser.shown(button).getAccessibleName());
        assertEquals("Copied", browser.live());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE007", " "})
    void copiesByKeyboard(String key) throws IOException {
        openQuestion();
        browser.size(1100, 400);
        String copy = ".stem .code:not(:has(.code-language)) .copy";
        browser.tabTo(copy);
        Object scrolled = browser.script("return scrollY");
        browser.press(key);
        assertCopied(copy, "Copied: Code");
        assertEquals(scrolled, browser.script("return scrollY"));
        assertEquals("No colours: for int 3 \"x\"", pasted());
    }

    @Test
    void leavesTheCodeSelectedWhereNothingCanBeCopied() throws IOException {
        browser.before(NO_CLIPBOARD + "document.execCommand = () => false;");
        openQuestion();
        browser.click(STEM + " .copy");
        assertEquals("Copy", browser.shown(STEM + " .copy").getText());
        assertEquals(
                CodeBrowserIT.JAVA.strip(),
                ((String) browser.script("return getSelection().toString()")).strip());
        browser.shown("body").sendKeys(Keys.chord(Keys.CONTROL, "c"));
        assertEquals(CodeBrowserIT.JAVA.strip(), pasted().strip());
    }

    @Test
    void goesBackToCopyAfterAWhile() throws IOException {
        browser.before(
                "const wait = setTimeout; window.later = []; window.setTimeout = (run, time) =>"
                        + " time < 1000 ? wait(run, time) : later.push(run);");
        openQuestion();
        browser.click(STEM + " .copy");
        assertCopied(STEM + " .copy", "Copied: Java");
        browser.script("later.forEach((run) => run())");
        assertEquals("Copy: Java", browser.shown(STEM + " .copy").getAccessibleName());
        assertEquals("Copy", browser.shown(STEM + " .copy").getText());
    }

    /** Screen readers are silent about a text that is there already. */
    @Test
    void tellsOfEachCopyAnew() throws IOException {
        browser.before(
                "const wait = setTimeout; window.setTimeout = (run, time) =>"
                        + " time < 1000 ? wait(run, time) : 0;");
        openQuestion();
        browser.click(STEM + " .copy");
        assertCopied(STEM + " .copy", "Copied: Java");
        for (String said : List.of("Copied\u00a0", "Copied")) {
            browser.click(STEM + " .copy");
            browser.scriptLater(
                    "const [said, done] = arguments; const look = () =>"
                            + " document.getElementById('live').textContent === said"
                            + " ? done() : requestAnimationFrame(look); look();",
                    said);
        }
    }

    @Test
    void choosesNoOptionAndWorksWhenTheQuestionIsDone() throws IOException {
        openQuestion();
        String copy = CURRENT + " .option:nth-child(2) .copy";
        browser.click(copy);
        assertCopied(copy, "Copied: JSON");
        assertEquals("{ \"greeting\": [\"Hello\", 3, true] }", pasted());
        assertEquals(0, browser.all(".option :checked").size());
        browser.press("b");
        assertEquals(0, browser.all(".option :checked").size());
        browser.click(CURRENT + " .option:nth-child(2) label");
        browser.clickButton("Check");
        assertEquals(1, browser.all("fieldset:disabled .option:nth-child(2) .copy").size());
        browser.tabTo("fieldset:disabled .option:nth-child(2) pre");
        browser.script("navigator.clipboard.writeText('')");
        browser.click(copy);
        assertEquals("{ \"greeting\": [\"Hello\", 3, true] }", pasted());
    }

    @Test
    void copiesFromCopiesOfTheCode() throws IOException {
        openQuestion();
        browser.click(CURRENT + " .option:nth-child(1) label");
        browser.clickButton("Check");
        browser.clickButton("Check");
        browser.clickButton("Next");
        browser.clickButton("Skip");
        finish();
        String copy = "#reviews .review:first-child .told:last-of-type .copy";
        browser.click(copy);
        assertCopied(copy, "Copied: JSON");
        assertEquals("{ \"greeting\": [\"Hello\", 3, true] }", pasted());
    }

    @Test
    void hasNoButtonWhereThereIsNothingToCopy() throws IOException {
        open("study", "en");
        assertEquals(0, browser.all(".code:has(input) .copy, .code:has(input).copy").size());
        assertEquals(
                (long) browser.all(".code:not(:has(input))").size(),
                (long) browser.all(".code > .copy").size());
        browser.scripting(false);
        browser.reload();
        assertEquals(0, browser.all(".copy").size());
    }

    @Test
    void hasLargeTargets() throws IOException {
        browser.size(320, 800);
        open("study", "en");
        assertEquals(
                List.of(),
                browser.script(
                        "return [...document.querySelectorAll('.copy')].filter((each) => { if"
                                + " (!each.checkVisibility()) { return false; }"
                                + " each.scrollIntoView({block: 'center'}); const {top, bottom, left,"
                                + " right} = each.getBoundingClientRect(); const middle = (top +"
                                + " bottom) / 2; const hit = (x, y) => document.elementFromPoint(x, y)"
                                + " === each; return !(right - left >= 44 && hit(left + 1, middle - 21)"
                                + " && hit(left + 1, middle + 21) && hit(right - 1, middle));"
                                + " }).map((each) => each.parentElement.textContent)"));
    }
}
