package io.github.quizmaven.parse;

import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns the rows of one table into pairs. */
final class MatchingRows {

    private final DocumentBuilder document;
    private final SourceFile file;
    private final ArrayNode pairs;
    private final String pointer;
    private final Map<String, Span> items = new HashMap<>();
    private boolean faulty;

    MatchingRows(DocumentBuilder document, ArrayNode pairs, String pointer) {
        this.document = document;
        this.file = document.file();
        this.pairs = pairs;
        this.pointer = pointer;
    }

    /** Whether there is too little to match, for no other reason that was reported. */
    boolean lackItems() {
        return items.size() < 2 && !faulty;
    }

    void read(TableRow row) {
        List<Span> cells = row.cells();
        if (cells.size() != MatchingReader.COLUMNS) {
            faulty = true;
            document.report(
                    Syntax.MATCHING_PAIRS,
                    row.line(),
                    "this row has "
                            + cells.size()
                            + (cells.size() == 1 ? " cell" : " cells")
                            + ", a pair has 2",
                    cells.size() > MatchingReader.COLUMNS
                            ? "write `\\|` for a bar inside a cell, also in code"
                            : "write both sides, `| item | match |`, or leave a blank line below"
                                    + " the table");
            return;
        }
        Slice right = TableRow.content(file, cells.get(1));
        if (right.text().isEmpty()) {
            faulty = true;
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
        @Nullable Span earlier = items.putIfAbsent(Content.key(document.markdown(item)), cell);
        if (earlier != null) {
            faulty = true;
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
