package io.github.quizmaven.read.context;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Line;

/** What a line of a file looks like, wherever it is. */
public final class Lines {

    private static final int MOST_INDENT = 3;

    private Lines() {}

    /** Whether a line looks like a level-2 heading with a text. */
    public static boolean isQuestionHeading(String text, Span line) {
        int at = blanksEnd(text, line.start(), line.end());
        if (at - line.start() > MOST_INDENT || !text.startsWith("##", at)) {
            return false;
        }
        int after = at + 2;
        int content = blanksEnd(text, after, line.end());
        return after < line.end() && content > after && content < line.end();
    }

    /** Whether a line looks like an option with a proper marker. */
    public static boolean isOption(String text, Span line) {
        int at = blanksEnd(text, line.start(), line.end());
        int bullet = bulletEnd(text, at, line.end());
        int marker = blanksEnd(text, bullet, line.end());
        return bullet > at && marker > bullet && isMarker(text, marker, line.end());
    }

    /** Whether a proper marker is there, with a blank or the line's end after it. */
    public static boolean isMarker(String text, int at, int end) {
        return at + 3 <= end
                && text.charAt(at) == '['
                && " xX".indexOf(text.charAt(at + 1)) >= 0
                && text.charAt(at + 2) == ']'
                && (at + 3 == end || Line.isSpace(text.charAt(at + 3)));
    }

    /** The end of a bullet or a number with its delimiter, or {@code at} if there is none. */
    private static int bulletEnd(String text, int at, int end) {
        if (at < end && "-*+".indexOf(text.charAt(at)) >= 0) {
            return at + 1;
        }
        int digits = at;
        while (digits < end && digits - at < 9 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean delimited = digits > at && digits < end && ".)".indexOf(text.charAt(digits)) >= 0;
        return delimited ? digits + 1 : at;
    }

    /** The first offset from {@code at} on that is not a space or a tab. */
    public static int blanksEnd(String text, int at, int end) {
        int last = at;
        while (last < end && Line.isSpace(text.charAt(last))) {
            last++;
        }
        return last;
    }
}
