package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the table of a matching question. */
final class MatchingReader implements ResponseReader {

    static final int COLUMNS = 2;

    private final DocumentBuilder document;
    private final SourceFile file;

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
                    Help.paste(
                            "write a table of two columns:",
                            "| item | match |",
                            "|------|-------|",
                            "| … | … |"));
            return;
        }
        List<TableRow> rows =
                Blocks.lines(body.get(index)).stream()
                        .map(each -> TableRow.of(file, each))
                        .toList();
        if (header(rows.get(0), question, pointer)) {
            MatchingRows reader = new MatchingRows(document, pairs, pointer);
            rows.stream().skip(2).forEach(reader::read);
            if (reader.lackItems()) {
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
}
