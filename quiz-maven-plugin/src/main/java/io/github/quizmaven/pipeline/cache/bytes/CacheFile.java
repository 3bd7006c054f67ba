package io.github.quizmaven.pipeline.cache.bytes;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/** A file of a cache, which is whole and of the same plugin, or as good as none. */
public final class CacheFile {

    /** In bytes, at the end of the file. */
    private static final int CHECKSUM = 8;

    /** Writes what a file holds. */
    public interface Content {
        void write(BytesOut out, OutputStream stream) throws IOException;
    }

    private CacheFile() {}

    /** Reads a file; null if it is not a whole one with the same key. */
    public static <T> @Nullable T read(Path file, String key, Function<BytesIn, T> reader) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int length = bytes.length - CHECKSUM;
            if (length < 0 || number(bytes, length) != checksum(bytes, length)) {
                return null;
            }
            BytesIn in = new BytesIn(new BytesIn.Slice(bytes, 0, length));
            return in.text().equals(key) ? reader.apply(in) : null;
        } catch (IOException | RuntimeException unusable) {
            return null;
        }
    }

    /** Writes a file whole or not at all, whoever else writes it. */
    public static void write(Path file, String key, Content content) throws IOException {
        Files.createDirectories(file.getParent());
        String run = Long.toHexString(System.nanoTime() ^ ProcessHandle.current().pid() << 40);
        Path part = file.resolveSibling(run.concat(".part"));
        try {
            CRC32 sum = new CRC32();
            try (OutputStream bare = new BufferedOutputStream(Files.newOutputStream(part))) {
                OutputStream stream = new CheckedOutputStream(bare, sum);
                BytesOut out = new BytesOut();
                out.text(key);
                content.write(out, stream);
                out.moveTo(stream);
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
