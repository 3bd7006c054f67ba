package io.github.quizmaven.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Presses what is shown as the driver does, in a third of its time. */
final class Mouse {

    private Mouse() {}

    /**
     * Scrolls to something and presses where it is, unless something else lies over it.
     *
     * @param words those of the one that is meant; null if the selector finds one alone
     * @return whether it was pressed; if not, only the driver knows where it is
     */
    static boolean press(Browser browser, String selector, @Nullable String words) {
        Object found = browser.settled(PageHooks.POINT, selector, words);
        if (found instanceof String wrong) {
            throw new AssertionError(wrong);
        }
        if (found instanceof List<?> point) {
            send(browser, "mouseMoved", "none", point);
            send(browser, "mousePressed", "left", point);
            send(browser, "mouseReleased", "left", point);
        }
        return found != null;
    }

    private static void send(Browser browser, String type, String button, List<?> point) {
        Object x = point.get(0);
        Object y = point.get(1);
        Map<String, Object> event =
                Map.of("type", type, "button", button, "clickCount", 1, "x", x, "y", y);
        browser.command("Input.dispatchMouseEvent", event);
    }
}
