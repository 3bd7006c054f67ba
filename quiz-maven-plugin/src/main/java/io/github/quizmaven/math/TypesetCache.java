package io.github.quizmaven.math;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps what became of the formulas that were asked for last. Thread-safe. */
final class TypesetCache {

    /** In characters of what is kept, so that a bank of any size fits into memory. */
    private static final int MOST = 4_000_000;

    private record Key(String formula, boolean display) {}

    private final Map<Key, Typeset> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    synchronized Typeset get(String formula, boolean display, Supplier<Typeset> fresh) {
        Key key = new Key(formula, display);
        @Nullable Typeset found = kept.get(key);
        if (found == null) {
            found = fresh.get();
            kept.put(key, found);
            size += size(key, found);
            forget();
        }
        return found;
    }

    private void forget() {
        Iterator<Map.Entry<Key, Typeset>> oldest = kept.entrySet().iterator();
        while (size > MOST && oldest.hasNext()) {
            Map.Entry<Key, Typeset> each = oldest.next();
            size -= size(each.getKey(), each.getValue());
            oldest.remove();
        }
    }

    private static int size(Key key, Typeset typeset) {
        return key.formula().length()
                + (typeset instanceof Typeset.Shown shown ? shown.mathml().length() : 200);
    }
}
