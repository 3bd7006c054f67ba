package io.github.quizmaven.report;

import io.github.quizmaven.diagnostic.OneLine;
import io.github.quizmaven.source.Place;

/**
 * A source line as a terminal shows it, cut around the place if it is too long.
 *
 * @param line the line, with {@code …} where it was cut
 * @param blank as wide as what is before the place
 * @param marks as wide as the place
 */
record Excerpt(String line, String blank, String marks) {

    /** The cells of a line of the terminal. */
    static final int WIDTH = 120;

    private static final String CUT = "…";

    /**
     * @param column the 0-based column of the terminal in which the line starts
     */
    static Excerpt of(Place place, int column) {
        String line = place.cut().after() ? place.excerpt() : place.excerpt().stripTrailing();
        String visible = OneLine.ofSource(line);
        boolean whole =
                place.cut().before() == 0
                        && !place.cut().after()
                        && Terminal.widthFrom(column, visible) <= WIDTH - column;
        return whole
                ? whole(visible, place)
                // Where tab stops are cannot be told in a line that was cut.
                : cut(visible.replace('\t', ' '), place, WIDTH - column);
    }

    private static Excerpt whole(String line, Place place) {
        int start = Math.min(line.length(), place.from());
        int end = Math.min(line.length(), place.to());
        // A place may start in the blanks after the text.
        String before = place.excerpt().substring(0, place.from());
        return new Excerpt(
                line, Terminal.blank(before), marks(line.substring(start, end).stripTrailing()));
    }

    private static Excerpt cut(String line, Place place, int cells) {
        int start = Math.min(line.length(), place.from());
        int end = Math.min(line.length(), place.to());
        int marked = Terminal.width(line.substring(start, end));
        int room = Math.max(0, cells - marked - 2 * CUT.length());
        int right = Terminal.width(line.substring(end));
        int from = back(line, start, Math.max(room / 2, room - right));
        int used = Terminal.width(line.substring(from, start));
        int to = forward(line, start, cells - used - 2 * CUT.length());
        boolean more = to < line.length() || place.cut().after();
        String before =
                (from > 0 || place.cut().before() > 0 ? CUT : "") + line.substring(from, start);
        return new Excerpt(
                before + line.substring(start, to) + (more ? CUT : ""),
                Terminal.blank(before),
                marks(line.substring(start, Math.min(end, to)).stripTrailing()));
    }

    private static String marks(String text) {
        return "^".repeat(Math.max(1, Terminal.width(text)));
    }

    /** The first offset from which at most so many cells are before an offset. */
    private static int back(String line, int offset, int cells) {
        int from = offset;
        int left = cells;
        for (int at = offset; at > 0; ) {
            int point = line.codePointBefore(at);
            at -= Character.charCount(point);
            left -= Terminal.width(point);
            if (left < 0) {
                break;
            }
            // A mark is not torn from the letter before it.
            from = Terminal.width(point) > 0 ? at : from;
        }
        return from;
    }

    /** The last offset up to which at most so many cells are after an offset. */
    private static int forward(String line, int offset, int cells) {
        int left = cells;
        int at = offset;
        while (at < line.length()) {
            int point = line.codePointAt(at);
            left -= Terminal.width(point);
            if (left < 0) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }
}
