package io.github.quizmaven.exchange.gfm.row;

import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.Piece;
import io.github.quizmaven.syntax.SyntaxParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Lines read as Markdown by themselves, with the link definitions of their file.
 *
 * @param rows the lines that were read
 * @param tree what they make; its places are those of the foreign file
 */
public record RowTree(List<Row> rows, FileTree tree) {

    public RowTree {
        rows = List.copyOf(rows);
    }

    public static RowTree of(List<Row> rows, FileTree around) {
        return new RowTree(rows, SyntaxParser.parse(piece(rows), around));
    }

    /** Lines as one text. */
    public static Piece piece(List<Row> rows) {
        if (rows.isEmpty()) {
            return new Piece("", List.of(0));
        }
        return new Piece(
                rows.stream().map(RowTree::text).collect(Collectors.joining("\n")),
                rows.stream().map(Row::start).toList());
    }

    /** A fence opens at the start of its line, whatever it is in. */
    private static String text(Row row) {
        if (row.kind() != Row.Kind.CODE_OPEN) {
            return row.text();
        }
        var opener = Fence.opener(row.text());
        return opener.matches() ? row.text().substring(opener.start("mark")) : row.text();
    }

    /** The blocks of some lines. */
    public static List<RowBlock> blocks(List<Row> rows, FileTree around) {
        return rows.isEmpty() ? List.of() : of(rows, around).blocks();
    }

    /** The blocks with their lines; blank lines between them belong to none. */
    public List<RowBlock> blocks() {
        List<RowBlock> blocks = new ArrayList<>();
        for (Node node : Blocks.children(tree.root())) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (!spans.isEmpty()) {
                int first = spans.get(0).getLineIndex();
                int last = spans.get(spans.size() - 1).getLineIndex();
                blocks.add(new RowBlock(node, rows.subList(first, last + 1)));
            }
        }
        return blocks;
    }
}
