package io.github.quizmaven.math.engine;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.RhinoException;

/** Makes the contexts in which Temml runs: interpreted, watched, and blind for Java's classes. */
final class ScriptContexts extends ContextFactory {

    /** A formula of 500 characters takes about a fifth of it. */
    private static final int MOST_STEPS = 40_000_000;

    private static final int STEPS_BETWEEN_LOOKS = 10_000;

    /** In calls; each level of braces takes about five. */
    private static final int DEEPEST = 2_000;

    /** Ends a script; no {@code catch} of the script sees an error. */
    static final class TooManySteps extends Error {
        private static final long serialVersionUID = 1;
    }

    /** The steps that the script took since its context was entered. */
    private static final class Steps {
        private long taken;
    }

    /** Whether a script was ended because of its depth. */
    static boolean isTooDeep(RhinoException ended) {
        return ended.details().contains("stack depth");
    }

    /** How many steps a script took, in round numbers. */
    static long steps(Context context) {
        return ((Steps) context.getThreadLocal(Steps.class)).taken;
    }

    @Override
    protected Context makeContext() {
        Context context = super.makeContext();
        // Compiled code would use Java's stack and could overflow it.
        context.setInterpretedMode(true);
        context.setMaximumInterpreterStackDepth(DEEPEST);
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setInstructionObserverThreshold(STEPS_BETWEEN_LOOKS);
        context.setClassShutter(name -> false);
        context.putThreadLocal(Steps.class, new Steps());
        return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int count) {
        Steps steps = (Steps) context.getThreadLocal(Steps.class);
        steps.taken += count;
        if (steps.taken > MOST_STEPS) {
            throw new TooManySteps();
        }
    }
}
