package io.github.quizmaven.fix;

import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file's text after any number of rounds of edits, which knows what of it is as it was. Whatever
 * no edit touches keeps each byte: a byte-order mark, line ends, white space.
 */
public final class FixedText {

    private static final char MARK = '\uFEFF';

    private final String original;
    private final List<Piece> pieces;

    private FixedText(String original, List<Piece> pieces) {
        this.original = original;
        this.pieces = pieces;
    }

    /**
     * @param bytes a file in UTF-8
     */
    public static FixedText of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new FixedText(text, List.of(new Piece(0, text.length(), null)));
    }

    /** The file as it is to be. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** The file as it was. */
    public byte[] before() {
        return original.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it is to be another one. */
    public boolean isChanged() {
        return pieces.size() > 1 && !text().equals(original);
    }

    /**
     * The same after more edits.
     *
     * @param edits in the order of their places, which are those of the text as it is read of
     *     {@link #bytes()}; none meets another
     */
    public FixedText with(List<Edit> edits) {
        int[] offsets = offsets(text());
        String lineEnd = lineEnd(original);
        List<Piece> fixed = new ArrayList<>();
        Cursor cursor = new Cursor(fixed);
        for (Edit each : edits) {
            cursor.copyTo(offsets[each.span().start()]);
            cursor.skipTo(offsets[each.span().end()]);
            fixed.add(Piece.written(each.replacement().replace("\n", lineEnd)));
        }
        cursor.copyTo(Integer.MAX_VALUE);
        return new FixedText(original, fixed);
    }

    String original() {
        return original;
    }

    /** What differs, in order, none touching another. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (Piece each : pieces) {
            if (each.written() != null) {
                written.append(each.written());
            } else if (each.length() > 0) {
                addChange(changes, new Span(from, each.start()), written);
                from = each.end();
            }
        }
        addChange(changes, new Span(from, original.length()), written);
        return changes;
    }

    private static void addChange(List<Change> changes, Span span, StringBuilder written) {
        if (span.length() > 0 || !written.isEmpty()) {
            changes.add(new Change(span, written.toString()));
            written.setLength(0);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder(original.length());
        for (Piece each : pieces) {
            if (each.written() == null) {
                text.append(original, each.start(), each.end());
            } else {
                text.append(each.written());
            }
        }
        return text.toString();
    }

    /** Where each character of a file as it is read is in the file. */
    private static int[] offsets(String file) {
        int[] offsets = new int[file.length() + 1];
        int at = !file.isEmpty() && file.charAt(0) == MARK ? 1 : 0;
        int read = 0;
        while (at < file.length()) {
            offsets[read++] = at;
            at += file.startsWith("\r\n", at) ? 2 : 1;
        }
        offsets[read] = at;
        return offsets;
    }

    /** The first one of a file: few files have others, too. */
    private static String lineEnd(String file) {
        int end = 0;
        while (end < file.length() && file.charAt(end) != '\n' && file.charAt(end) != '\r') {
            end++;
        }
        if (end == file.length() || file.charAt(end) == '\n') {
            return "\n";
        }
        return file.startsWith("\r\n", end) ? "\r\n" : "\r";
    }

    /** Goes through the pieces of the text once. */
    private final class Cursor {

        private final List<Piece> copy;
        private int piece;
        private int inPiece;
        private int at;

        Cursor(List<Piece> copy) {
            this.copy = copy;
        }

        void copyTo(int end) {
            go(end, true);
        }

        void skipTo(int end) {
            go(end, false);
        }

        private void go(int end, boolean copied) {
            while (at < end && piece < pieces.size()) {
                Piece current = pieces.get(piece);
                int length = Math.min(end - at, current.length() - inPiece);
                if (copied && length > 0) {
                    copy.add(current.part(inPiece, inPiece + length));
                }
                at += length;
                inPiece += length;
                if (inPiece == current.length()) {
                    piece++;
                    inPiece = 0;
                }
            }
        }
    }
}
