package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.site.template.Assets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing on the page moves when its script comes, however late that is. */
class LayoutBrowserIT extends BrowserTest {

    private static final String WATCH =
            "window.shifts = [];"
                    + "new PerformanceObserver((list) => shifts.push(...list.getEntries().map("
                    + "  ({value, sources}) => `${value} ${sources.map(({node}) => node?.id)}`)))"
                    + "  .observe({type: 'layout-shift', buffered: true});";

    /** What has been laid out has been painted, and moves reported, two frames later. */
    private static final String PAINTED =
            "const done = arguments[0];"
                    + "requestAnimationFrame(() => requestAnimationFrame(() => done()));";

    private static final String SCRIPT =
            "const done = arguments[1], script = document.createElement('script');"
                    + "script.src = arguments[0]; script.onload = () => done();"
                    + "document.head.append(script);";

    @ParameterizedTest
    @EnumSource(Mode.class)
    void movesNothingWhenTheScriptComes(Mode mode) throws IOException {
        Quiz quiz = Samples.of(mode);
        SiteFolder.write(site, quiz);
        Path script = site.resolve(Assets.build().script().path());
        Path later = Files.move(script, site.resolve("later.js"));
        browser.before(WATCH);
        browser.open(site.resolve(quiz.id()).resolve("index.html"));
        browser.script("document.getAnimations().forEach((each) => each.pause())");
        browser.scriptLater(PAINTED);
        assertEquals(mode == Mode.STUDY, browser.shows("#questions > article"));
        browser.scriptLater(SCRIPT, later.toUri().toString());
        assertEquals(true, browser.shows("html.ready"));
        browser.scriptLater(PAINTED);
        assertEquals("[]", browser.script("return JSON.stringify(shifts)"));
    }
}
