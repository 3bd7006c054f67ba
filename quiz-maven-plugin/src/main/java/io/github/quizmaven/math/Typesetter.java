package io.github.quizmaven.math;

import io.github.quizmaven.math.engine.Answer;
import io.github.quizmaven.math.engine.Engines;
import io.github.quizmaven.math.engine.MathNode.Element;
import io.github.quizmaven.source.Span;

import org.jspecify.annotations.Nullable;

/** Typesets formulas. Thread-safe; the engine is loaded for the first one. */
public final class Typesetter {

    /** The most characters of a formula. */
    public static final int MOST_CHARACTERS = 500;

    private static final int MOST_OUTPUT = 20_000;

    private static final TypesetCache CACHE = new TypesetCache();

    private Typesetter() {}

    private static final class Engine {
        static final Engines TEMML = new Engines(Refusal.commands());
    }

    /**
     * @param formula without the dollar signs and without white space around it
     * @param display whether it stands on lines of its own
     */
    public static Typeset typeset(String formula, boolean display) {
        if (formula.length() > MOST_CHARACTERS) {
            return unsupported(
                    formula,
                    "this formula has %d characters, but %d are the most that are shown"
                            .formatted(formula.length(), MOST_CHARACTERS),
                    "split it into several formulas",
                    0);
        }
        return CACHE.get(formula, display, () -> fresh(formula, display));
    }

    private static Typeset fresh(String formula, boolean display) {
        Answer answer = Engine.TEMML.read(formula, display);
        return answer instanceof Answer.Tree tree
                ? shown(formula, tree)
                : refused(formula, (Answer.Failure) answer);
    }

    private static Typeset shown(String formula, Answer.Tree tree) {
        MathMlCore core = new MathMlCore();
        Element converted = core.convert(tree.math()).with("alttext", formula);
        @Nullable Refusal refusal = core.refusal();
        if (refusal != null) {
            return refusal.in(formula, null, tree.steps());
        }
        StringBuilder html = new StringBuilder();
        converted.write(html);
        return html.length() > MOST_OUTPUT
                ? tooLarge(formula, tree.steps())
                : new Typeset.Shown(html.toString(), MathWidth.of(converted), tree.steps());
    }

    private static Typeset refused(String formula, Answer.Failure failure) {
        return switch (failure.message()) {
            case Answer.TOO_LARGE -> tooLarge(formula, failure.steps());
            case Answer.NO_TEXT ->
                    unsupported(
                            formula,
                            "this formula holds a character that no page can show",
                            "leave out `\\char`, or name another character",
                            failure.steps());
            default -> EngineWords.refused(formula, failure);
        };
    }

    private static Typeset tooLarge(String formula, long work) {
        return unsupported(
                formula,
                "this formula becomes too large for a page",
                "split it into several formulas",
                work);
    }

    private static Typeset unsupported(String formula, String message, String help, long work) {
        Span whole = new Span(0, formula.length());
        return new Typeset.Refused(false, whole, message, help, work);
    }
}
