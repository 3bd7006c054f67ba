package io.github.quizmaven.site;

import static io.github.quizmaven.site.BrowserTest.CURRENT;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.WebElement;

/** What a learner does on a quiz's page and reads there. */
final class Learner {

    private final Browser browser;

    Learner(Browser browser) {
        this.browser = browser;
    }

    static Path page(Path site, Quiz quiz) throws IOException {
        SiteFolder.write(site, quiz);
        return site.resolve(quiz.id()).resolve("index.html");
    }

    void open(Path site, Quiz quiz) throws IOException {
        browser.open(page(site, quiz));
    }

    /** Follows a link into the quiz: an address with a fragment. */
    void open(Path site, Quiz quiz, String fragment) throws IOException {
        browser.open(page(site, quiz).toUri() + fragment);
    }

    String title() {
        return browser.shown(CURRENT + " h2").getText();
    }

    String position() {
        return browser.shown("#position").getText();
    }

    /** The options of the question in the order in which they are shown. */
    List<String> options() {
        return optionTexts(".option");
    }

    List<String> chosen() {
        return optionTexts(".option:has(:checked)");
    }

    private List<String> optionTexts(String options) {
        List<?> texts =
                (List<?>)
                        browser.script(
                                "return [...document.querySelectorAll(arguments[0])]"
                                        + ".map((each) => each.innerText)",
                                CURRENT + " " + options + " .text");
        return texts.stream().map(text -> ((String) text).strip()).toList();
    }

    void choose(String words) {
        int place = options().indexOf(words);
        if (place < 0) {
            throw new AssertionError("no option " + words + " among " + options());
        }
        browser.click(CURRENT + " .option:nth-child(" + (place + 1) + ") label");
    }

    void type(String words) {
        WebElement field = browser.shown(CURRENT + " .blank");
        field.clear();
        field.sendKeys(words);
    }

    String check() {
        browser.clickButton("Check");
        return verdict();
    }

    /** Checks an answer and goes on to the next question or to the results. */
    void answer(String words) {
        choose(words);
        browser.clickButton("Check");
        browser.click(CURRENT + " :is([data-do=next], [data-do=skip])");
        if (browser.shows("#finish")) {
            browser.clickButton("Finish");
        }
    }

    String verdict() {
        return browser.shown(CURRENT + " .verdict-line").getText();
    }

    String score() {
        return browser.shown(".score").getText();
    }

    List<String> reviews() {
        return browser.texts(".review .verdict-line");
    }

    List<String> notes() {
        return browser.texts(".note[role=status]");
    }
}
