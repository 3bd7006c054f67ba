package io.github.quizmaven.diagnostic.fix;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits of whole lines of a file: what is in front of them, and the lines themselves. */
public final class LineEdits {

    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four");

    private LineEdits() {}

    /** Inserts spaces in front of each line of a stretch that is not blank. */
    public static List<Edit> indent(SourceFile file, Span stretch, int width) {
        List<Edit> edits = new ArrayList<>();
        for (int line = first(file, stretch); line <= last(file, stretch); line++) {
            if (!file.text(file.line(line)).isBlank()) {
                edits.add(Edit.insert(file.lines().start(line), " ".repeat(width)));
            }
        }
        return edits;
    }

    /**
     * Deletes up to so many spaces in front of each line of a stretch; nothing if there are tabs
     * among them, or none.
     */
    public static Optional<List<Edit>> outdent(SourceFile file, Span stretch, int width) {
        List<Edit> edits = new ArrayList<>();
        for (int line = first(file, stretch); line <= last(file, stretch); line++) {
            Span whole = file.line(line);
            int end = whole.start();
            while (end < whole.end()
                    && end < whole.start() + width
                    && file.text().charAt(end) == ' ') {
                end++;
            }
            if (end < whole.end() && file.text().charAt(end) == '\t') {
                return Optional.empty();
            }
            if (end > whole.start() && end < whole.end()) {
                edits.add(Edit.delete(new Span(whole.start(), end)));
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(edits);
    }

    /** Deletes the lines of a stretch with their ends. */
    public static Edit delete(SourceFile file, Span stretch) {
        int end = file.lines().end(last(file, stretch));
        return Edit.delete(
                new Span(
                        file.lines().start(first(file, stretch)),
                        Math.min(end + 1, file.text().length())));
    }

    /** Inserts lines, each with its end, above the line of an offset. */
    public static Edit insertAbove(SourceFile file, int offset, String lines) {
        return Edit.insert(file.lines().start(file.lines().line(offset)), lines);
    }

    /** Inserts lines below the line of an offset, which may be the last one and have no end. */
    public static Edit insertBelow(SourceFile file, int offset, String lines) {
        int end = file.lines().end(file.lines().line(offset));
        return end < file.text().length()
                ? Edit.insert(end + 1, lines)
                : Edit.insert(end, "\n" + lines);
    }

    /** The spaces in front of the line of an offset; -1 if there are tabs or something else. */
    public static int spacesBefore(SourceFile file, int offset) {
        int start = file.lines().start(file.lines().line(offset));
        String before = file.text(new Span(start, offset));
        return before.chars().allMatch(each -> each == ' ') ? before.length() : -1;
    }

    /** A number of spaces in words. */
    public static String spaces(int count) {
        return (count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count)) + " spaces";
    }

    private static int first(SourceFile file, Span stretch) {
        return file.lines().line(stretch.start());
    }

    private static int last(SourceFile file, Span stretch) {
        int last = file.lines().line(stretch.end());
        // What ends with a line end does not reach into the next line.
        return last > first(file, stretch) && file.lines().start(last) == stretch.end()
                ? last - 1
                : last;
    }
}
