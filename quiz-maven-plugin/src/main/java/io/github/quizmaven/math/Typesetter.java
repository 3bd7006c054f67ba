package io.github.quizmaven.math;

import io.github.quizmaven.math.engine.Answer;
import io.github.quizmaven.math.engine.Engines;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Typesets formulas. Thread-safe; the engine is loaded for the first one. */
public final class Typesetter {

    /** The most characters of a formula. */
    public static final int MOST_CHARACTERS = 500;

    private static final TypesetCache CACHE = new TypesetCache();

    /** Those of all builds that are at work: what becomes of a formula is the same for all. */
    private static final List<FormulaMemory> MEMORIES = new CopyOnWriteArrayList<>();

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
        Typeset typeset = CACHE.get(formula, display, () -> fresh(formula, display));
        for (FormulaMemory each : MEMORIES) {
            each.keep(formula, display, typeset);
        }
        return typeset;
    }

    /** Uses a memory until it is forgotten. */
    public static void remember(FormulaMemory memory) {
        MEMORIES.add(memory);
    }

    /** Uses a memory no longer. */
    public static void forget(FormulaMemory memory) {
        MEMORIES.remove(memory);
    }

    private static Typeset fresh(String formula, boolean display) {
        for (FormulaMemory each : MEMORIES) {
            @Nullable Typeset known = each.find(formula, display);
            if (known != null) {
                return known;
            }
        }
        Answer answer = Engine.TEMML.read(formula, display);
        return answer instanceof Answer.Markup markup
                ? new Typeset.Shown(markup.html(), markup.width(), markup.steps())
                : EngineWords.refused(formula, (Answer.Failure) answer);
    }
}
