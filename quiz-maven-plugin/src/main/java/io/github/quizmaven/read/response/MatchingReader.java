package io.github.quizmaven.read.response;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.context.TableLine;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads the table of a matching question. */
final class MatchingReader implements ResponseReader {

    private static final int COLUMNS = 2;

    private final FileContext context;
    private final Stems stems;

    MatchingReader(FileContext context) {
        this.context = context;
        this.stems = new Stems(context);
    }

    @Override
    public Outcome read(Asked question) {
        List<Node> body = question.body();
        int index = body.size() - 1;
        while (index >= 0 && !(body.get(index) instanceof TableBlock)) {
            index--;
        }
        if (index < 0) {
            context.findings()
                    .report(
                            SyntaxRules.MATCHING_PAIRS,
                            question.placeOrHeading(Key.TYPE),
                            "this matching question has no table",
                            Help.paste(
                                    "write a table of two columns:",
                                    "| item | match |",
                                    "|------|-------|",
                                    "| … | … |"));
            return new Outcome(stems.of(body), new Matching(null, List.of()));
        }
        Matching matching = new Table(body.get(index)).read();
        stems.reportRest(
                body.subList(index + 1, body.size()),
                "only parts like `### Hint` may follow the table",
                "put it above the table, or under `### Solution`");
        return new Outcome(stems.of(body.subList(0, index)), matching);
    }

    private void report(Span place, String message, String help) {
        context.findings().report(SyntaxRules.MATCHING_PAIRS, place, message, help);
    }

    /** One table being read. */
    private final class Table {

        private final SourceFile file = context.file();
        private final List<TableLine> lines = new ArrayList<>();
        private final List<TableRow> rows = new ArrayList<>();
        private final Map<String, Span> items = new HashMap<>();
        private final List<Matching.Pair> pairs = new ArrayList<>();
        private boolean faulty;

        Table(Node table) {
            for (Span each : Blocks.lines(table)) {
                lines.add(TableLine.of(file, each));
            }
            for (Node part : Blocks.children(table)) {
                for (Node each : Blocks.children(part)) {
                    rows.add((TableRow) each);
                }
            }
        }

        Matching read() {
            TableLine header = lines.get(0);
            if (header.cells().size() != COLUMNS) {
                report(
                        header.line(),
                        "this table has " + header.cells().size() + " columns, a matching has 2",
                        "put the items in the first column, their matches in the second");
                return new Matching(null, List.of());
            }
            Matching.Captions captions =
                    new Matching.Captions(
                            text(header, rows.get(0), 0), text(header, rows.get(0), 1));
            // The second line has no row of its own.
            for (int line = 2; line < lines.size(); line++) {
                row(lines.get(line), rows.get(line - 1));
            }
            if (items.size() < 2 && !faulty) {
                report(
                        header.line(),
                        "this table has fewer than two items to match",
                        "add a row for each item");
            }
            return new Matching(captions, pairs);
        }

        private Text text(TableLine line, TableRow row, int column) {
            Node cell = column == 0 ? row.getFirstChild() : row.getFirstChild().getNext();
            return Text.ofLine(context.tree(), cell, line.cells().get(column));
        }

        private void row(TableLine line, TableRow row) {
            List<Span> cells = line.cells();
            if (cells.size() != COLUMNS) {
                faulty = true;
                report(
                        line.line(),
                        "this row has "
                                + cells.size()
                                + (cells.size() == 1 ? " cell" : " cells")
                                + ", a pair has 2",
                        cells.size() > COLUMNS
                                ? "write `\\|` for a bar inside a cell, also in code"
                                : "write both sides, `| item | match |`, or leave a blank line"
                                        + " below the table");
                return;
            }
            if (cells.get(1).length() == 0) {
                faulty = true;
                report(
                        line.line(),
                        "this row has no match",
                        "write the match in the second cell; a match without an item leaves the"
                                + " first cell empty");
                return;
            }
            @Nullable Text left = cells.get(0).length() == 0 ? null : text(line, row, 0);
            if (left != null) {
                reportRepeated(left, cells.get(0));
            }
            pairs.add(new Matching.Pair(left, text(line, row, 1), line.line()));
        }

        private void reportRepeated(Text item, Span cell) {
            @Nullable Span earlier = items.putIfAbsent(item.key(), cell);
            if (earlier != null) {
                faulty = true;
                context.findings()
                        .report(
                                SyntaxRules.MATCHING_PAIRS,
                                cell,
                                "this item is in the table twice",
                                Help.of("an item has one match; remove or change one of the rows"),
                                earlier,
                                "the same item");
            }
        }
    }
}
