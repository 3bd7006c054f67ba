package io.github.quizmaven.convert.gfm;

import java.util.BitSet;

/**
 * Which characters of a line stand in code spans.
 *
 * @param inside their indexes
 */
record CodeSpans(BitSet inside) {

    static CodeSpans of(String text) {
        BitSet inside = new BitSet();
        int at = text.indexOf('`');
        while (at >= 0) {
            int length = run(text, at);
            int close = closing(text, at + length, length);
            if (close >= 0) {
                inside.set(at, close + length);
            }
            at = text.indexOf('`', close < 0 ? at + length : close + length);
        }
        return new CodeSpans(inside);
    }

    boolean contains(int index) {
        return inside.get(index);
    }

    private static int run(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - from;
    }

    private static int closing(String text, int from, int length) {
        int at = text.indexOf('`', from);
        while (at >= 0) {
            int run = run(text, at);
            if (run == length) {
                return at;
            }
            at = text.indexOf('`', at + run);
        }
        return -1;
    }
}
