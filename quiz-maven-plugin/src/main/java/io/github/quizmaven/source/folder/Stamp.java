package io.github.quizmaven.source.folder;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a folder says of a regular file without opening it: where it is the same, the file's content
 * is, unless the file was written within the same tick of the clock.
 *
 * @param size in bytes
 * @param modified in nanoseconds since 1970
 * @param identity which file it is and who may read it
 */
public record Stamp(long size, long modified, int identity) {

    private static final Class<? extends BasicFileAttributes> ATTRIBUTES =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? PosixFileAttributes.class
                    : BasicFileAttributes.class;

    /** The stamp of a file; null if there is none, or it is a link. */
    public static @Nullable Stamp of(Path file) {
        try {
            return of(read(file));
        } catch (IOException none) {
            return null;
        }
    }

    /** What stamps are made of, links not followed. */
    static BasicFileAttributes read(Path file) throws IOException {
        return Files.readAttributes(file, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    static @Nullable Stamp of(BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            return null;
        }
        int identity = Objects.hashCode(attributes.fileKey());
        if (attributes instanceof PosixFileAttributes posix) {
            for (PosixFilePermission each : posix.permissions()) {
                identity ^= 1 << each.ordinal();
            }
        }
        return new Stamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                identity);
    }

    /** Whether another stamp is the same; as {@code equals}, but it has nothing to load first. */
    public boolean is(@Nullable Stamp other) {
        return other != null
                && size == other.size
                && modified == other.modified
                && identity == other.identity;
    }

    /** A moment as stamps tell it. */
    public static long nanoseconds(Instant moment) {
        return TimeUnit.SECONDS.toNanos(moment.getEpochSecond()) + moment.getNano();
    }

    /** Whether the clock of the disk may tick in whole seconds. */
    public boolean isCoarse() {
        return modified % TimeUnit.SECONDS.toNanos(1) == 0;
    }

    /** Whether the file was written longer ago than any clock ticks, as seen from a moment. */
    public boolean isSettled(long nanoseconds) {
        return modified < nanoseconds - TimeUnit.SECONDS.toNanos(2);
    }
}
