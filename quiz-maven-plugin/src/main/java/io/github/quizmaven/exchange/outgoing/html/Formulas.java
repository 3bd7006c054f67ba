package io.github.quizmaven.exchange.outgoing.html;

/** What a formula is on a platform. */
public interface Formulas {

    /** What MathJax looks for, which platforms bring along: {@code \(…\)} and {@code \[…\]}. */
    Formulas TEX =
            (formula, display) ->
                    PlatformHtml.escaped(
                            display ? "\\[" + formula + "\\]" : "\\(" + formula + "\\)");

    /**
     * HTML for a formula.
     *
     * @param formula without the dollar signs
     * @param display whether it stands on lines of its own
     */
    String markup(String formula, boolean display);
}
