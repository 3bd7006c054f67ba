package io.github.quizmaven.pipeline.cache;

import io.github.quizmaven.pipeline.cache.bytes.BytesIn;
import io.github.quizmaven.pipeline.cache.bytes.CacheFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a cache holds of one source folder.
 *
 * @param entries by the paths of the quizzes
 * @param last what the last run came to; null if the next cannot be like it
 * @param catalogue the pages that list quizzes; null if nobody has made them
 */
record CacheContent(
        Map<String, Entry> entries,
        @Nullable LastRun last,
        KnownCatalogue.@Nullable Made catalogue) {

    private static final CacheContent EMPTY = new CacheContent(Map.of(), null, null);

    /** Reads a file; empty if it is not a whole cache with the same key. */
    static CacheContent read(@Nullable Path file, String key) {
        @Nullable CacheContent read =
                file == null ? null : CacheFile.read(file, key, CacheContent::read);
        return read == null ? EMPTY : read;
    }

    private static CacheContent read(BytesIn in) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            Entry entry = Entry.read(in);
            entries.put(entry.input().path(), entry);
        }
        return new CacheContent(
                entries, in.maybe(LastRun::read), in.maybe(KnownCatalogue.Made::read));
    }

    void write(Path file, String key) throws IOException {
        CacheFile.write(
                file,
                key,
                (out, stream) -> {
                    out.count(entries.size());
                    for (Entry each : entries.values()) {
                        Entry.write(out, each);
                        out.moveTo(stream);
                    }
                    out.maybe(last, LastRun::write);
                    out.maybe(catalogue, KnownCatalogue.Made::write);
                });
    }
}
