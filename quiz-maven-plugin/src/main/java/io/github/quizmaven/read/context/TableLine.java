package io.github.quizmaven.read.context;

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
public record TableLine(Span line, List<Span> cells) {

    public static TableLine of(SourceFile file, Span whole) {
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
        return new TableLine(line, cells);
    }

    private static Span trimmed(SourceFile file, Span span) {
        return file.text(span).isBlank() ? Span.at(span.start()) : file.trimmed(span);
    }
}
