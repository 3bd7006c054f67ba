package io.github.quizmaven.site;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebElement;

/** A hand of one finger on a telephone. */
final class Touch implements Hand, AutoCloseable {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 800;

    /** To scroll by a finger is the browser's own work, in which a page has no part. */
    private static final String PLACE =
            "const found = document.querySelector(arguments[0]);"
                    + "found.scrollIntoView({block: 'center'});"
                    + "const {left, top, width, height} = found.getBoundingClientRect();"
                    + "return {x: left + width / 2, y: top + height / 2};";

    /** Browsers take a touch for a click only after they have said that it was received. */
    private static final String WATCH =
            "window.tapped = new Promise((done) => addEventListener("
                    + "'click', () => requestAnimationFrame(() => done()), {once: true}));";

    private final Browser browser;

    Touch(Browser browser) {
        this.browser = browser;
        browser.command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", WIDTH, "height", HEIGHT, "deviceScaleFactor", 2, "mobile", true));
        enable(true);
    }

    /** Gives the browser back its mouse. */
    @Override
    public void close() {
        enable(false);
    }

    private void enable(boolean touch) {
        browser.command("Emulation.setTouchEmulationEnabled", Map.of("enabled", touch));
    }

    @Override
    public void press(String selector) {
        browser.settle();
        Map<?, ?> place = (Map<?, ?>) browser.script(PLACE, selector);
        browser.script(WATCH);
        // No time goes by between two touches, and without this they would be a double tap.
        touch("touchStart", List.of(place));
        touch("touchCancel", List.of());
        touch("touchStart", List.of(place));
        touch("touchEnd", List.of());
        browser.scriptLater("window.tapped.then(arguments[0])");
    }

    /** Takes something up or down by so many pixels. */
    void drag(String selector, int way) {
        browser.settle();
        Map<?, ?> place = (Map<?, ?>) browser.script(PLACE, selector);
        int x = ((Number) place.get("x")).intValue();
        int y = ((Number) place.get("y")).intValue();
        touch("touchStart", List.of(place));
        for (int part = 1; part <= 8; part++) {
            touch("touchMove", List.of(Map.of("x", x, "y", y + way * part / 8)));
        }
        touch("touchEnd", List.of());
    }

    private void touch(String type, List<?> fingers) {
        browser.command("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", fingers));
    }

    /** A keyboard on the screen puts words in without any key. */
    @Override
    public void type(String selector, String words) {
        press(selector);
        WebElement field = browser.shown(selector);
        browser.script("arguments[0].select()", field);
        if (words.isEmpty()) {
            browser.script("document.execCommand('delete')");
        } else {
            browser.command("Input.insertText", Map.of("text", words));
        }
    }

    /** The list of a select box is the system's own, which no touch of a page's place reaches. */
    @Override
    public void choose(String selector, String value) {
        browser.all(selector + " option[value='" + value + "']").get(0).click();
    }
}
