package io.github.quizmaven.fix;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a fixed text: one of the file as it was, or what was written since.
 *
 * @param start where it is in the file as it was
 * @param end where it ends there
 * @param written what was written; null for what is as it was
 */
record Piece(int start, int end, @Nullable String written) {

    static Piece written(String text) {
        return new Piece(0, 0, text);
    }

    int length() {
        return written == null ? end - start : written.length();
    }

    Piece part(int from, int to) {
        return written == null
                ? new Piece(start + from, start + to, null)
                : written(written.substring(from, to));
    }
}
