package io.github.quizmaven.math;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what became of the formulas that were asked for last. Thread-safe, and nobody waits for
 * another one's formula.
 */
final class TypesetCache {

    /** In characters: as many as the budget of one file comes to, and few enough for any memory. */
    private static final int MOST = 4_000_000;

    private record Key(String formula, boolean display) {}

    /** What was asked for while it was the young one. */
    private record Generation(ConcurrentMap<Key, Typeset> kept, AtomicLong size) {

        static Generation empty() {
            return new Generation(new ConcurrentHashMap<>(), new AtomicLong());
        }
    }

    private volatile Generation young = Generation.empty();
    private volatile Generation old = Generation.empty();

    Typeset get(String formula, boolean display, Supplier<Typeset> fresh) {
        Key key = new Key(formula, display);
        Generation now = young;
        @Nullable Typeset found = now.kept().get(key);
        if (found != null) {
            return found;
        }
        found = old.kept().get(key);
        return keep(now, key, found == null ? fresh.get() : found);
    }

    private Typeset keep(Generation now, Key key, Typeset typeset) {
        @Nullable Typeset before = now.kept().putIfAbsent(key, typeset);
        if (before != null) {
            return before;
        }
        if (now.size().addAndGet(size(key, typeset)) > MOST) {
            age(now);
        }
        return typeset;
    }

    private synchronized void age(Generation full) {
        if (young == full) {
            old = full;
            young = Generation.empty();
        }
    }

    /** What is kept, in characters. */
    long size() {
        return young.size().get() + old.size().get();
    }

    private static int size(Key key, Typeset typeset) {
        return key.formula().length()
                + (typeset instanceof Typeset.Shown shown ? shown.mathml().length() : 200);
    }
}
