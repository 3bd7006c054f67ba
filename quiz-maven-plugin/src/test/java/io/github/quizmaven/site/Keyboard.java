package io.github.quizmaven.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/**
 * A hand that has nothing but keys. At each stop of the tab key it looks whether the focus is seen
 * and comes in turn, and after each press whether it is still there.
 */
final class Keyboard implements Hand {

    /** More than there are stops on any page of the tests. */
    private static final int MOST = 120;

    /** As CDP counts what is held. */
    private static final int CONTROL = 2;

    private static final String FIRST = "<a class=\"skip\" href=\"#content\">";

    private static final String STOPS =
            "return tabStops().map((node) => node.outerHTML.replace(/>[^]*/, '>'));";

    private static final List<String> AHEAD = List.of("stops", "focus", "ahead");

    private static final String PRESSES =
            "const [place, forward, target] = arguments; lookAhead(place, forward, target);"
                    + "return pressesTo(target, forward);";

    private static final String TARGET =
            "const found = document.querySelector(arguments[0]); return found.control ?? found;";

    private final Browser browser;
    private final Set<String> faults = new LinkedHashSet<>();

    Keyboard(Browser browser) {
        this.browser = browser;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void press(String selector) {
        Object target = browser.script(TARGET, selector);
        if (!reach(target).equals("chosen")) {
            // Enter on a choice would send the form.
            boolean choice =
                    (boolean) browser.script("return arguments[0].matches('input')", target);
            browser.press(choice ? Keys.SPACE : Keys.ENTER);
        }
        look();
    }

    @Override
    public void type(String selector, String words) {
        reach(browser.script(TARGET, selector));
        pressHolding("a", "KeyA", 65, CONTROL, List.of("selectAll"));
        browser.press(words.isEmpty() ? Keys.DELETE : words);
        look();
    }

    @Override
    public void choose(String selector, String value) {
        Object select = browser.script(TARGET, selector);
        reach(select);
        browser.press(Keys.HOME);
        for (int option = 0;
                !value.equals(browser.script("return arguments[0].value", select));
                option++) {
            if (option == MOST) {
                throw new AssertionError("the arrow keys do not reach " + value);
            }
            browser.press(Keys.ARROW_DOWN);
        }
        look();
    }

    /** All stops of the tab key that a page must have. */
    List<String> stops() {
        return PageChecks.strings(PageChecks.run(browser, List.of("stops"), STOPS));
    }

    /** Goes once round the page by the tab key, from its first link to the same again. */
    List<String> round() {
        browser.script("document.querySelector('.skip').focus()");
        List<String> round = new ArrayList<>(List.of(FIRST));
        Map<?, ?> at = focus(null, true, null);
        PageChecks.run(browser, AHEAD, "lookAhead(...arguments);", at.get("place"), true, null);
        for (Map<?, ?> stop : tab(stops().size() - 1, true)) {
            at = stop;
            faults.addAll(PageChecks.strings(stop.get("faults")));
            round.add((String) stop.get("name"));
        }
        for (int presses = 0; presses < MOST; presses++) {
            browser.pressTab();
            at = focus(at.get("place"), true, null);
            // Behind the last stop the browser itself has the focus, until the page has it again.
            if (at.get("name").equals("body")) {
                continue;
            }
            if (at.get("name").equals(FIRST)) {
                look();
                return round;
            }
            faults.addAll(PageChecks.strings(at.get("faults")));
            round.add((String) at.get("name"));
        }
        throw new AssertionError("the tab key does not come round: " + round);
    }

    /** Leads the focus to a target; tells whether that is a radio button that is chosen by it. */
    private String reach(Object target) {
        Map<?, ?> at = focus(null, true, target);
        for (int step = 0; step < MOST; step++) {
            String way = (String) at.get("way");
            switch (way) {
                case "here", "chosen" -> {
                    return way;
                }
                case "up", "down" -> {
                    browser.press(way.equals("up") ? Keys.ARROW_UP : Keys.ARROW_DOWN);
                    at = focus(at.get("place"), way.equals("down"), target);
                    faults.addAll(PageChecks.strings(at.get("faults")));
                }
                default -> at = tabTowards(target, at, !way.equals("back"));
            }
        }
        throw new AssertionError("the tab key does not reach " + target);
    }

    private Map<?, ?> tabTowards(Object target, Map<?, ?> from, boolean forward) {
        Object presses =
                PageChecks.run(browser, AHEAD, PRESSES, from.get("place"), forward, target);
        List<Map<?, ?>> stops = tab(((Number) presses).intValue(), forward);
        stops.forEach(each -> faults.addAll(PageChecks.strings(each.get("faults"))));
        return stops.get(stops.size() - 1);
    }

    /** Presses the tab key some times and tells what the page saw at each stop. */
    private List<Map<?, ?>> tab(int presses, boolean forward) {
        Actions actions = browser.actions();
        if (!forward) {
            actions.keyDown(Keys.SHIFT);
        }
        actions.sendKeys(Keys.TAB.toString().repeat(presses));
        if (!forward) {
            actions.keyUp(Keys.SHIFT);
        }
        actions.perform();
        List<Map<?, ?>> stops = new ArrayList<>();
        for (Object each : (List<?>) browser.script("return lookedAhead()")) {
            stops.add((Map<?, ?>) each);
        }
        if (stops.size() != presses) {
            throw new AssertionError(stops.size() + " of " + presses + " presses came to the page");
        }
        return stops;
    }

    /** With what an editor does then, which browsers leave to their system. */
    private void pressHolding(
            String key, String code, int number, int held, List<String> commands) {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            browser.command(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            code,
                            "modifiers",
                            held,
                            "windowsVirtualKeyCode",
                            number,
                            "commands",
                            commands));
        }
    }

    /** After a press the focus may be anywhere, and everything elsewhere. */
    private void look() {
        faults.addAll(PageChecks.strings(focus(null, true, null).get("faults")));
    }

    private Map<?, ?> focus(@Nullable Object before, boolean forward, @Nullable Object target) {
        return (Map<?, ?>)
                PageChecks.run(
                        browser,
                        List.of("focus"),
                        "return focusNow(...arguments);",
                        before,
                        forward,
                        target);
    }
}
