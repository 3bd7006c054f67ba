package io.github.quizmaven.source;

import org.jspecify.annotations.Nullable;

/**
 * Recognises files that were saved as UTF-16 or UTF-32 by what they look like when they are read as
 * UTF-8: between the letters of a heading or of front matter are zeros.
 */
public final class WideText {

    private static final String TWO_BAD_BYTES = "\uFFFD\uFFFD";
    private static final int FIRST = 4;

    private WideText() {}

    /** The encoding that a text, read as UTF-8, was really saved in; null if it is neither. */
    public static @Nullable String encoding(String text) {
        String first = text.substring(0, Math.min(FIRST, text.length()));
        if (first.contains("\0\0")) {
            return "UTF-32";
        }
        boolean marked = text.startsWith(TWO_BAD_BYTES) && text.indexOf('\0') >= 0;
        return marked || first.indexOf('\0') >= 0 ? "UTF-16" : null;
    }

    static boolean isIn(String text) {
        return encoding(text) != null;
    }
}
