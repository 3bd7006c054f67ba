package io.github.quizmaven.read.yaml;

import io.github.quizmaven.source.Chars;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML that most authors write, lines such as {@code level: easy} and {@code tags: [a,
 * b]}, exactly as the whole of YAML is read, in a fraction of the time. It knows few signs: a text
 * with any other, in any other place, is left to {@link YamlReader}.
 */
final class PlainYaml {

    /** Longer keys, and more of them, have limits that this does not know. */
    private static final int LONGEST_KEY = 40;

    private static final int MOST_LINES = 100;

    /** Signs that mean nothing inside a value, neither in a list nor outside. */
    private static final String SIGNS = "._/()'+%-";

    /** The same for values outside of lists. */
    private static final String MORE_SIGNS = ",!?;";

    private final Piece piece;
    private final String text;
    private final List<Yaml.Entry> entries = new ArrayList<>();

    private PlainYaml(Piece piece) {
        this.piece = piece;
        this.text = piece.text();
    }

    /** The mapping that a text is; null if that takes more than this to see. */
    static Yaml.@Nullable Mapping read(Piece piece) {
        PlainYaml reader = new PlainYaml(piece);
        int end = 0;
        for (int start = 0; start < reader.text.length(); start = end + 1) {
            int next = reader.text.indexOf('\n', start);
            end = next < 0 ? reader.text.length() : next;
            if (start < end && !reader.line(start, end) || reader.entries.size() > MOST_LINES) {
                return null;
            }
        }
        return reader.mapping();
    }

    private Yaml.@Nullable Mapping mapping() {
        if (entries.isEmpty()) {
            return null;
        }
        int start = entries.get(0).keySpan().start();
        int end = entries.get(entries.size() - 1).value().span().end();
        return new Yaml.Mapping(entries, new Span(start, end));
    }

    /** Reads a key and its value; false if it cannot. */
    private boolean line(int start, int end) {
        int colon = start;
        while (colon < end && isKey(text.charAt(colon))) {
            colon++;
        }
        int from = afterBlanks(colon + 1, end);
        int to = withoutBlanks(from, end);
        boolean keyed =
                colon > start
                        && colon - start <= LONGEST_KEY
                        && colon + 1 < from
                        && text.charAt(colon) == ':';
        @Nullable Yaml value = !keyed || from >= to ? null : value(from, to);
        if (value == null) {
            return false;
        }
        String key = text.substring(start, colon);
        entries.add(new Yaml.Entry(key, piece.toFile(new Span(start, colon)), value));
        return true;
    }

    private @Nullable Yaml value(int from, int to) {
        if (text.charAt(from) == '[') {
            return text.charAt(to - 1) == ']' ? list(from, to) : null;
        }
        return isPlain(from, to, true) ? scalar(from, to) : null;
    }

    private @Nullable Yaml list(int from, int to) {
        List<Yaml> items = new ArrayList<>();
        int end;
        for (int at = from + 1; at < to; at = end + 1) {
            int comma = text.indexOf(',', at);
            end = comma < 0 || comma >= to ? to - 1 : comma;
            int first = afterBlanks(at, end);
            int last = withoutBlanks(first, end);
            if (first >= last || !isPlain(first, last, false)) {
                return null;
            }
            items.add(scalar(first, last));
        }
        return items.isEmpty() ? null : new Yaml.Sequence(items, piece.toFile(new Span(from, to)));
    }

    private Yaml scalar(int from, int to) {
        return new Yaml.Scalar(text.substring(from, to), true, piece.toFile(new Span(from, to)));
    }

    /**
     * Whether a value has no sign that could mean anything. A colon does so before a space only.
     *
     * @param alone whether it is not in a list
     */
    private boolean isPlain(int from, int to, boolean alone) {
        if (!isWord(text.charAt(from))) {
            return false;
        }
        for (int at = from + 1; at < to; at++) {
            char each = text.charAt(at);
            boolean known =
                    isWord(each)
                            || each == ' '
                            || SIGNS.indexOf(each) >= 0
                            || alone && MORE_SIGNS.indexOf(each) >= 0
                            || alone && each == ':' && at + 1 < to && isWord(text.charAt(at + 1));
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private int afterBlanks(int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int withoutBlanks(int from, int end) {
        int at = end;
        while (at > from && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private static boolean isKey(char each) {
        return Chars.isLatin(each) || each == '_';
    }

    private static boolean isWord(char each) {
        return Character.isLetterOrDigit(each);
    }
}
