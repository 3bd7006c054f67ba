package io.github.quizmaven.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;

/**
 * A hand that has nothing but keys. At each stop of the tab key it looks whether the focus is seen
 * and comes in turn, and after each press whether it is still there.
 */
final class Keyboard implements Hand {

    /** More than there are stops on any page of the tests. */
    private static final int STOPS = 120;

    /** As CDP counts what is held. */
    private static final int CONTROL = 2;

    private static final int SHIFT = 8;

    private static final String FIRST = "<a class=\"skip\" href=\"#content\">";

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
            if (option == STOPS) {
                throw new AssertionError("the arrow keys do not reach " + value);
            }
            browser.press(Keys.ARROW_DOWN);
        }
        look();
    }

    /** Goes once round the page by the tab key, from its first link to the same again. */
    List<String> round() {
        browser.script("document.querySelector('.skip').focus()");
        List<String> stops = new ArrayList<>(List.of(FIRST));
        Map<?, ?> at = focus(null, true, null);
        for (int presses = 0; presses < STOPS; presses++) {
            browser.pressTab();
            at = focus(at.get("place"), true, null);
            // Behind the last stop the browser itself has the focus.
            if (at.get("name").equals("body")) {
                continue;
            }
            if (at.get("name").equals(FIRST)) {
                look();
                return stops;
            }
            faults.addAll(PageChecks.strings(at.get("faults")));
            stops.add((String) at.get("name"));
        }
        throw new AssertionError("the tab key does not come round: " + stops);
    }

    /** Leads the focus to a target; tells whether that is a radio button that is chosen by it. */
    private String reach(Object target) {
        Map<?, ?> at = focus(null, true, target);
        for (int stop = 0; stop < STOPS; stop++) {
            String way = (String) at.get("way");
            boolean forward = !way.equals("back") && !way.equals("up");
            switch (way) {
                case "here", "chosen" -> {
                    return way;
                }
                case "up" -> browser.press(Keys.ARROW_UP);
                case "down" -> browser.press(Keys.ARROW_DOWN);
                case "back" -> pressHolding("Tab", "Tab", 9, SHIFT, List.of());
                default -> browser.pressTab();
            }
            at = focus(at.get("place"), forward, target);
            faults.addAll(PageChecks.strings(at.get("faults")));
        }
        throw new AssertionError("the tab key does not reach " + target);
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
        return (Map<?, ?>) PageChecks.run(browser, "focus", before, forward, target);
    }
}
