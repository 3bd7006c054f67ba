package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.site.template.Assets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;

/** Code as a real browser shows it. */
class CodeBrowserIT extends BrowserTest {

    static final String JAVA =
            """
            /** Says hello. */
            public static void main(String[] arguments) {
            \tfor (int i = 0; i < 3; i++) { // a tab
            \t\tSystem.out.println("Hello, \\"world\\" & <b>😀</b>" + i + "a line that is too long for a narrow screen");
            \t}

            }

            """;

    private void open(String mode, String lang) throws IOException {
        SiteFolder.write(site, Fixtures.code(mode, lang));
        browser.open(site.resolve("code-" + mode + "-" + lang + "/index.html"));
    }

    private void openQuestion() throws IOException {
        open("practice", "en");
        browser.clickButton("Start");
    }

    @Test
    void namesTheLanguageAndTellsPartsOfCodeApart() throws IOException {
        open("study", "en");
        assertEquals(
                List.of("Shell", "Java", "JSON"), browser.texts(".code-language").subList(0, 3));
        assertEquals(
                List.of(true, true, true, true, true),
                browser.script(
                        "const colour = (selector) =>"
                                + " getComputedStyle(document.querySelector(selector)).color;"
                                + "return ['.k', '.v', '.s', '.c', '.n'].map((kind, place, all) =>"
                                + " [`.code code`, ...all.filter((each) => each !== kind)]"
                                + ".every((other) => colour(`.code ${kind}`) !== colour(other)))"));
        assertEquals(
                JAVA,
                browser.script("return document.querySelector('.language-java').textContent"));
    }

    @Test
    void printsWholeLinesInBlack() throws IOException {
        browser.size(320, 800);
        open("study", "en");
        browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertEquals(false, browser.shows(".copy"));
        assertEquals(
                List.of("rgb(0, 0, 0)"),
                browser.script(
                        "return [...new Set([...document.querySelectorAll('.code code *')]"
                                + ".filter((each) => !each.closest('.field, mark'))"
                                + ".map((each) => getComputedStyle(each).color))]"));
        assertEquals(
                List.of(),
                browser.script(
                        "return [...document.querySelectorAll('pre:not(:has(input))')]"
                                + ".filter((each) => each.scrollWidth > each.clientWidth)"
                                + ".map((each) => each.textContent)"));
    }

    /** The room for the button is there before the button. */
    @Test
    void movesNothingWhenTheButtonsCome() throws IOException {
        open("study", "en");
        Object with = heights();
        Files.delete(site.resolve(Assets.build().script().path()));
        browser.reload();
        assertEquals(0, browser.all(".copy").size());
        assertEquals(heights(), with);
    }

    private static Object heights() {
        return browser.script(
                "return [...document.querySelectorAll('.code')].map((each) => each.offsetHeight)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void fitsANarrowScreen(String lang) throws IOException {
        browser.size(320, 800);
        open("study", lang);
        browser.all("details:not([open]) > summary").forEach(WebElement::click);
        assertEquals(
                false, browser.script("return document.documentElement.scrollWidth > innerWidth"));
        assertEquals(
                List.of(),
                browser.script(
                        "const range = document.createRange(); const box = (node) => {"
                                + " range.selectNodeContents(node); return"
                                + " range.getBoundingClientRect(); };const apart = (one, other) =>"
                                + " one.right <= other.left || other.right <= one.left || one.bottom <="
                                + " other.top;return"
                                + " [...document.querySelectorAll('.code:has(.copy)')]"
                                + ".filter((code) => code.checkVisibility()).filter((code) =>"
                                + " { const copy = box(code.querySelector('.copy')); const label ="
                                + " code.querySelector('.code-language'); return !(copy.width > 0 &&"
                                + " apart(copy, box(code.querySelector('code'))) && (!label ||"
                                + " apart(copy, label.getBoundingClientRect()))); }).map((code) =>"
                                + " code.textContent)"));
    }

    /** Neither the label nor the button has a say in the direction of the text around the code. */
    @Test
    void readsCodeFromTheLeftAndTheTextAroundItAsItIs() throws IOException {
        SiteFolder.write(
                site,
                Fixtures.quiz(
                        "mixed.md",
                        "---\ntitle: T\nlang: ar\nmode: study\n---\n\n## One\n\n```sh\nls\n```\n\n"
                                + "- [x]\n  ```sh\n  ls\n  ```\n\n  نص\n"
                                + "- [ ]\n  ```\n  ls\n  ```\n\n  text\n"));
        browser.open(site.resolve("mixed/index.html"));
        String directions =
                "return [...document.querySelectorAll(arguments[0])]"
                        + ".map((each) => getComputedStyle(each).direction)";
        assertEquals(List.of("rtl", "ltr"), browser.script(directions, ".option .text"));
        assertEquals(List.of("ltr", "ltr", "ltr", "ltr"), browser.script(directions, ".code"));
    }

    /** A browser takes the name of a box for what stands in it. */
    @Test
    void namesOptionsByTheirCode() throws IOException {
        openQuestion();
        assertEquals(
                List.of(
                        "A Hello",
                        "B { \"greeting\": [\"Hello\", 3, true] }",
                        "C It prints nothing.",
                        "D a b 1 2"),
                browser.all(".option input").stream().map(WebElement::getAccessibleName).toList());
    }

    @Test
    void saysAStepThatMovesWithoutWhatTheBoxAdds() throws IOException {
        openQuestion();
        browser.clickButton("Skip");
        browser.click(CURRENT + " .step:first-child [data-move='1']");
        assertEquals("Push docker push x: position 2 of 2", browser.live().replaceAll("\\s+", " "));
    }
}
