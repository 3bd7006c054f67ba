package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options are chosen by a click anywhere, and their text can be selected. */
class SelectionBrowserIT extends BrowserTest {

    private static final String PLACE =
            "const range = document.createRange();"
                    + "range.selectNodeContents(document.querySelector(arguments[0]));"
                    + "const {left, right, top, height} = range.getClientRects()[0];"
                    + "return {left, right, y: top + height / 2};";

    private static void mouse(String type, double x, double y, int buttons) {
        browser.command(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        type,
                        "x",
                        x,
                        "y",
                        y,
                        "button",
                        "left",
                        "buttons",
                        buttons,
                        "clickCount",
                        1));
    }

    private static void drag(double from, double to, double y) {
        mouse("mousePressed", from, y, 1);
        for (int part = 1; part <= 4; part++) {
            mouse("mouseMoved", from + (to - from) * part / 4, y, 1);
        }
        mouse("mouseReleased", to, y, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lima", "Lima\n\n  at the sea", "Lima\n  - at the sea"})
    void textOfAnOptionIsSelectedByDraggingAndChosenByAClick(String option) throws IOException {
        Learner learner = new Learner(browser);
        learner.open(site, Capitals.with("- [x] Lima\n", "- [x] " + option + "\n"));
        browser.clickButton("Start");
        String text = CURRENT + " .option:first-child .text";
        if (option.contains("\n")) {
            text += " :first-child";
        }
        Map<?, ?> place = (Map<?, ?>) browser.script(PLACE, text);
        double left = ((Number) place.get("left")).doubleValue();
        double right = ((Number) place.get("right")).doubleValue();
        double y = ((Number) place.get("y")).doubleValue();
        drag(left, right, y);
        assertEquals("Lima", browser.script("return String(getSelection())"));
        assertEquals(List.of(), learner.chosen());
        browser.click(CURRENT + " h2");
        drag(left + 5, left + 5, y);
        assertEquals(1, learner.chosen().size());
    }
}
