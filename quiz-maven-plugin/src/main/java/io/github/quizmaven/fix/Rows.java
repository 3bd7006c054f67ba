package io.github.quizmaven.fix;

import java.util.Arrays;

/** The lines of a text, from 0, each with its end; there is no empty one after the last end. */
final class Rows {

    private final String text;
    private final int[] starts;

    Rows(String text) {
        this.text = text;
        int[] found = new int[text.length() + 1];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            found[count++] = at;
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
        this.starts = Arrays.copyOf(found, count);
    }

    String text() {
        return text;
    }

    int count() {
        return starts.length;
    }

    /** The line of an offset; the one after the last for the end of the text. */
    int at(int offset) {
        if (offset == text.length() && (offset == 0 || text.charAt(offset - 1) == '\n')) {
            return count();
        }
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    int start(int line) {
        return line < count() ? starts[line] : text.length();
    }

    boolean hasEnd(int line) {
        return start(line + 1) > start(line) && text.charAt(start(line + 1) - 1) == '\n';
    }

    /** Whether a line is one of another text, its end included. */
    boolean isSame(int line, Rows other, int otherLine) {
        int length = start(line + 1) - start(line);
        return length == other.start(otherLine + 1) - other.start(otherLine)
                && text.regionMatches(start(line), other.text, other.start(otherLine), length);
    }

    /** A line without its end. */
    String line(int line) {
        int end = start(line + 1);
        int last = end - (hasEnd(line) ? 1 : 0);
        boolean carriage = last > start(line) && text.charAt(last - 1) == '\r';
        return text.substring(start(line), carriage ? last - 1 : last);
    }
}
