package io.github.quizmaven.site;

import java.util.List;

/** What the tests' browser runs on every page before the page's own script. */
final class PageHooks {

    private static final String WATCH =
            """
            window.violations = [];
            addEventListener('securitypolicyviolation', (event) =>
              violations.push(`${event.violatedDirective} ${event.blockedURI}`));
            """;

    /** `moment()` runs at once what the page's own script wants to do within half a second. */
    private static final String MOMENT =
            """
            (() => {
              const {setTimeout: wait, clearTimeout: forget} = window;
              const soon = new Map();
              window.setTimeout = (action, time = 0, ...more) => {
                const act = () => {
                  soon.delete(timer);
                  action(...more);
                };
                const timer = wait(act, time);
                if (time <= 500) {
                  soon.set(timer, act);
                }
                return timer;
              };
              window.clearTimeout = (timer) => {
                soon.delete(timer);
                forget(timer);
              };
              window.moment = () => soon.forEach((act, timer) => {
                forget(timer);
                act();
              });
            })();
            """;

    static final List<String> SCRIPTS = List.of(WATCH, MOMENT);

    /**
     * Lets the moment after a change of the screen go by, in which the page takes nothing that is
     * pressed, before the script that follows; returns null if that cannot be hurried, as in frames
     * of another site, where there is no hook.
     */
    static final String SETTLE =
            """
            const isSettling = () => Boolean(document.querySelector('body.settling'));
            if (isSettling() && window.moment) {
              moment();
            }
            if (isSettling()) {
              return null;
            }
            """;

    static final String DISPLAYED =
            """
            return [...document.querySelectorAll(arguments[0])].filter((each) =>
              each.checkVisibility({opacityProperty: true, visibilityProperty: true})
                && each.getClientRects().length);
            """;

    private PageHooks() {}
}
