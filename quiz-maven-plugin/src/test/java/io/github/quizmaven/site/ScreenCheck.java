package io.github.quizmaven.site;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must hold on every screen at 320 pixels: axe-core finds nothing, in light and in dark (it
 * looks at contrast where there are colours that it has not seen on a screen before), nothing is
 * cut off or lies over something else, also with the text spacing of WCAG 1.4.12, and every target
 * is large enough for a finger.
 */
final class ScreenCheck {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The colours in which axe found enough contrast, on any screen of any test. */
    private static final Set<Object> COLOURS = new LinkedHashSet<>();

    private final Browser browser;
    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    ScreenCheck(Browser browser) {
        this.browser = browser;
        browser.before(axe());
        // 1280 pixels at 400 %; so high that nothing has to be scrolled to.
        browser.size(320, 4000);
    }

    private static String axe() {
        try (InputStream source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void look(String screen) {
        List<String> found = new ArrayList<>(found("screen", COLOURS, TAGS));
        browser.dark(true);
        found.addAll(found("dark", COLOURS));
        browser.dark(false);
        found.forEach(each -> faults.computeIfAbsent(each, key -> new ArrayList<>()).add(screen));
    }

    private List<String> found(String check, Object... arguments) {
        List<String> scripts = List.of("axe", "colours", "layout", "targets", check);
        Map<?, ?> found = (Map<?, ?>) PageChecks.runLater(browser, scripts, arguments);
        List<String> faults = PageChecks.strings(found.get("faults"));
        if (faults.stream().noneMatch(each -> each.contains("color-contrast"))) {
            COLOURS.addAll((List<?>) found.get("colours"));
        }
        return faults;
    }

    /** Each fault once, with the first screen that has it. */
    List<String> faults() {
        List<String> told = new ArrayList<>();
        faults.forEach(
                (fault, screens) ->
                        told.add(fault + ", on " + screens.size() + " like " + screens.get(0)));
        return told;
    }
}
