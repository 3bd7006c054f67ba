package io.github.quizmaven.pipeline.work;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is costly to make for those who ask for it next. It forgets what was not asked for the
 * longest, as a daemon runs builds for days. Serves all threads.
 */
public final class Recent<K, V> {

    /** More than the modules of a build differ in. */
    static final int MOST = 8;

    /** Makes what is not kept. */
    public interface Maker<K, V, E extends Exception> {
        V make(K key) throws E;
    }

    private final Map<K, V> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    public synchronized <E extends Exception> V get(K key, Maker<K, V, E> maker) throws E {
        @Nullable V found = kept.get(key);
        if (found != null) {
            return found;
        }
        V made = maker.make(key);
        kept.put(key, made);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return made;
    }
}
