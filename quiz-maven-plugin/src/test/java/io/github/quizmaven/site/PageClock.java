package io.github.quizmaven.site;

import java.util.List;

/** A page's clock that only a test moves on, so that nothing depends on how long a test takes. */
final class PageClock {

    static final String SCRIPT =
            """
            (() => {
              let now = 1000;
              let tick;
              let hidden = false;
              performance.now = () => now;
              window.setInterval = (callback) => { tick = callback; };
              Object.defineProperty(document, 'hidden', {get: () => hidden});
              window.clock = {
                said: [],
                pass: (seconds) => {
                  for (let each = 0; each < seconds; each++) {
                    now += 1000;
                    tick();
                  }
                },
                stand: (seconds) => { now += seconds * 1000; },
                hide: (value) => {
                  hidden = value;
                  document.dispatchEvent(new Event('visibilitychange'));
                },
              };
              addEventListener('DOMContentLoaded', () =>
                new MutationObserver((changes) => clock.said.push(...changes.flatMap((each) =>
                  [...each.addedNodes].map((node) => node.textContent))))
                  .observe(document.getElementById('live'), {childList: true}));
            })();
            """;

    private final Browser browser;

    /** Takes over the clocks of the pages that a browser opens from now on. */
    PageClock(Browser browser) {
        this.browser = browser;
        browser.before(SCRIPT);
    }

    void pass(int seconds) {
        browser.script("clock.pass(arguments[0])", seconds);
    }

    /** Lets time go by in which the page does not run. */
    void stand(int seconds) {
        browser.script("clock.stand(arguments[0])", seconds);
    }

    void hide(boolean hidden) {
        browser.script("clock.hide(arguments[0])", hidden);
    }

    /** What the page shows. */
    String left() {
        return browser.shown("#clock").getText();
    }

    /** What screen readers were told since the page was opened. */
    List<?> said() {
        return (List<?>) browser.script("return clock.said");
    }
}
