package io.github.quizmaven.pipeline.cache.formula;

import io.github.quizmaven.math.FormulaMemory;
import io.github.quizmaven.math.Typeset;
import io.github.quizmaven.pipeline.cache.bytes.BytesIn;
import io.github.quizmaven.pipeline.cache.bytes.BytesOut;
import io.github.quizmaven.pipeline.cache.bytes.CacheFile;
import io.github.quizmaven.source.Span;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of formulas in earlier builds, so that the engine need not even be loaded for them.
 * Nothing is read before the first formula, nor written where all were known. Serves all threads.
 */
public final class KnownFormulas implements FormulaMemory, Closeable {

    /** In characters: those of about 10,000 formulas. */
    static final long MOST = 8_000_000;

    private final @Nullable Path file;
    private final String key;
    private final Map<String, Typeset> used = new ConcurrentHashMap<>();
    private @Nullable Map<String, Typeset> known;

    /**
     * @param file where they are kept; null if they are not
     * @param key which plugin it is that typesets them
     */
    public KnownFormulas(@Nullable Path file, String key) {
        this.file = file;
        this.key = key;
    }

    @Override
    public @Nullable Typeset find(String formula, boolean display) {
        return known().get(name(formula, display));
    }

    @Override
    public void keep(String formula, boolean display, Typeset typeset) {
        if (file != null) {
            used.putIfAbsent(name(formula, display), typeset);
        }
    }

    private static String name(String formula, boolean display) {
        return (display ? "block " : "line ").concat(formula);
    }

    private synchronized Map<String, Typeset> known() {
        if (known == null) {
            @Nullable Map<String, Typeset> read =
                    file == null ? null : CacheFile.read(file, key, KnownFormulas::read);
            known = read == null ? Map.of() : read;
        }
        return known;
    }

    /** Writes them if there are new ones. That they cannot be written is no reason to fail. */
    @Override
    public void close() {
        if (file == null || used.isEmpty() || known().keySet().containsAll(used.keySet())) {
            return;
        }
        Map<String, Typeset> all = new LinkedHashMap<>();
        long room = add(used, all, MOST);
        add(known(), all, room);
        try {
            CacheFile.write(
                    file,
                    key,
                    (out, stream) -> {
                        out.count(all.size());
                        for (Map.Entry<String, Typeset> each : all.entrySet()) {
                            out.block(bytes(each));
                            out.moveTo(stream);
                        }
                    });
        } catch (IOException | RuntimeException unwritable) {
            used.clear();
        }
    }

    /** What there is room for, and how much is left of it. */
    private static long add(Map<String, Typeset> from, Map<String, Typeset> to, long room) {
        long left = room;
        for (Map.Entry<String, Typeset> each : from.entrySet()) {
            long size = each.getKey().length() + size(each.getValue());
            if (size <= left && to.putIfAbsent(each.getKey(), each.getValue()) == null) {
                left -= size;
            }
        }
        return left;
    }

    private static int size(Typeset typeset) {
        return typeset instanceof Typeset.Shown shown
                ? shown.mathml().length()
                : ((Typeset.Refused) typeset).message().length();
    }

    /** Each by itself, as what {@link BytesOut} remembers of texts would grow with all of them. */
    private static byte[] bytes(Map.Entry<String, Typeset> entry) {
        BytesOut out = new BytesOut();
        out.text(entry.getKey());
        out.number(entry.getValue().work());
        if (entry.getValue() instanceof Typeset.Shown shown) {
            out.flag(true);
            out.text(shown.mathml());
            out.eight(Double.doubleToRawLongBits(shown.width()));
        } else if (entry.getValue() instanceof Typeset.Refused refused) {
            out.flag(false);
            out.flag(refused.syntax());
            out.count(refused.place().start());
            out.count(refused.place().end());
            out.text(refused.message());
            out.text(refused.help());
        }
        return out.bytes();
    }

    private static Map<String, Typeset> read(BytesIn in) {
        Map<String, Typeset> known = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            BytesIn one = new BytesIn(in.block());
            String name = one.text();
            long work = one.number();
            known.put(name, one.flag() ? shown(one, work) : refused(one, work));
        }
        return known;
    }

    private static Typeset shown(BytesIn in, long work) {
        return new Typeset.Shown(in.text(), Double.longBitsToDouble(in.eight()), work);
    }

    private static Typeset refused(BytesIn in, long work) {
        boolean syntax = in.flag();
        Span place = new Span(in.count(), in.count());
        return new Typeset.Refused(syntax, place, in.text(), in.text(), work);
    }
}
