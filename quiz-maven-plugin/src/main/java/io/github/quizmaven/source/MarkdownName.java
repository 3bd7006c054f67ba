package io.github.quizmaven.source;

import java.util.List;
import java.util.Locale;

/** The endings that a Markdown file's name can have, in any case. */
public final class MarkdownName {

    private static final List<String> ENDINGS = List.of(".md", ".markdown");

    private MarkdownName() {}

    /** Whether a file's name or path has such an ending. */
    public static boolean is(String path) {
        return !ending(path).isEmpty();
    }

    /** A path without its ending; all of it if it has none. */
    public static String withoutEnding(String path) {
        return path.substring(0, path.length() - ending(path).length());
    }

    private static String ending(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        // Lower case can be longer than what was written, but not in these letters.
        return ENDINGS.stream()
                .filter(lower::endsWith)
                .findFirst()
                .filter(each -> path.length() > each.length())
                .orElse("");
    }
}
