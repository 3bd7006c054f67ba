package io.github.quizmaven.source.folder;

import io.github.quizmaven.source.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Opens the files below one folder and no others: a link may lead anywhere in the folder, but not
 * out of it. What was checked is what is opened: the real path, in which no link is followed.
 */
public final class Guard {

    private final Path root;
    private @Nullable Path real;

    Guard(Path root) {
        this.root = root;
    }

    Opened open(String path, int most) {
        try {
            Path file = locate(path);
            Opened.@Nullable Refused refusal = refusal(file, most);
            return refusal == null ? content(file, most) : refusal;
        } catch (IOException | InvalidPathException failure) {
            return reason(failure);
        }
    }

    Opened.@Nullable Refused refusal(String path, int most) {
        try {
            Path file = locate(path);
            Opened.@Nullable Refused refusal = refusal(file, most);
            return refusal == null && !Files.isReadable(file) ? Opened.Refused.UNREADABLE : refusal;
        } catch (IOException | InvalidPathException failure) {
            return reason(failure);
        }
    }

    /** Replaces a file that still has the contents that it had before. */
    boolean replace(String path, byte[] before, byte[] after) throws IOException {
        boolean same =
                open(path, before.length) instanceof Opened.Content now
                        && Arrays.equals(now.bytes(), before);
        if (same) {
            WholeFile.replace(locate(path), after);
        }
        return same;
    }

    /** The names in a folder, sorted, those of folders with {@code /} at the end. */
    Set<String> names(String folder) {
        Set<String> names = new TreeSet<>();
        try {
            Path real = locate(folder);
            if (!isBelow(real)) {
                return Set.of();
            }
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(real)) {
                for (Path each : entries) {
                    @Nullable String name = FileName.of(each);
                    if (name != null) {
                        names.add(Files.isDirectory(each) ? name + "/" : name);
                    }
                }
            }
        } catch (IOException | InvalidPathException | DirectoryIteratorException notAFolder) {
            return Set.of();
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    /** Whether a real path is in the real folder. */
    boolean isBelow(Path file) throws IOException {
        return file.startsWith(real());
    }

    /** The folder itself, links resolved. */
    synchronized Path real() throws IOException {
        if (real == null) {
            real = root.toRealPath();
        }
        return real;
    }

    private Path locate(String path) throws IOException {
        return FileName.below(real(), path).toRealPath();
    }

    private Opened.@Nullable Refused refusal(Path file, int most) throws IOException {
        if (!isBelow(file)) {
            return Opened.Refused.OUTSIDE;
        }
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        // Opening a named pipe would wait for somebody who writes into it.
        if (!attributes.isRegularFile()) {
            return Opened.Refused.NOT_REGULAR;
        }
        return attributes.size() > most ? Opened.Refused.TOO_LARGE : null;
    }

    private static Opened content(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(most);
            return in.read() < 0 ? new Opened.Content(bytes) : Opened.Refused.TOO_LARGE;
        }
    }

    private static Opened.Refused reason(Exception failure) {
        boolean none =
                failure instanceof NoSuchFileException
                        || failure instanceof NotDirectoryException
                        || failure instanceof InvalidPathException;
        return none ? Opened.Refused.NOT_FOUND : Opened.Refused.UNREADABLE;
    }
}
