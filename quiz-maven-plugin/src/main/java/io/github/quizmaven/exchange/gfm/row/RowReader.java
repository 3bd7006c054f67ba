package io.github.quizmaven.exchange.gfm.row;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Cuts a file into lines and says which are code or comments. A fence ends at its closing line
 * wherever both are; one that would swallow a question ends where its author meant it to.
 */
public final class RowReader {

    private static final String COMMENT_START = "<!--";
    private static final String COMMENT_END = "-->";

    private final Notes notes;
    private final List<Row> source;
    private final FenceLines next;
    private final List<Row> rows = new ArrayList<>();

    private RowReader(List<Row> source, Notes notes) {
        this.source = source;
        this.notes = notes;
        this.next = new FenceLines(source);
    }

    /**
     * @param first the number of the first line to read
     */
    public static List<Row> read(int first, Notes notes) {
        SourceFile file = notes.file();
        List<Row> source = new ArrayList<>();
        for (int number = first; number <= file.lines().count(); number++) {
            Span span = file.line(number);
            source.add(new Row(number, span.start(), file.text(span), Row.Kind.TEXT));
        }
        RowReader reader = new RowReader(source, notes);
        reader.read();
        return List.copyOf(reader.rows);
    }

    private void read() {
        int at = 0;
        while (at < source.size()) {
            Row row = source.get(at);
            Matcher opener = Fence.opener(row.text());
            if (opener.matches() && Fence.of(opener).opens()) {
                at = fence(at, Fence.of(opener));
            } else if (row.text().stripLeading().startsWith(COMMENT_START)) {
                at = comment(at);
            } else {
                rows.add(row);
                at++;
            }
        }
    }

    /** Reads a fence and says where to go on. */
    private int fence(int start, Fence fence) {
        int close = next.closing(start);
        int end = close < 0 ? source.size() : close;
        int almost = next.almostClosing(start, end);
        Row first = source.get(start);
        Span mark = first.span(fence.markStart(), fence.infoStart());
        boolean swallows = !fence.showsMarkdown() && next.swallowsOptions(start, end);
        if (swallows && fence.info().isBlank() && next.isStray(start)) {
            notes.repaired(
                    mark,
                    "this line closes no code block, and would open one that takes in the question below:"
                            + " it is left out");
            rows.add(first.emptied());
            return start + 1;
        }
        if (swallows && next.almostClosing(start, end) < 0) {
            notes.repaired(mark, "this code block is not closed and took in the question below it");
            return unclosed(start, next.firstOption(start), fence);
        }
        if ((close < 0 || almost >= 0) && next.holdsQuestion(start, end)) {
            notes.repaired(
                    mark,
                    "this code block is not closed and took in the question below it"
                            + (almost < 0
                                    ? ""
                                    : ": it ends on line " + source.get(almost).number()));
            end = almost < 0 ? next.firstOfQuestion(start, end) : almost;
            close = almost;
        } else if (close < 0) {
            notes.repaired(mark, "this code block is not closed: it ends with the file");
        }
        if (close < 0) {
            return unclosed(start, end, fence);
        }
        code(start, end, close, fence);
        dropRest(source.get(close), fence.closingEnd(source.get(close).text()));
        return close + 1;
    }

    /** Ends code above a line, without the blank lines before that; says where to go on. */
    private int unclosed(int start, int below, Fence fence) {
        int end = below;
        while (end > start + 1 && source.get(end - 1).isBlank()) {
            end--;
        }
        code(start, end, Math.max(start, end - 1), fence);
        return end;
    }

    private void code(int start, int end, int close, Fence fence) {
        open(source.get(start), fence);
        for (int at = start + 1; at < end; at++) {
            rows.add(source.get(at).dedent(fence.lead()).withKind(Row.Kind.CODE));
        }
        rows.add(source.get(close).stripped().withText(fence.mark()).withKind(Row.Kind.CODE_CLOSE));
    }

    private void open(Row row, Fence fence) {
        if (!fence.startsWithCode()) {
            rows.add(row.withKind(Row.Kind.CODE_OPEN));
            return;
        }
        int at = fence.infoStart();
        notes.repaired(
                row.span(at, row.text().length()),
                "this code is on the line of its fence, where it is not shown: it starts a line of"
                        + " its own");
        rows.add(row.withText(row.text().substring(0, at)).withKind(Row.Kind.CODE_OPEN));
        rows.add(row.from(at).withKind(Row.Kind.CODE));
    }

    private void dropRest(Row close, int end) {
        String rest = close.text().substring(end);
        if (!rest.isBlank()) {
            notes.dropped(
                    close.span(end, close.text().length()),
                    "`" + rest.strip() + "` after the end of a code block");
        }
    }

    /** Reads comments that fill their lines; what else looks like one is text. */
    private int comment(int start) {
        int last = next.commentEnd(start);
        if (last < 0) {
            rows.add(source.get(start));
            return start + 1;
        }
        String text = source.get(last).text();
        int end = text.lastIndexOf(COMMENT_END) + COMMENT_END.length();
        boolean fills = text.substring(end).isBlank();
        for (int each = start; each <= last; each++) {
            rows.add(source.get(each).withKind(fills ? Row.Kind.COMMENT : Row.Kind.TEXT));
        }
        return last + 1;
    }
}
