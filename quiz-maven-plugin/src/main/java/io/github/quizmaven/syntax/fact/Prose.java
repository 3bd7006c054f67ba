package io.github.quizmaven.syntax.fact;

import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The running text of a run of nodes, markup removed, with the way back to the file. Blocks are
 * separated by line ends.
 */
public final class Prose {

    /** What stands for code and mathematics in a masked text. */
    public static final String MASK = "⟦code⟧";

    private static final int USUAL_SIZE = 100;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Code or a formula in the text. */
    private record Literal(int start, int end, int fileStart, int fileEnd) {}

    private final String text;
    private final Runs runs;
    private final List<Literal> literals;
    private @Nullable Prose masked;
    private @Nullable Signs signs;

    private Prose(String text, Runs runs, List<Literal> literals) {
        this.text = text;
        this.runs = runs;
        this.literals = literals;
    }

    /** With code as it is written. */
    public String text() {
        return text;
    }

    /** The signs that are in it. */
    public Signs signs() {
        if (signs == null) {
            signs = Signs.of(text);
        }
        return signs;
    }

    /** On one line, its white space folded. */
    public String line() {
        String line = text.strip();
        return isFolded(line) ? line : SPACE.matcher(line).replaceAll(" ");
    }

    private static boolean isFolded(String line) {
        for (int at = 0; at < line.length(); at++) {
            char each = line.charAt(at);
            if (each < ' ' || each == ' ' && line.charAt(at - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    /** With {@link #MASK} for code and mathematics, so that no rule takes them for words. */
    public Prose masked() {
        if (masked == null) {
            masked = with(code -> MASK);
        }
        return masked;
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
        int from = runs.fileStart(start);
        return new Span(from, Math.max(from, runs.fileEnd(end - 1)));
    }

    /** What of the text is written in a stretch of the file, be it in part. */
    public String within(Span file) {
        StringBuilder within = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (runs.fileEnd(at) > file.start() && runs.fileStart(at) < file.end()) {
                within.append(text.charAt(at));
            }
        }
        return within.toString();
    }

    /** Collects the text piece by piece. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder(USUAL_SIZE);
        private final List<Literal> literals = new ArrayList<>();
        private final Runs runs = new Runs();

        /** Text that is on one line of the file as it is here. */
        void asWritten(String words, int start) {
            runs.asWritten(text.length(), start);
            text.append(words);
        }

        void add(char each, int start, int end) {
            runs.standingFor(text.length(), start, end);
            text.append(each);
        }

        /** Text whose characters are all of one stretch of the file. */
        void add(String words, int start, int end) {
            runs.standingFor(text.length(), start, end);
            text.append(words);
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
            runs.copy(other.runs, from, to, text.length());
            text.append(other.text, from, to);
        }

        Prose build() {
            return new Prose(text.toString(), runs, List.copyOf(literals));
        }
    }
}
