package io.github.quizmaven.math.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptableObject;

/**
 * Temml in a sealed room without any way to Java, for one thread at a time. It keeps nothing from
 * one formula to the next, and steps and depth are limited, so that no formula hangs or ends a
 * build.
 */
final class TemmlEngine {

    private static final String TOO_DEEP = "Too deep";

    private static final ScriptContexts CONTEXTS = new ScriptContexts();

    /** The scripts, compiled once for all engines. */
    private static final class Scripts {
        static final Script TEMML = compiled("temml.js");
        static final List<Script> OURS =
                Stream.of("tree.js", "styles.js", "markup.js", "commands.js")
                        .map(Scripts::compiled)
                        .toList();

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

    TemmlEngine() {
        try (Context context = CONTEXTS.enterContext()) {
            scope = context.initSafeStandardObjects(null, true);
            Scripts.TEMML.exec(context, scope, scope);
            // Each script is a function that adds something to the second object.
            ScriptableObject quiz = (ScriptableObject) context.newObject(scope);
            Object[] arguments = {scope.get("temml"), quiz};
            for (Script script : Scripts.OURS) {
                ((Function) script.exec(context, scope, scope))
                        .call(context, scope, scope, arguments);
            }
            read = (Function) quiz.get("read");
            scope.sealObject();
        }
    }

    Answer read(String formula, boolean display) {
        try (Context context = CONTEXTS.enterContext()) {
            String failure;
            try {
                Object[] arguments = {formula, display};
                Object answer = read.call(context, scope, scope, arguments);
                return answer((ScriptableObject) answer, ScriptContexts.steps(context));
            } catch (RhinoException unforeseen) {
                failure = ScriptContexts.isTooDeep(unforeseen) ? TOO_DEEP : "Unforeseen";
            } catch (ScriptContexts.TooManySteps endless) {
                failure = "Too many steps";
            } catch (StackOverflowError deep) {
                failure = TOO_DEEP;
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
        return new Answer.Markup(
                Context.toString(answer.get("html")), Context.toNumber(answer.get("width")), steps);
    }
}
