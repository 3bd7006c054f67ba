package io.github.quizmaven.source.folder;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is beside a file in its build's source folder. All paths are relative to that folder and
 * written with {@code /}. Serves all threads.
 */
public interface SourceFolder {

    /** A folder with nothing in it. */
    SourceFolder EMPTY = new EmptyFolder();

    /** The largest file that a site copies. */
    int MOST_BYTES = 64 << 20;

    /**
     * The names in a folder exactly as they are spelt, those of folders with {@code /} at the end;
     * empty if there is no such folder.
     *
     * @param folder empty, or ending in {@code /}
     */
    Set<String> names(String folder);

    /** A file's bytes, or why there are none; at most {@code most} of them are read. */
    Opened open(String path, int most);

    /** Why {@link #open} would not read a file; null if it would. */
    default Opened.@Nullable Refused refusal(String path, int most) {
        return open(path, most) instanceof Opened.Refused refused ? refused : null;
    }

    /** A file's bytes; empty if it is not read, for whatever reason. */
    default Optional<byte[]> read(String path, int most) {
        return open(path, most) instanceof Opened.Content content
                ? Optional.of(content.bytes())
                : Optional.empty();
    }
}
