package io.github.quizmaven.syntax.fact;

import io.github.quizmaven.syntax.fact.html.RawHtml;
import io.github.quizmaven.syntax.fact.html.RawTag;
import io.github.quizmaven.syntax.fact.html.RawTags;
import io.github.quizmaven.syntax.node.MathBlock;
import io.github.quizmaven.syntax.node.MathInline;
import io.github.quizmaven.syntax.node.NodePlaces;
import io.github.quizmaven.syntax.node.TaskMarker;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads all facts of a text in one walk. */
public final class FactsReader extends AbstractVisitor {

    private final ProseWriter prose;
    private final LinkReader links;
    private final FormulaReader formulas;
    private final List<Node> html = new ArrayList<>();
    private boolean hasBox;

    private FactsReader(NodePlaces places) {
        this.prose = new ProseWriter(places);
        this.links = new LinkReader(places);
        this.formulas = new FormulaReader(places);
    }

    /**
     * @param nodes a run of siblings
     */
    public static Facts read(List<? extends Node> nodes, NodePlaces places) {
        FactsReader reader = new FactsReader(places);
        nodes.forEach(each -> each.accept(reader));
        List<RawTag> tags =
                reader.html.isEmpty()
                        ? List.of()
                        : RawTags.of(reader.html, new RawHtml(nodes), places);
        return new Facts(
                reader.prose.build(),
                reader.links.found(),
                reader.formulas.found(),
                tags,
                reader.hasBox);
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block) {
            prose.endBlock();
        }
    }

    @Override
    public void visit(Text node) {
        prose.text(node, node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        prose.endLine();
    }

    @Override
    public void visit(HardLineBreak node) {
        prose.endLine();
    }

    @Override
    public void visit(Code node) {
        prose.literal(node, node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
        code(node, node.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        code(node, node.getLiteral());
    }

    /** The line end after the last line of code separates it from the next block. */
    private void code(Node node, String literal) {
        hasBox = true;
        boolean ends = literal.endsWith("\n");
        prose.literal(node, ends ? literal.substring(0, literal.length() - 1) : literal);
        prose.endBlock();
    }

    @Override
    public void visit(Link link) {
        links.add(link, link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        links.add(image, image.getDestination());
        visitChildren(image);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathInline math) {
            formulas.add(math);
            prose.literal(math, math.formula());
        } else if (node instanceof TaskMarker marker) {
            prose.text(marker, marker.literal());
        } else {
            visitChildren(node);
            if (node instanceof TableCell) {
                prose.endCell();
            }
        }
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof MathBlock math) {
            formulas.add(math);
            prose.literal(math, math.formula());
            prose.endBlock();
        } else {
            hasBox |= node instanceof TableBlock;
            visitChildren(node);
        }
    }

    @Override
    public void visit(HtmlInline node) {
        html.add(node);
        prose.html(node, node.getLiteral());
    }

    @Override
    public void visit(HtmlBlock node) {
        html.add(node);
        prose.html(node, node.getLiteral());
        prose.endBlock();
    }
}
