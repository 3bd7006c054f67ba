package io.github.quizmaven.math.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/** What a script may do in the contexts of the engine, if Temml had a hole. */
class ScriptContextsTest {

    private static Object run(String script) {
        try (Context context = new ScriptContexts().enterContext()) {
            ScriptableObject scope = context.initSafeStandardObjects(null, true);
            return Context.toString(context.evaluateString(scope, script, "test", 1, null));
        }
    }

    @Test
    void stopsAScriptThatNeverEndsEvenIfItCatchesAll() {
        assertThrows(
                ScriptContexts.TooManySteps.class,
                () -> run("while (true) { try { while (true) {} } catch (all) {} }"));
    }

    @Test
    void stopsAScriptThatCallsItselfWithoutEnd() {
        RhinoException ended =
                assertThrows(
                        RhinoException.class, () -> run("(function f() { return f() + 1; })()"));
        assertTrue(ScriptContexts.isTooDeep(ended), ended::details);
    }

    @Test
    void showsNoWayToJava() {
        assertEquals(
                "undefined undefined undefined undefined",
                run(
                        "[typeof Packages, typeof java, typeof getClass, typeof JavaAdapter].join('"
                                + " ')"));
        assertEquals("undefined", run("typeof ({}).getClass"));
    }

    @Test
    void keepsTheStandardObjectsAsTheyAre() {
        assertThrows(RhinoException.class, () -> run("'use strict'; Array.prototype.push = 1"));
    }
}
