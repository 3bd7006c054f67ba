package io.github.quizmaven.syntax.fact;

import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The running text of a run of nodes, markup removed, with the way back to the file. Blocks are
 * separated by line ends.
 */
public final class Prose {

    /** What stands for code and mathematics in a masked text. */
    public static final String MASK = "⟦code⟧";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Code or a formula in the text. */
    private record Literal(int start, int end, int fileStart, int fileEnd) {}

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final List<Literal> literals;

    /**
     * @param starts for each character of {@code text}, where it starts in the file
     * @param ends for each character of {@code text}, where it ends in the file
     */
    private Prose(String text, int[] starts, int[] ends, List<Literal> literals) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.literals = literals;
    }

    /** With code as it is written. */
    public String text() {
        return text;
    }

    /** On one line, its white space folded. */
    public String line() {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }

    /** With {@link #MASK} for code and mathematics, so that no rule takes them for words. */
    public Prose masked() {
        return with(code -> MASK);
    }

    /** With code and formulas as {@code code} shows them. */
    public Prose with(UnaryOperator<String> code) {
        if (literals.isEmpty()) {
            return this;
        }
        Builder other = new Builder();
        int from = 0;
        for (Literal each : literals) {
            other.copy(this, from, each.start());
            String shown = code.apply(text.substring(each.start(), each.end()));
            other.literal(shown, each.fileStart(), each.fileEnd());
            from = each.end();
        }
        other.copy(this, from, text.length());
        return other.build();
    }

    /** Where a non-empty stretch of the text is in the file. */
    public Span inFile(int start, int end) {
        return new Span(starts[start], Math.max(starts[start], ends[end - 1]));
    }

    /** What of the text is written in a stretch of the file, be it in part. */
    public String within(Span file) {
        StringBuilder within = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (ends[at] > file.start() && starts[at] < file.end()) {
                within.append(text.charAt(at));
            }
        }
        return within.toString();
    }

    /** Collects the text piece by piece. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Literal> literals = new ArrayList<>();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        void add(char each, int start, int end) {
            int at = text.length();
            reserve(1);
            starts[at] = start;
            ends[at] = end;
            text.append(each);
        }

        /** Text that is on one line of the file as it is here. */
        void asWritten(String words, int start) {
            int from = text.length();
            reserve(words.length());
            for (int at = 0; at < words.length(); at++) {
                starts[from + at] = start + at;
                ends[from + at] = start + at + 1;
            }
            text.append(words);
        }

        private void reserve(int more) {
            int needed = text.length() + more;
            if (needed > starts.length) {
                int size = Math.max(needed, starts.length * 2);
                starts = Arrays.copyOf(starts, size);
                ends = Arrays.copyOf(ends, size);
            }
        }

        /** Text whose characters are all of one stretch of the file. */
        void add(String words, int start, int end) {
            for (int at = 0; at < words.length(); at++) {
                add(words.charAt(at), start, end);
            }
        }

        void literal(String code, int start, int end) {
            int from = text.length();
            add(code, start, end);
            literals.add(new Literal(from, text.length(), start, end));
        }

        void endLine(int at) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                add('\n', at, at);
            }
        }

        private void copy(Prose other, int from, int to) {
            reserve(to - from);
            System.arraycopy(other.starts, from, starts, text.length(), to - from);
            System.arraycopy(other.ends, from, ends, text.length(), to - from);
            text.append(other.text, from, to);
        }

        Prose build() {
            int length = text.length();
            return new Prose(
                    text.toString(),
                    Arrays.copyOf(starts, length),
                    Arrays.copyOf(ends, length),
                    List.copyOf(literals));
        }
    }
}
