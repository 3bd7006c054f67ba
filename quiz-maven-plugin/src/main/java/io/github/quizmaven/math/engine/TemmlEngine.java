package io.github.quizmaven.math.engine;

import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptableObject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Temml in a sealed room without any way to Java, for one thread at a time. It keeps nothing from
 * one formula to the next, and steps and depth are limited, so that no formula hangs or ends a
 * build.
 */
final class TemmlEngine {

    private static final ScriptContexts CONTEXTS = new ScriptContexts();

    /** Both scripts, compiled once for all engines. */
    private static final class Scripts {
        static final Script TEMML = compiled("temml.js");
        static final Script FORMULA = compiled("formula.js");

        private static Script compiled(String name) {
            try (InputStream in = TemmlEngine.class.getResourceAsStream(name);
                    Context context = CONTEXTS.enterContext()) {
                byte[] text = Objects.requireNonNull(in, name).readAllBytes();
                return context.compileString(
                        new String(text, StandardCharsets.UTF_8), name, 1, null);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private final ScriptableObject scope;
    private final Function read;

    /**
     * @param refused the commands that nobody may use
     */
    TemmlEngine(List<String> refused) {
        try (Context context = CONTEXTS.enterContext()) {
            scope = context.initSafeStandardObjects(null, true);
            Scripts.TEMML.exec(context, scope, scope);
            Function change = (Function) Scripts.FORMULA.exec(context, scope, scope);
            Object[] arguments = {scope.get("temml"), context.newArray(scope, refused.toArray())};
            read = (Function) change.call(context, scope, scope, arguments);
            scope.sealObject();
        }
    }

    Answer read(String formula, boolean display) {
        try (Context context = CONTEXTS.enterContext()) {
            @Nullable String failure;
            try {
                Object[] arguments = {formula, display};
                Object answer = read.call(context, scope, scope, arguments);
                return answer((ScriptableObject) answer, ScriptContexts.steps(context));
            } catch (RhinoException unforeseen) {
                failure =
                        ScriptContexts.isTooDeep(unforeseen) ? Answer.TOO_DEEP : Answer.UNFORESEEN;
            } catch (ScriptContexts.TooManySteps endless) {
                failure = Answer.TOO_MANY_STEPS;
            } catch (StackOverflowError deep) {
                failure = Answer.TOO_DEEP;
            }
            return new Answer.Failure(failure, ScriptContexts.steps(context));
        }
    }

    private static Answer answer(ScriptableObject answer, long steps) {
        if (answer.has("message", answer)) {
            return new Answer.Failure(
                    Context.toString(answer.get("message")),
                    (int) Context.toNumber(answer.get("start")),
                    (int) Context.toNumber(answer.get("end")),
                    steps);
        }
        TreeReader reader = new TreeReader();
        MathNode.Element math = reader.read(answer);
        @Nullable String flaw = reader.flaw();
        return flaw == null ? new Answer.Tree(math, steps) : new Answer.Failure(flaw, steps);
    }
}
