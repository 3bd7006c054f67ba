package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells states apart where readers set all colours themselves, by what is drawn. */
class ForcedColorsBrowserIT extends BrowserTest {

    private static final String SECOND = CURRENT + " .option:nth-child(2)";

    private static final String BOX =
            "const [selector, around] = arguments;"
                    + "const found = [...document.querySelectorAll(selector)]"
                    + ".find((each) => each.checkVisibility());"
                    + "found.scrollIntoView({block: 'center'});"
                    + "const {left, top, width, height} = found.getBoundingClientRect();"
                    + "return {x: left + scrollX - around, y: top + scrollY - around,"
                    + " width: width + 2 * around, height: height + 2 * around, scale: 1};";

    private final List<String> faults = new ArrayList<>();

    private static void forceColors(boolean dark) {
        browser.command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "forced-colors", "value", "active"),
                                Map.of(
                                        "name",
                                        "prefers-color-scheme",
                                        "value",
                                        dark ? "dark" : "light"))));
    }

    /** What is drawn in the box of an element and around it. */
    private static BufferedImage boxed(String selector, int around) {
        Object clip = browser.script(BOX, selector, around);
        Object data = browser.command("Page.captureScreenshot", Map.of("clip", clip)).get("data");
        try (InputStream png =
                new ByteArrayInputStream(Base64.getDecoder().decode((String) data))) {
            return ImageIO.read(png);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** With what is drawn around it. */
    private static BufferedImage picture(String selector) {
        return boxed(selector, 8);
    }

    private static BufferedImage icon(String selector) {
        return boxed(selector + " .icon", 0);
    }

    /** Two states are told apart by more than a few pixels. */
    private void compare(String what, BufferedImage one, BufferedImage other) {
        int apart = 0;
        for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
            for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
                apart += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        if (apart < 40) {
            faults.add(what + ": " + apart + " pixels");
        }
    }

    /** The middle of a bar's height at some hundredths of its width, as it is drawn. */
    private static int colour(String selector, int hundredth) {
        BufferedImage bar = boxed(selector, 0);
        return bar.getRGB(bar.getWidth() * hundredth / 100, bar.getHeight() / 2);
    }

    private void compareEmpty(String what, String selector) {
        if (colour(selector, 3) != colour(selector, 97)) {
            faults.add(what + ": looks begun");
        }
    }

    private void compareEnds(String what, String selector) {
        if (colour(selector, 3) == colour(selector, 97)) {
            faults.add(what + ": one colour");
        }
    }

    /** Without the focus nothing has a ring. */
    private void compareRing(String what, String selector) {
        browser.script("document.activeElement.blur()");
        BufferedImage plain = picture(selector);
        Object ring =
                browser.script(
                        "return getComputedStyle(document.querySelector(arguments[0]))"
                                + ".outlineStyle",
                        selector);
        if (!ring.equals("none")) {
            faults.add(what + ": a ring without the focus");
        }
        browser.tabTo(selector + ", " + selector + " input");
        compare(what, plain, picture(selector));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tellsStatesApartAndShowsTheFocus(boolean dark) throws IOException {
        forceColors(dark);
        SiteFolder.write(site, Fixtures.everyType("en", "practice"));
        browser.open(site.toUri() + "en/practice/index.html#q-single");
        Solver solver = new Solver(browser, Hand.mouse(browser));
        compareEmpty("progress", "progress");
        BufferedImage plain = picture(SECOND);
        solver.answerWrong();
        browser.script("document.activeElement.blur()");
        compare("chosen", plain, picture(SECOND));
        compareRing("option", SECOND);
        compareRing("button", CURRENT + " [data-do=check]");
        solver.check();
        compareRing("hint", CURRENT + " [data-do=hint]");
        solver.check();
        solver.check();
        compareEnds("progress", "progress");
        compare(
                "right and wrong",
                icon(CURRENT + " .option[data-state=right]"),
                icon(CURRENT + " .option[data-state=wrong]"));
        while (solver.isAsked()) {
            solver.goOn();
        }
        compare(
                "no answer and wrong",
                icon(".review[data-state=unanswered]"),
                icon(".review[data-state=wrong]"));
        // Nothing was right in any group.
        if (colour(".shares .share", 50) != colour(".shares caption", 97)) {
            faults.add("empty bar: looks filled");
        }
        browser.click("#results [data-do=over]");
        browser.click("#results .asking");
        solver.begin();
        solver.answerRight();
        solver.check();
        while (solver.isAsked()) {
            solver.goOn();
        }
        compareEnds("bar", ".share");
        assertEquals(List.of(), faults);
    }
}
