package io.github.quizmaven.exchange.gfm;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.node.MathBlock;
import io.github.quizmaven.syntax.node.MathInline;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Decides whether dollar signs of a file open formulas. */
public final class Dollars extends AbstractVisitor {

    /** What only formulas have between dollar signs. */
    private static final Pattern FORMULA =
            Pattern.compile("\\\\[A-Za-z]|[\\p{L}\\p{N})}][_^][\\p{L}\\p{N}{(-]");

    private @Nullable Node first;
    private boolean math;

    private Dollars() {}

    /** Whether {@code $} opens mathematics; reported where it does not. */
    public static boolean openMath(List<Row> rows, FileTree tree, Notes notes) {
        Dollars dollars = new Dollars();
        tree.root().accept(dollars);
        if (dollars.math || dollars.first == null) {
            return true;
        }
        SourceSpan span = dollars.first.getSourceSpans().get(0);
        Row row = rows.get(span.getLineIndex());
        int at =
                Math.max(
                        0,
                        row.text()
                                .indexOf(
                                        '$', Math.min(span.getColumnIndex(), row.text().length())));
        notes.guessed(
                row.span(at, Math.min(at + 1, row.text().length())),
                "dollar signs of this file open no formulas: it is written with `math: false`");
        return false;
    }

    @Override
    public void visit(Text text) {
        if (first == null && text.getLiteral().indexOf('$') >= 0) {
            first = text;
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathInline inline) {
            math |= FORMULA.matcher(inline.formula()).find();
            first = first == null ? node : first;
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        math |= block instanceof MathBlock;
        visitChildren(block);
    }
}
