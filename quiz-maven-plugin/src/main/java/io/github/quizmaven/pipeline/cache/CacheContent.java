package io.github.quizmaven.pipeline.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * All that a cache holds.
 *
 * @param entries by the paths of the quizzes
 * @param last what the last run came to; null if the next cannot be like it
 * @param catalogue the pages that list quizzes; null if nobody has made them
 */
record CacheContent(
        Map<String, Entry> entries,
        @Nullable LastRun last,
        KnownCatalogue.@Nullable Made catalogue) {

    static final CacheContent EMPTY = new CacheContent(Map.of(), null, null);

    /** In bytes, at the end of the file. */
    private static final int CHECKSUM = 8;

    /** Reads a file; empty if it is not a whole cache with the same key. */
    static CacheContent read(Path file, String key) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int length = bytes.length - CHECKSUM;
            if (length < 0 || number(bytes, length) != checksum(bytes, length)) {
                return EMPTY;
            }
            BytesIn in = new BytesIn(new BytesIn.Slice(bytes, 0, length));
            return in.text().equals(key) ? read(in) : EMPTY;
        } catch (IOException | RuntimeException unusable) {
            return EMPTY;
        }
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

    /** Writes a file whole or not at all, whoever else writes it. */
    void write(Path file, String key) throws IOException {
        Files.createDirectories(file.getParent());
        String run = Long.toHexString(System.nanoTime() ^ ProcessHandle.current().pid() << 40);
        Path part = file.resolveSibling(run.concat(".part"));
        try {
            CRC32 sum = new CRC32();
            try (OutputStream bare = new BufferedOutputStream(Files.newOutputStream(part))) {
                write(key, new CheckedOutputStream(bare, sum));
                for (int index = 0; index < CHECKSUM; index++) {
                    bare.write((int) (sum.getValue() >>> index * 8));
                }
            }
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(String key, OutputStream stream) throws IOException {
        BytesOut out = new BytesOut();
        out.text(key);
        out.count(entries.size());
        for (Entry each : entries.values()) {
            Entry.write(out, each);
            out.moveTo(stream);
        }
        out.maybe(last, LastRun::write);
        out.maybe(catalogue, KnownCatalogue.Made::write);
        out.moveTo(stream);
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }

    private static long number(byte[] bytes, int from) {
        long number = 0;
        for (int index = 0; index < CHECKSUM; index++) {
            number |= (bytes[from + index] & 0xFFL) << index * 8;
        }
        return number;
    }
}
