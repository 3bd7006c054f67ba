package io.github.quizmaven.exchange.marked;

import io.github.quizmaven.exchange.foreign.word.ImportWords;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowBlock;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The heading that a question without one gets, and what is left of its stem.
 *
 * @param title null if nothing is left of it
 * @param stem the lines below
 */
public record Heading(@Nullable Text title, List<Row> stem) {

    /** A paragraph longer than this is no heading. */
    private static final int LONGEST = 150;

    public Heading {
        stem = List.copyOf(stem);
    }

    /** The first paragraph if it is short, else the number of the question, which is reported. */
    public static Heading of(List<Row> stem, int number, MarkedFile file) {
        List<Row> rows = RowLines.compact(stem);
        List<RowBlock> blocks = Answers.blocks(rows, file);
        if (!blocks.isEmpty() && blocks.get(0).is(Paragraph.class)) {
            Row line = line(blocks.get(0).rows());
            if (line.text().length() <= LONGEST) {
                int rest = rows.indexOf(blocks.get(0).last()) + 1;
                return new Heading(file.texts().line(line), rows.subList(rest, rows.size()));
            }
        }
        return numbered(rows, number, file);
    }

    /** The number of the question, which is reported. */
    public static Heading numbered(List<Row> stem, int number, MarkedFile file) {
        List<Row> rows = RowLines.compact(stem);
        file.notes()
                .guessed(
                        rows.isEmpty() ? Span.at(0) : rows.get(0).stripped().span(),
                        "this question has no title: it is called by its number");
        return new Heading(Text.of(ImportWords.of(file.language()).title(number)), rows);
    }

    private static Row line(List<Row> rows) {
        return rows.get(0)
                .stripped()
                .withText(
                        rows.stream()
                                .map(row -> row.text().strip())
                                .collect(Collectors.joining(" ")));
    }
}
