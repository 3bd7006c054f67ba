package io.github.quizmaven.syntax.fact;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.fact.html.RawHtml;
import io.github.quizmaven.syntax.fact.html.RawTag;
import io.github.quizmaven.syntax.fact.html.RawTags;
import io.github.quizmaven.syntax.node.MathBlock;
import io.github.quizmaven.syntax.node.MathInline;
import io.github.quizmaven.syntax.node.NodePlaces;
import io.github.quizmaven.syntax.node.TaskMarker;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
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
import org.jspecify.annotations.Nullable;

/** Reads all facts of a text in one walk. */
public final class FactsReader extends AbstractVisitor {

    private final ProseWriter prose;
    private final NodePlaces places;
    private boolean hasBox;

    // What few texts have.
    private @Nullable LinkReader links;
    private @Nullable FormulaReader formulas;
    private @Nullable List<Node> html;
    private @Nullable List<Span> lowered;

    private FactsReader(NodePlaces places) {
        this.places = places;
        this.prose = new ProseWriter(places);
    }

    /**
     * @param nodes a run of siblings
     */
    public static Facts read(List<? extends Node> nodes, NodePlaces places) {
        FactsReader reader = new FactsReader(places);
        for (Node each : nodes) {
            each.accept(reader);
        }
        List<RawTag> tags =
                reader.html == null
                        ? List.of()
                        : RawTags.of(reader.html, new RawHtml(nodes), places);
        return new Facts(
                reader.prose.build(),
                reader.links == null ? List.of() : reader.links.found(),
                reader.formulas == null ? List.of() : reader.formulas.found(),
                tags,
                reader.lowered == null ? List.of() : reader.lowered,
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
        link(link, link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        link(image, image.getDestination());
        visitChildren(image);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathInline math) {
            formulas().add(math);
            prose.literal(math, math.formula());
        } else if (node instanceof TaskMarker marker) {
            prose.text(marker, marker.literal());
        } else {
            if (node instanceof Strikethrough struck && isLowered(struck)) {
                if (lowered == null) {
                    lowered = new ArrayList<>();
                }
                lowered.add(places.inFile(struck));
            }
            visitChildren(node);
            if (node instanceof TableCell) {
                prose.endCell();
            }
        }
    }

    private void link(Node node, String destination) {
        if (links == null) {
            links = new LinkReader(places);
        }
        links.add(node, destination);
    }

    private FormulaReader formulas() {
        if (formulas == null) {
            formulas = new FormulaReader(places);
        }
        return formulas;
    }

    private void html(Node node) {
        if (html == null) {
            html = new ArrayList<>();
        }
        html.add(node);
    }

    private static boolean isLowered(Strikethrough struck) {
        return struck.getOpeningDelimiter().length() == 1
                && struck.getPrevious() instanceof Text before
                && !before.getLiteral().isEmpty()
                && Character.isLetterOrDigit(
                        before.getLiteral().charAt(before.getLiteral().length() - 1));
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof MathBlock math) {
            formulas().add(math);
            prose.literal(math, math.formula());
            prose.endBlock();
        } else {
            hasBox |= node instanceof TableBlock;
            visitChildren(node);
        }
    }

    @Override
    public void visit(HtmlInline node) {
        html(node);
        prose.html(node, node.getLiteral());
    }

    @Override
    public void visit(HtmlBlock node) {
        html(node);
        prose.html(node, node.getLiteral());
        prose.endBlock();
    }
}
