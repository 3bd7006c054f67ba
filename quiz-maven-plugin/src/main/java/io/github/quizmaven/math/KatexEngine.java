package io.github.quizmaven.math;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/**
 * KaTeX, loaded once into a sealed room without any way to Java. It keeps nothing from one formula
 * to the next, and steps and depth are limited, so that no formula hangs or ends a build.
 */
final class KatexEngine {

    /** What KaTeX makes of a formula. */
    sealed interface Answer permits Markup, Failure {}

    /** MathML as KaTeX writes it. */
    record Markup(String mathml) implements Answer {}

    /**
     * A formula that KaTeX cannot read.
     *
     * @param message what KaTeX says
     * @param position where it says so, in the text that it was reading; -1 if it does not know
     */
    record Failure(String message, int position) implements Answer {}

    /** What KaTeX shows instead of a command that it does not trust is in this colour. */
    static final String UNTRUSTED = "!";

    static final String TOO_MANY_STEPS = "too many steps";
    static final String TOO_DEEP = "too deep";

    private static final String KATEX =
            "/META-INF/resources/webjars/katex/0.16.4/dist/katex.min.js";

    /**
     * Large fractions are large wherever they stand, and a space may have a power, as in {@code
     * 20\\,^\\circ}: KaTeX's own macros forget both in MathML.
     */
    private static final String CALL =
            """
            (function (formula, display) {
              const large = (command) => `{\\\\displaystyle\\\\${command}{#1}{#2}}`;
              try {
                return katex.renderToString(formula, {
                  displayMode: display,
                  output: 'mathml',
                  throwOnError: true,
                  strict: 'ignore',
                  trust: false,
                  errorColor: '%s',
                  macros: {'\\\\dfrac': large('frac'), '\\\\cfrac': large('frac'),
                    '\\\\dbinom': large('binom'),
                    '\\\\tmspace': '\\\\TextOrMath{\\\\kern#1#3}{\\\\mskip#1#2}'},
                });
              } catch (error) {
                if (error instanceof katex.ParseError) {
                  return {message: error.message, position: error.position ?? -1};
                }
                throw error;
              }
            })
            """
                    .formatted(UNTRUSTED);

    private final KatexContexts contexts = new KatexContexts();
    private final ScriptableObject scope;
    private final Function call;

    KatexEngine() {
        try (Context context = contexts.enterContext()) {
            scope = context.initSafeStandardObjects(null, true);
            context.evaluateString(scope, source(), "katex.min.js", 1, null);
            call = (Function) context.evaluateString(scope, CALL, "call", 1, null);
            scope.sealObject();
        }
    }

    private static String source() {
        try (InputStream in = KatexEngine.class.getResourceAsStream(KATEX)) {
            return new String(
                    Objects.requireNonNull(in, KATEX).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads a formula; waits for its turn, since the room is for one at a time. */
    synchronized Answer read(String formula, boolean display) {
        try (Context context = contexts.enterContext()) {
            Object answer = call.call(context, scope, scope, new Object[] {formula, display});
            if (answer instanceof ScriptableObject failure) {
                return new Failure(
                        Context.toString(failure.get("message")),
                        (int) Context.toNumber(failure.get("position")));
            }
            return new Markup(Context.toString(answer));
        } catch (RhinoException unforeseen) {
            return new Failure(
                    KatexContexts.isTooDeep(unforeseen) ? TOO_DEEP : unforeseen.details(), -1);
        } catch (KatexContexts.TooManySteps endless) {
            return new Failure(TOO_MANY_STEPS, -1);
        } catch (StackOverflowError deep) {
            return new Failure(TOO_DEEP, -1);
        }
    }
}
