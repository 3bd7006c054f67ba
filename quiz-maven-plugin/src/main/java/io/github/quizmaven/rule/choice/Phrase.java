package io.github.quizmaven.rule.choice;

import io.github.quizmaven.source.Chars;
import io.github.quizmaven.source.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text that is looked for as whole words, without regard to case and to what white space is
 * between them, in time that grows with the length of both texts only.
 */
final class Phrase {

    private final Folded words;

    /**
     * For each length of a match, how much of it still matches when the next character does not.
     */
    private final int[] shorter;

    Phrase(CharSequence words) {
        this.words = new Folded(words);
        this.shorter = new int[this.words.length];
        for (int at = 1; at < shorter.length; at++) {
            int matched = shorter[at - 1];
            while (matched > 0 && this.words.at(at) != this.words.at(matched)) {
                matched = shorter[matched - 1];
            }
            shorter[at] = this.words.at(at) == this.words.at(matched) ? matched + 1 : 0;
        }
    }

    /** Where it is first in a text; null if it is not. */
    @Nullable Span in(CharSequence text) {
        return in(new Folded(text));
    }

    /** The same in a text that is searched several times. */
    @Nullable Span in(Folded text) {
        int matched = 0;
        for (int at = 0; at < text.length && words.length > 0; at++) {
            while (matched > 0 && (matched == words.length || text.at(at) != words.at(matched))) {
                matched = shorter[matched - 1];
            }
            matched += text.at(at) == words.at(matched) ? 1 : 0;
            int start = at + 1 - matched;
            if (matched == words.length && text.isEdge(start - 1) && text.isEdge(at + 1)) {
                return text.span(start, at);
            }
        }
        return null;
    }

    /** A text in one case, with one blank for each run of white space and none at its ends. */
    static final class Folded {

        private int[] points = new int[64];
        private int[] offsets = new int[64];
        private int length;

        Folded(CharSequence text) {
            int at = 0;
            while (at < text.length()) {
                int point = Character.codePointAt(text, at);
                boolean blank = Character.isWhitespace(point);
                if (!blank || length > 0 && points[length - 1] != ' ') {
                    add(blank ? ' ' : fold(point), at);
                }
                at += Character.charCount(point);
            }
            length -= length > 0 && points[length - 1] == ' ' ? 1 : 0;
        }

        private void add(int point, int offset) {
            if (length == points.length) {
                points = Arrays.copyOf(points, length * 2);
                offsets = Arrays.copyOf(offsets, length * 2);
            }
            points[length] = point;
            offsets[length++] = offset;
        }

        private static int fold(int point) {
            if (point < 0x80) {
                return point >= 'A' && point <= 'Z' ? point + 'a' - 'A' : point;
            }
            return Character.toLowerCase(Character.toUpperCase(point));
        }

        private int at(int index) {
            return points[index];
        }

        /** Whether no word goes on at an index. */
        private boolean isEdge(int index) {
            return index < 0 || index >= length || !Chars.isOfWord(points[index]);
        }

        private Span span(int first, int last) {
            return new Span(offsets[first], offsets[last] + Character.charCount(points[last]));
        }
    }
}
