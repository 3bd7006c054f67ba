package io.github.quizmaven.parse;

import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a table, cut into cells in the source: a parsed table drops cells that are too many and
 * makes up those that are missing.
 *
 * @param line the line without blanks around it
 * @param cells the cells in order, each without blanks around it
 */
record TableRow(Span line, List<Span> cells) {

    static TableRow of(SourceFile file, Span whole) {
        Span line = trimmed(file, whole);
        String text = file.text(line);
        boolean closed = text.endsWith("|") && !text.endsWith("\\|") && text.length() > 1;
        int end = closed ? text.length() - 1 : text.length();
        List<Span> cells = new ArrayList<>();
        int start = text.startsWith("|") ? 1 : 0;
        for (int index = start; index <= end; index++) {
            if (index == end || text.charAt(index) == '|' && text.charAt(index - 1) != '\\') {
                cells.add(trimmed(file, new Span(line.start() + start, line.start() + index)));
                start = index + 1;
            }
        }
        return new TableRow(line, cells);
    }

    /** A cell's content with its bars freed from their backslashes. */
    static Slice content(SourceFile file, Span cell) {
        return new Slice(file.text(cell).replace("\\|", "|"), List.of(cell.start()));
    }

    private static Span trimmed(SourceFile file, Span span) {
        return file.text(span).isBlank() ? Span.at(span.start()) : file.trimmed(span);
    }
}
