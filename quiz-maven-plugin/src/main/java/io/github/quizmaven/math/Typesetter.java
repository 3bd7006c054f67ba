package io.github.quizmaven.math;

import io.github.quizmaven.math.engine.Answer;
import io.github.quizmaven.math.engine.Engines;
import io.github.quizmaven.source.Span;

/** Typesets formulas. Thread-safe; the engine is loaded for the first one. */
public final class Typesetter {

    /** The most characters of a formula. */
    public static final int MOST_CHARACTERS = 500;

    private static final TypesetCache CACHE = new TypesetCache();

    private Typesetter() {}

    private static final class Engine {
        static final Engines TEMML = new Engines();
    }

    /**
     * @param formula without the dollar signs and without white space around it
     * @param display whether it stands on lines of its own
     */
    public static Typeset typeset(String formula, boolean display) {
        if (formula.length() > MOST_CHARACTERS) {
            String message =
                    "this formula has %d characters, but %d are the most that are shown"
                            .formatted(formula.length(), MOST_CHARACTERS);
            Span whole = new Span(0, formula.length());
            return new Typeset.Refused(false, whole, message, "split it into several formulas", 0);
        }
        return CACHE.get(formula, display, () -> fresh(formula, display));
    }

    private static Typeset fresh(String formula, boolean display) {
        Answer answer = Engine.TEMML.read(formula, display);
        return answer instanceof Answer.Markup markup
                ? new Typeset.Shown(markup.html(), markup.width(), markup.steps())
                : EngineWords.refused(formula, (Answer.Failure) answer);
    }
}
