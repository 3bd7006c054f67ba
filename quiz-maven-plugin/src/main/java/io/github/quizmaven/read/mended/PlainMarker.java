package io.github.quizmaven.read.mended;

import io.github.quizmaven.source.Span;
import org.jspecify.annotations.Nullable;

/** Reads the marker that nearly all options have, with a blank behind it, without a pattern. */
final class PlainMarker {

    private static final int LENGTH = 3;

    private PlainMarker() {}

    /** The proper marker that a line starts with; null if that takes more than this to see. */
    static @Nullable Marker at(String text, Span line) {
        int start = line.start();
        int end = start + LENGTH;
        boolean plain =
                line.length() >= LENGTH
                        && text.charAt(start) == '['
                        && text.charAt(start + 2) == ']'
                        && " xX".indexOf(text.charAt(start + 1)) >= 0
                        && (line.end() == end
                                || text.charAt(end) == ' '
                                || text.charAt(end) == '\t');
        return plain
                ? new Marker(new Span(start, end), text.charAt(start + 1) != ' ', end, null)
                : null;
    }
}
