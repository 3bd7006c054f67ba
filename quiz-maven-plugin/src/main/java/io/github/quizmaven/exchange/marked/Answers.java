package io.github.quizmaven.exchange.marked;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowBlock;
import io.github.quizmaven.exchange.gfm.row.RowTree;
import io.github.quizmaven.exchange.gfm.text.TextMaker;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.BlankReader;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Makes responses of lines. */
public final class Answers {

    /** Nobody puts more steps in order than these. */
    private static final int MOST_STEPS = 100;

    private Answers() {}

    /** Why a question cannot ask for the order of so many steps; null if it can. */
    public static @Nullable String refusal(int steps) {
        return steps > MOST_STEPS
                ? "this question has %d steps, of which there may be %d"
                        .formatted(steps, MOST_STEPS)
                : null;
    }

    /** Steps in the order of the items. */
    public static List<Step> steps(List<Item> items, MarkedFile file) {
        TextMaker texts = file.texts();
        List<Step> steps = new ArrayList<>();
        for (Item each : items) {
            @Nullable Text text = texts.text(each.lines());
            file.taken(each.bullet());
            steps.add(
                    new Step(
                            steps.size() + 1,
                            text == null ? texts.empty(each.first()) : text,
                            each.bullet()));
        }
        return steps;
    }

    /** A blank as it is written in a stem. */
    public static String blank(List<String> answers) {
        return answers.stream()
                .map(each -> each.replace("\\", "\\\\").replace("|", "\\|").replace("]", "\\]"))
                .collect(Collectors.joining("|", "[[", "]]"));
    }

    /**
     * The blanks of a stem, with the stem as it is read with them.
     *
     * @param caseSensitive whether upper and lower case matter
     */
    public record Blanks(Text stem, Cloze cloze) {

        /** Null if a text holds none, or one that cannot be shown. */
        public static @Nullable Blanks of(Text text, boolean caseSensitive) {
            BlankReader.Stem stem = BlankReader.read(text);
            if (stem.blanks().isEmpty() || !stem.hidden().isEmpty()) {
                return null;
            }
            List<Cloze.Blank> blanks =
                    stem.blanks().stream()
                            .map(each -> new Cloze.Blank(each.answers(), each.span()))
                            .toList();
            return new Blanks(stem.text(), new Cloze(blanks, caseSensitive));
        }
    }

    /** Whether a block is a table of two columns. */
    public static boolean isPairs(RowBlock block) {
        return block.is(TableBlock.class)
                && cells(block).stream().allMatch(each -> each.size() == 2);
    }

    /** The pairs of a table of two columns. */
    public static Matching matching(RowBlock block, TextMaker texts) {
        List<List<Row>> rows = cells(block);
        List<Matching.Pair> pairs = new ArrayList<>();
        for (List<Row> row : rows.subList(1, rows.size())) {
            @Nullable Text right = texts.line(row.get(1));
            pairs.add(
                    new Matching.Pair(
                            texts.line(row.get(0)),
                            right == null ? texts.empty(row.get(1)) : right,
                            row.get(0).span()));
        }
        return new Matching(
                new Matching.Captions(
                        caption(rows.get(0).get(0), texts), caption(rows.get(0).get(1), texts)),
                pairs);
    }

    private static Text caption(Row cell, TextMaker texts) {
        @Nullable Text text = texts.line(cell);
        return text == null ? texts.empty(cell) : text;
    }

    private static List<List<Row>> cells(RowBlock block) {
        List<List<Row>> rows = new ArrayList<>();
        int first = block.node().getSourceSpans().get(0).getLineIndex();
        block.node()
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(CustomNode node) {
                                if (node instanceof TableRow) {
                                    rows.add(row(node, block, first));
                                } else {
                                    visitChildren(node);
                                }
                            }
                        });
        return rows;
    }

    private static List<Row> row(Node row, RowBlock block, int first) {
        List<Row> cells = new ArrayList<>();
        for (Node each : Blocks.children(row)) {
            if (each instanceof TableCell) {
                cells.add(cell(each, row, block, first));
            }
        }
        return cells;
    }

    private static Row cell(Node cell, Node row, RowBlock block, int first) {
        List<SourceSpan> spans = cell.getSourceSpans();
        SourceSpan place = spans.isEmpty() ? row.getSourceSpans().get(0) : spans.get(0);
        Row line = block.rows().get(place.getLineIndex() - first);
        int start = Math.min(place.getColumnIndex(), line.text().length());
        int end =
                spans.isEmpty() ? start : Math.min(start + place.getLength(), line.text().length());
        String text = line.text().substring(start, end).replace("\\|", "|");
        return line.from(start).withText(text).stripped();
    }

    /** Where some lines start. */
    public static Span start(List<Row> rows) {
        return RowLines.span(rows).orElse(Span.at(0));
    }

    /** The blocks of some lines, with the definitions of their file. */
    public static List<RowBlock> blocks(List<Row> rows, MarkedFile file) {
        return RowTree.blocks(rows, file.tree());
    }
}
