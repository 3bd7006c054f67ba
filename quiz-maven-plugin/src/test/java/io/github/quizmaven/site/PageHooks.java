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

    /** `found` is what a selector finds and what is shown of it. */
    private static final String FOUND =
            """
            const found = [...document.querySelectorAll(arguments[0])].filter((each) =>
              each.checkVisibility({opacityProperty: true, visibilityProperty: true})
                && each.getClientRects().length);
            """;

    static final String DISPLAYED = FOUND + "return found;";

    /**
     * Where to press the one that has the words given, or that is alone if there are none, after it
     * was scrolled to: its point, what is wrong, or null if the driver alone knows.
     */
    static final String POINT =
            FOUND
                    + """
                    const [, words] = arguments;
                    const textOf = (node) => node.innerText.replaceAll('\u00a0', ' ').trim();
                    const nodes = words === null ? found : found.filter((each) => textOf(each) === words);
                    if (nodes.length === 0 || words === null && nodes.length > 1) {
                      return `${nodes.length} elements shown for ${words ?? arguments[0]}`;
                    }
                    const [node] = nodes;
                    if (node.matches('option') || window !== top) {
                      return null;
                    }
                    node.scrollIntoViewIfNeeded();
                    const [box] = node.getClientRects();
                    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
                    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
                    const hit = document.elementFromPoint(x, y);
                    return node.contains(hit) ? [x, y] : `${hit?.outerHTML} lies over ${node.outerHTML}`;
                    """;

    private PageHooks() {}
}
