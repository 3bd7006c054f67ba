package io.github.quizmaven.math;

import io.github.quizmaven.math.MathNode.Element;
import io.github.quizmaven.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Typesets formulas, each of them once. Thread-safe; the engine is loaded for the first one. */
public final class Typesetter {

    /** The most characters of a formula. */
    public static final int MOST_CHARACTERS = 500;

    private static final int MOST_OUTPUT = 20_000;

    private static final TypesetCache CACHE = new TypesetCache();

    private Typesetter() {}

    private static final class Engine {
        static final KatexEngine KATEX = new KatexEngine();
    }

    /**
     * @param formula without the dollar signs and without white space around it
     * @param display whether it stands on lines of its own
     */
    public static Typeset typeset(String formula, boolean display) {
        if (formula.length() > MOST_CHARACTERS) {
            return tooLong(formula);
        }
        return CACHE.get(formula, display, () -> fresh(formula, display));
    }

    private static Typeset fresh(String formula, boolean display) {
        KatexEngine.Answer answer = Engine.KATEX.read(formula, display);
        if (answer instanceof KatexEngine.Failure failure) {
            return KatexWords.refused(formula, failure);
        }
        @Nullable Element math = MathReader.read(((KatexEngine.Markup) answer).mathml());
        if (math == null) {
            return unsupported(
                    new Span(0, formula.length()),
                    "this formula holds a character that no page can show",
                    "leave out `\\char`, or name another character");
        }
        MathMlCore core = new MathMlCore();
        Element converted = core.convert(math).with("alttext", formula);
        @Nullable Refusal refusal = core.refusal();
        if (refusal != null) {
            return unsupported(
                    place(formula, refusal.source()),
                    refusal.what() + " " + refusal.why(),
                    refusal.help());
        }
        StringBuilder html = new StringBuilder();
        converted.write(html);
        return html.length() > MOST_OUTPUT
                ? unsupported(
                        new Span(0, formula.length()),
                        "this formula becomes too large for a page",
                        "split it into several formulas")
                : new Typeset.Shown(html.toString(), MathWidth.of(converted));
    }

    private static Typeset tooLong(String formula) {
        return unsupported(
                new Span(0, formula.length()),
                "this formula has %d characters, but %d are the most that are shown"
                        .formatted(formula.length(), MOST_CHARACTERS),
                "split it into several formulas");
    }

    private static Typeset unsupported(Span place, String message, String help) {
        return new Typeset.Refused(false, place, message, help);
    }

    /** The first thing that a pattern finds, or the whole formula. */
    private static Span place(String formula, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(formula);
        return found.find() ? new Span(found.start(), found.end()) : new Span(0, formula.length());
    }
}
