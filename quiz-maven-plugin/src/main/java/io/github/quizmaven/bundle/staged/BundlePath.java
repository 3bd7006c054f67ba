package io.github.quizmaven.bundle.staged;

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
        int start = 0;
        int end;
        do {
            end = path.indexOf('/', start);
            String name = path.substring(start, end < 0 ? path.length() : end);
            if (!isName(name) || start == 0 && RESERVED.contains(name)) {
                return false;
            }
            start = end + 1;
        } while (end >= 0);
        return true;
    }

    private static boolean isName(String name) {
        for (int at = 0; at < name.length(); at++) {
            char each = name.charAt(at);
            if (each == '\\' || each == ':' || each < ' ') {
                return false;
            }
        }
        return !name.isEmpty() && !name.equals(".") && !name.equals("..");
    }
}
