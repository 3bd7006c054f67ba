package io.github.quizmaven.source;

import java.util.Arrays;

/** Turns offsets of one text into 1-based lines and 1-based columns, counted in code points. */
public final class LineMap {

    /** The distance of the offsets whose surrogate pairs are counted beforehand. */
    private static final int STEP = 512;

    private final String text;
    private final int[] starts;

    /** The surrogate pairs before each multiple of {@link #STEP}; empty if there are none. */
    private final int[] pairs;

    /**
     * @param text a text whose line ends are {@code \n}
     */
    public LineMap(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        this.starts = Arrays.copyOf(found, count);
        this.pairs = pairs(text);
    }

    /** The 1-based line of an offset between 0 and the text's length. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The 1-based column of an offset, in code points; a tab counts as one. */
    public int column(int offset) {
        int start = start(line(offset));
        return offset - start - pairsBefore(offset) + pairsBefore(start) + 1;
    }

    /** The offset of the first character of a 1-based line. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** The offset after the last character of a 1-based line, without its line end. */
    public int end(int line) {
        return line < starts.length ? starts[line] - 1 : text.length();
    }

    /** The text whose lines these are. */
    String text() {
        return text;
    }

    /** The number of lines; a text that ends with a line end has an empty last one. */
    public int count() {
        return starts.length;
    }

    private static int[] pairs(String text) {
        boolean plain = text.codePointCount(0, text.length()) == text.length();
        int[] pairs = plain ? new int[0] : new int[text.length() / STEP + 1];
        for (int step = 1; step < pairs.length; step++) {
            pairs[step] = pairs[step - 1] + pairs(text, (step - 1) * STEP, step * STEP);
        }
        return pairs;
    }

    private int pairsBefore(int offset) {
        if (pairs.length == 0) {
            return 0;
        }
        int step = offset / STEP;
        return pairs[step] + pairs(text, step * STEP, offset);
    }

    /** How many surrogate pairs have their second half in a stretch. */
    private static int pairs(String text, int from, int to) {
        int pairs = 0;
        for (int at = Math.max(1, from); at < to; at++) {
            if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
                pairs++;
            }
        }
        return pairs;
    }
}
