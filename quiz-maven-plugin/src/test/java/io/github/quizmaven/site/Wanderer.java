package io.github.quizmaven.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Somebody who does anything on a page at any time, by mouse and keys, as a seed has it. */
final class Wanderer {

    /** What can be pressed; not what prints or saves, which leads away from the page. */
    private static final String TARGETS =
            """
            const found = [...document.querySelectorAll(`main button:enabled, main summary,
              main .option label, main .states a, main select, main .blank:enabled`)]
              .filter((each) => !each.matches('[data-do="print"]') && each.checkVisibility())
              .filter((each) => document.querySelector(':popover-open')
                ? each.closest(':popover-open') : true);
            const often = found.filter((each) =>
              each.matches(`.option label, [data-do="check"], [data-do="next"], .primary,
                [data-do="retry"]`));
            return [...found, ...often, ...often];
            """;

    private final Browser browser;
    private final PageClock clock;
    private final Path page;
    private final Random random;
    private final List<String> done = new ArrayList<>();
    private int tabs = 1;
    private int at = 0;

    Wanderer(Browser browser, PageClock clock, Path page, long seed) {
        this.browser = browser;
        this.clock = clock;
        this.page = page;
        random = new Random(seed);
    }

    /** What was done so far, for who looks for a fault. */
    String steps() {
        return String.join("\n", done);
    }

    void act() {
        switch (random.nextInt(18)) {
            case 0 -> act("back", browser::back);
            case 1 -> act("reload", browser::reload);
            case 8 -> act("forward", browser::forward);
            case 9 ->
                    press(
                            List.of(Keys.ESCAPE, Keys.ARROW_DOWN, Keys.ARROW_UP)
                                    .get(random.nextInt(3)));
            case 2 -> act("open", () -> browser.open(page));
            case 3 -> changeTab();
            case 4 -> act("a minute", () -> pass(61));
            case 5 -> act("hidden for a while", this::hide);
            case 6 -> press(List.of("a", "b", "c", "1", "?").get(random.nextInt(5)));
            case 7 -> press(List.of(Keys.ENTER, Keys.SPACE, Keys.TAB).get(random.nextInt(3)));
            default -> click();
        }
        if (browser.address().startsWith("about:") || !browser.address().contains("index.html")) {
            act("open", () -> browser.open(page));
        }
    }

    private void act(String words, Runnable action) {
        done.add(words);
        action.run();
    }

    private void pass(int seconds) {
        browser.script("window.clock?.pass(arguments[0])", seconds);
    }

    /** To a second tab, and back to the one that it may have left behind. */
    private void changeTab() {
        if (tabs == 1) {
            act("another tab", () -> browser.openTab(page));
            tabs++;
            at = 1;
        } else {
            at = 1 - at;
            act("tab " + at, () -> browser.tab(at));
        }
    }

    private void hide() {
        clock.hide(true);
        pass(30);
        // The device slept.
        clock.stand(7200);
        clock.hide(false);
    }

    private void press(CharSequence key) {
        act("key " + (key instanceof Keys known ? known.name() : key), () -> browser.press(key));
    }

    private void click() {
        browser.settle();
        List<?> targets = (List<?>) browser.script(TARGETS);
        if (targets.isEmpty()) {
            return;
        }
        WebElement target = (WebElement) targets.get(random.nextInt(targets.size()));
        String words = (String) browser.script("return arguments[0].innerText", target);
        browser.script("arguments[0].scrollIntoView({block: 'center'})", target);
        boolean twice = random.nextInt(6) == 0;
        act(
                (twice ? "double click " : "click ") + words.replaceAll("\\s+", " "),
                () -> {
                    Actions clicks = browser.actions().moveToElement(target).click();
                    (twice ? clicks.click() : clicks).perform();
                });
        if (browser.focuses("input.blank")) {
            browser.press(List.of("8", "pwd", "x").get(random.nextInt(3)));
        }
    }
}
