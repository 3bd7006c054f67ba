package io.github.quizmaven.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeJSON;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.Scriptable;

/**
 * The script's logic without a page: reducer, grading, clock, storage. The templates' build bundles
 * it for Rhino, which starts in a tenth of a second.
 */
public final class ScriptLogic {

    private static final String BUNDLE = "/io/github/quizmaven/script/logic.js";

    private static final Script COMPILED = compiled();

    private final Context context;
    private final Scriptable scope;

    private ScriptLogic(Context context) {
        this.context = context;
        scope = context.initStandardObjects();
        COMPILED.exec(context, scope, scope);
    }

    private static Context entered() {
        Context context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInterpretedMode(true);
        return context;
    }

    private static Script compiled() {
        try (Context context = entered()) {
            return context.compileString(bundle(), BUNDLE, 1, null);
        }
    }

    /** The modules as one script, which hands over all that they export. */
    static String bundle() {
        try (InputStream stream = ScriptLogic.class.getResourceAsStream(BUNDLE)) {
            if (stream == null) {
                throw new AssertionError("build the module `templates` first: no " + BUNDLE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object evaluate(String source) {
        return context.evaluateString(scope, source, "test", 1, null);
    }

    /**
     * Runs the body of a function in an engine of its own, which knows all that the modules export.
     *
     * @return what it returns; what is not a text as JSON
     */
    public static String run(String body, Object... arguments) {
        try (Context context = entered()) {
            ScriptLogic logic = new ScriptLogic(context);
            Function function = (Function) logic.evaluate("(function () {" + body + "})");
            Object result = function.call(context, logic.scope, logic.scope, arguments);
            return result instanceof CharSequence
                    ? result.toString()
                    : (String) NativeJSON.stringify(context, logic.scope, result, null, null);
        }
    }
}
