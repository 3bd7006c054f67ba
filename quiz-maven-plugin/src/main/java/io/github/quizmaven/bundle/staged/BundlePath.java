package io.github.quizmaven.bundle.staged;

import java.util.Arrays;
import java.util.Set;

/**
 * Which paths a bundle may write: none that leads out of its folder or to the writer's own files.
 */
public final class BundlePath {

    /** Where files wait until all of them are there, and what tells the next run whose they are. */
    public static final String JOURNAL = ".quiz-journal";

    /** What keeps two builds from writing at once. */
    public static final String LOCK = ".quiz-lock";

    /** The list of a finished build's files. */
    public static final String MANIFEST = "manifest.json";

    private static final Set<String> RESERVED = Set.of(MANIFEST, JOURNAL, LOCK);

    private BundlePath() {}

    public static boolean isSafe(String path) {
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
