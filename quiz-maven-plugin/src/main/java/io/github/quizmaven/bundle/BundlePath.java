package io.github.quizmaven.bundle;

import java.util.Arrays;
import java.util.Set;

/**
 * Which paths a bundle may write: none that leads out of its folder or to the writer's own files.
 */
final class BundlePath {

    /** Where files wait until all of them are there, and what tells the next run whose they are. */
    static final String JOURNAL = ".quiz-journal";

    /** What keeps two builds from writing at once. */
    static final String LOCK = ".quiz-lock";

    private static final Set<String> RESERVED = Set.of(Manifest.PATH, JOURNAL, LOCK);

    private BundlePath() {}

    static boolean isSafe(String path) {
        return Arrays.stream(path.split("/", -1)).allMatch(BundlePath::isName)
                && !RESERVED.contains(path.split("/", 2)[0]);
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && !name.equals(".")
                && !name.equals("..")
                && name.chars().noneMatch(each -> each == '\\' || each == ':' || each < ' ');
    }
}
