package io.github.quizmaven.source;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a file in its build's source folder. All paths are relative to that folder and
 * written with {@code /}. Serves all threads.
 */
public interface SourceFolder {

    /** A folder with nothing in it. */
    SourceFolder EMPTY = new EmptyFolder();

    /**
     * What another file leads to: a page with questions.
     *
     * @param questions the ids of its questions
     * @param complete whether these are all; not if a question could not be read
     */
    record Target(Set<String> questions, boolean complete) {

        public Target {
            questions = Set.copyOf(questions);
        }
    }

    /**
     * The names in a folder exactly as they are spelt, those of folders with {@code /} behind them;
     * empty if there is no such folder.
     *
     * @param folder empty, or ending in {@code /}
     */
    Set<String> names(String folder);

    /** The page of a quiz or of a folder's {@code index.md}; null if the file has no page. */
    @Nullable Target page(String path);

    /** A file's bytes; empty if there are more than {@code most}, or if it cannot be read. */
    Optional<byte[]> read(String path, int most);
}
