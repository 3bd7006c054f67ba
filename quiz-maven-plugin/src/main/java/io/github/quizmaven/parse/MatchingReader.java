package io.github.quizmaven.parse;

import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the table of a matching question. */
final class MatchingReader implements ResponseReader {

    private static final int COLUMNS = 2;

    private final DocumentBuilder document;
    private final SourceFile file;
    private final Map<String, Span> items = new HashMap<>();

    MatchingReader(DocumentBuilder document) {
        this.document = document;
        this.file = document.file();
    }

    @Override
    public void read(
            Outline.Section section, List<Node> body, ObjectNode question, String pointer) {
        QuestionText text = new QuestionText(document, question, pointer);
        int index = body.size() - 1;
        while (index >= 0 && !(body.get(index) instanceof TableBlock)) {
            index--;
        }
        text.stem(index < 0 ? body : body.subList(0, index));
        ArrayNode pairs = question.putArray("pairs");
        if (index < 0) {
            document.report(
                    Syntax.MATCHING_PAIRS,
                    document.placeOrHeading(pointer, "type"),
                    "this matching question has no table",
                    "write a table of two columns:\n| item | match |\n|------|-------|\n| … | … |");
            return;
        }
        List<TableRow> rows =
                Blocks.lines(body.get(index)).stream()
                        .map(each -> TableRow.of(file, each))
                        .toList();
        if (header(rows.get(0), question, pointer)) {
            rows.stream().skip(2).forEach(each -> row(each, pairs, pointer));
            if (items.size() < 2) {
                document.report(
                        Syntax.MATCHING_PAIRS,
                        rows.get(0).line(),
                        "this table has fewer than two items to match",
                        "add a row for each item");
            }
        }
        text.reportRest(
                body.subList(index + 1, body.size()),
                "only parts like `### Hint` may follow the table",
                "put it above the table, or under `### Solution`");
    }

    private boolean header(TableRow header, ObjectNode question, String pointer) {
        if (header.cells().size() != COLUMNS) {
            document.report(
                    Syntax.MATCHING_PAIRS,
                    header.line(),
                    "this table has " + header.cells().size() + " columns, a matching has 2",
                    "items stand in the first column, their matches in the second");
            return false;
        }
        ArrayNode captions = question.putArray("captions");
        for (Span cell : header.cells()) {
            String at = pointer + "/captions/" + captions.size();
            captions.add(document.text(at, TableRow.content(file, cell)));
        }
        return true;
    }

    private void row(TableRow row, ArrayNode pairs, String pointer) {
        List<Span> cells = row.cells();
        if (cells.size() != COLUMNS) {
            document.report(
                    Syntax.MATCHING_PAIRS,
                    row.line(),
                    "this row has "
                            + cells.size()
                            + (cells.size() == 1 ? " cell" : " cells")
                            + ", a pair has 2",
                    cells.size() > COLUMNS
                            ? "write `\\|` for a bar inside a cell, also in code"
                            : "write both sides, `| item | match |`, or leave a blank line below"
                                    + " the table");
            return;
        }
        Slice right = TableRow.content(file, cells.get(1));
        if (right.text().isEmpty()) {
            document.report(
                    Syntax.MATCHING_PAIRS,
                    row.line(),
                    "this row has no match",
                    "write the match into the second cell; a match without an item leaves the"
                            + " first cell empty");
            return;
        }
        String at = pointer + "/pairs/" + pairs.size();
        ObjectNode pair = pairs.addObject();
        Slice left = TableRow.content(file, cells.get(0));
        if (!left.text().isEmpty()) {
            reportRepeated(left, cells.get(0));
            pair.put("left", document.text(at + "/left", left));
        }
        pair.put("right", document.text(at + "/right", right));
        document.place(at, row.line());
    }

    private void reportRepeated(Slice item, Span cell) {
        Span earlier = items.putIfAbsent(Content.key(document.markdown(item)), cell);
        if (earlier != null) {
            document.report(
                    Syntax.MATCHING_PAIRS,
                    cell,
                    "this item stands in the table twice",
                    "an item has one match; remove or change one of the rows",
                    earlier,
                    "the same item");
        }
    }
}
