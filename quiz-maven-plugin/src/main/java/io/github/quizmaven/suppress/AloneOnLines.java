package io.github.quizmaven.suppress;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;

/** Tells which comments are alone on their lines, other comments and quote marks aside. */
final class AloneOnLines {

    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    private final SourceFile file;

    AloneOnLines(SourceFile file) {
        this.file = file;
    }

    /**
     * @param comments in the order of the file; each is asked about from the one next to it on its
     *     line, so that no line is read for each of them
     */
    boolean[] of(List<Span> comments) {
        boolean[] alone = new boolean[comments.size()];
        for (int index = 0; index < alone.length; index++) {
            int start = comments.get(index).start();
            int line = lineStart(start);
            int before = index == 0 ? line : comments.get(index - 1).end();
            alone[index] =
                    before > line
                            ? alone[index - 1] && isBlank(before, start, true)
                            : isBlank(line, start, true);
        }
        boolean after = true;
        for (int index = alone.length - 1; index >= 0; index--) {
            int end = comments.get(index).end();
            int line = lineEnd(end);
            int next = index + 1 < alone.length ? comments.get(index + 1).start() : line;
            after = next < line ? after && isBlank(end, next, false) : isBlank(end, line, false);
            alone[index] &= after;
        }
        return alone;
    }

    /** Whether nothing but comments and blanks is in a stretch, and quote marks if they may be. */
    private boolean isBlank(int start, int end, boolean quotes) {
        String text = file.text();
        int at = start;
        while (at < end) {
            if (text.startsWith(OPENING, at)) {
                int close = text.indexOf(CLOSING, at + OPENING.length());
                at = close < 0 ? end : close + CLOSING.length();
            } else if (Character.isWhitespace(text.charAt(at))
                    || quotes && text.charAt(at) == '>') {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    private int lineStart(int offset) {
        return file.lines().start(file.lines().line(offset));
    }

    private int lineEnd(int offset) {
        return file.lines().end(file.lines().line(offset));
    }
}
