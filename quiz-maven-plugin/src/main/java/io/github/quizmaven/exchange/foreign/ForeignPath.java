package io.github.quizmaven.exchange.foreign;

import java.util.Locale;
import java.util.Set;

/** Turns the paths of foreign files into ids and titles of quizzes. */
public final class ForeignPath {

    /** Names of files that are no quizzes. */
    private static final Set<String> RESERVED = Set.of("readme", "index");

    /** What formats put before the ending of Markdown. */
    private static final Set<String> INNER = Set.of(".quiz", ".mdq");

    private ForeignPath() {}

    /**
     * The id of the quiz that comes from a file: its path without ending, if quizzes may have it.
     */
    public static String id(String path) {
        int slash = path.lastIndexOf('/') + 1;
        String name = name(path);
        String open = name.replaceFirst("^[_.]+", "");
        boolean reserved = open.isEmpty() || RESERVED.contains(open.toLowerCase(Locale.ROOT));
        return path.substring(0, slash) + (reserved ? "questions" : open);
    }

    /** A title in words: {@code bash-quiz} becomes {@code Bash quiz}. */
    public static String title(String path) {
        String words = name(path).replaceAll("[-_.]+", " ").strip();
        if (words.isEmpty() || RESERVED.contains(words.toLowerCase(Locale.ROOT))) {
            return "Questions";
        }
        int first = Character.charCount(words.codePointAt(0));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    private static String name(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String bare = dot > 0 ? name.substring(0, dot) : name;
        String lower = bare.toLowerCase(Locale.ROOT);
        for (String ending : INNER) {
            if (lower.endsWith(ending) && lower.length() > ending.length()) {
                return bare.substring(0, bare.length() - ending.length());
            }
        }
        return bare;
    }
}
