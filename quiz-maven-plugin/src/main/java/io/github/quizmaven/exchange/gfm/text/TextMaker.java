package io.github.quizmaven.exchange.gfm.text;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowBlock;
import io.github.quizmaven.exchange.gfm.row.RowTree;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.Piece;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.write.form.CodeForm;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Makes texts of lines. Each is read as Markdown, changed where its nodes mean something else in
 * the authoring format, and read again only if it was.
 */
public final class TextMaker {

    private static final int PART_LEVEL = 3;

    /** A change can uncover another one, as a heading inside a container. */
    private static final int MOST_ROUNDS = 3;

    private final Notes notes;
    private final FileTree around;

    /**
     * @param around the foreign file's tree, whose link definitions hold
     */
    public TextMaker(Notes notes, FileTree around) {
        this.notes = notes;
        this.around = around;
    }

    /** The foreign file's tree. */
    public FileTree around() {
        return around;
    }

    /** A text of any blocks, or null if nothing is left. */
    public @Nullable Text text(List<Row> rows) {
        List<Row> kept = trimmed(withoutComments(rows));
        if (kept.isEmpty()) {
            return null;
        }
        RowTree read = RowTree.of(kept, around);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Row> changed = changed(read);
            if (changed.equals(read.rows())) {
                break;
            }
            List<Row> left = trimmed(changed);
            if (left.isEmpty()) {
                return null;
            }
            read = RowTree.of(left, around);
        }
        // Definitions alone are written where the file's definitions are.
        boolean shows = !Blocks.visible(Blocks.children(read.tree().root())).isEmpty();
        return shows ? Text.ofPiece(read.tree()) : null;
    }

    /** A text in which double brackets are no blanks. */
    public @Nullable Text withoutBlanks(List<Row> rows) {
        return text(
                rows.stream()
                        .map(
                                row ->
                                        row.isText()
                                                ? row.withText(row.text().replace("[[", "\\[["))
                                                : row)
                        .toList());
    }

    /** A text without content. */
    public Text empty(Row row) {
        return Text.empty(around, row.start());
    }

    /** A text of one line, or null if nothing is left. */
    public @Nullable Text line(Row row) {
        List<Row> line = List.of(row.stripped());
        if (row.text().indexOf('<') >= 0) {
            Piece piece = RowTree.piece(line);
            String heading = "# " + piece.text();
            line =
                    RowEdit.apply(
                            HtmlEdits.of(
                                    SyntaxParser.parse(heading, around.math()).root(),
                                    piece,
                                    heading.length() - piece.text().length(),
                                    notes),
                            line,
                            piece.text());
        }
        Row left = line.get(0).stripped();
        return left.isBlank() ? null : Text.ofLine(RowTree.piece(List.of(left)), around);
    }

    private List<Row> withoutComments(List<Row> rows) {
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            if (row.kind() == Row.Kind.COMMENT) {
                if (row.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                    notes.dropped(row.stripped().span(), "a comment");
                }
            } else if (row.kind() != Row.Kind.BOX_END) {
                kept.add(row.kind() == Row.Kind.CODE_OPEN ? row.stripped() : row);
            }
        }
        return kept;
    }

    private List<Row> changed(RowTree read) {
        List<RowBlock> blocks = read.blocks();
        if (!blocks.isEmpty() && blocks.get(0).is(IndentedCodeBlock.class)) {
            return fenced(read.rows(), blocks.get(0));
        }
        Piece piece = RowTree.piece(read.rows());
        List<RowEdit> edits = new ArrayList<>(HtmlEdits.of(read.tree().root(), piece, 0, notes));
        read.tree()
                .root()
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Heading heading) {
                                demote(heading, piece.text(), edits);
                            }

                            /** A line in a paragraph of the file defines nothing there. */
                            @Override
                            public void visit(LinkReferenceDefinition definition) {
                                if (around.definitions().get(definition.getLabel()) == null) {
                                    int start = Blocks.span(definition).start();
                                    edits.add(new RowEdit(Span.at(start), "\\"));
                                }
                            }
                        });
        return edits.isEmpty() ? read.rows() : RowEdit.apply(edits, read.rows(), piece.text());
    }

    /** A heading inside a text is below the parts of a question, and never an underlined line. */
    private static void demote(Heading heading, String text, List<RowEdit> edits) {
        Span whole = Blocks.span(heading);
        int start = whole.start();
        while (start < whole.end() && " \t".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (text.charAt(start) == '#') {
            boolean outer = text.substring(text.lastIndexOf('\n', start) + 1, start).isBlank();
            if (outer && heading.getLevel() <= PART_LEVEL) {
                Span signs = new Span(start, start + heading.getLevel());
                edits.add(new RowEdit(signs, "#".repeat(PART_LEVEL + 1)));
            }
            return;
        }
        List<SourceSpan> lines = heading.getSourceSpans();
        int line = lines.get(lines.size() - 1).getInputIndex();
        int end = text.lastIndexOf('\n', line);
        edits.add(
                heading.getLevel() == 1
                        ? new RowEdit(new Span(end, whole.end()), "")
                        : new RowEdit(Span.at(end), "\n"));
    }

    /** Without blank lines around, and so that the first line is not indented. */
    private static List<Row> trimmed(List<Row> rows) {
        int first = 0;
        int last = rows.size();
        while (first < last && rows.get(first).isBlank()) {
            first++;
        }
        while (last > first && rows.get(last - 1).isBlank()) {
            last--;
        }
        List<Row> kept = rows.subList(first, last);
        int indent = kept.isEmpty() ? 0 : kept.get(0).indent();
        return indent > PART_LEVEL ? kept : kept.stream().map(row -> row.dedent(indent)).toList();
    }

    /** Indented code, which can be first only in a fence. */
    private static List<Row> fenced(List<Row> rows, RowBlock code) {
        int indent =
                code.rows().stream()
                        .filter(row -> !row.isBlank())
                        .mapToInt(Row::indent)
                        .min()
                        .orElse(0);
        String fence = CodeForm.fence(RowTree.piece(code.rows()).text());
        List<Row> fenced = new ArrayList<>();
        fenced.add(code.first().withText(fence).withKind(Row.Kind.CODE_OPEN));
        code.rows().forEach(row -> fenced.add(row.dedent(indent).withKind(Row.Kind.CODE)));
        fenced.add(code.last().withText(fence).withKind(Row.Kind.CODE_CLOSE));
        fenced.addAll(rows.subList(rows.indexOf(code.last()) + 1, rows.size()));
        return fenced;
    }
}
