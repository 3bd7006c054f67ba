package io.github.quizmaven.render;

import io.github.quizmaven.markdown.BlankInline;
import io.github.quizmaven.markdown.MathBlock;
import io.github.quizmaven.markdown.MathInline;
import io.github.quizmaven.markdown.RawHtml;
import io.github.quizmaven.math.FormulaBudget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes the nodes where our pages differ from CommonMark's plain HTML. */
final class ContentRenderer implements NodeRenderer {

    private static final int DEEPEST_HEADING = 6;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final LinkTargets targets;
    private final Messages messages;
    private final RawHtml raw;
    private final List<Integer> headingLevels;
    private final int topHeading;
    private final BlankWriter blanks;
    private final CodeBoxes boxes;
    private final MathBoxes formulas;

    ContentRenderer(
            HtmlNodeRendererContext context,
            Node document,
            LinkTargets targets,
            Messages messages,
            BlankWriter blanks,
            int topHeading,
            FormulaBudget budget) {
        this.context = context;
        this.html = context.getWriter();
        this.targets = targets;
        this.messages = messages;
        this.raw = new RawHtml(document);
        this.headingLevels = headingLevels(document);
        this.topHeading = topHeading;
        this.blanks = blanks;
        this.boxes = new CodeBoxes(html, messages, blanks);
        this.formulas = new MathBoxes(html, messages, budget);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                HtmlInline.class,
                HtmlBlock.class,
                Link.class,
                Image.class,
                FencedCodeBlock.class,
                IndentedCodeBlock.class,
                Heading.class,
                TableBlock.class,
                MathInline.class,
                MathBlock.class,
                BlankInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof HtmlInline) {
            raw(node);
        } else if (node instanceof HtmlBlock) {
            rawBlock(node);
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            image(image);
        } else if (node instanceof FencedCodeBlock code) {
            boxes.code(code.getLiteral(), code.getInfo());
        } else if (node instanceof IndentedCodeBlock code) {
            boxes.code(code.getLiteral(), null);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof MathInline math) {
            formulas.inline(math);
        } else if (node instanceof MathBlock math) {
            formulas.block(math);
        } else if (node instanceof BlankInline) {
            blanks.write(html);
        }
    }

    private void raw(Node node) {
        for (RawHtml.Piece piece : raw.pieces(node)) {
            if (piece.markup()) {
                html.raw(piece.source());
            } else {
                boxes.text(piece.source());
            }
        }
    }

    private void rawBlock(Node node) {
        List<RawHtml.Piece> pieces = raw.pieces(node);
        if (pieces.stream().allMatch(piece -> piece.source().isBlank())) {
            return;
        }
        boolean onlyText = pieces.stream().noneMatch(RawHtml.Piece::markup);
        html.line();
        if (onlyText) {
            html.tag("p");
        }
        raw(node);
        if (onlyText) {
            html.tag("/p");
        }
        html.line();
    }

    private void link(Link link) {
        String href = targets.link(link.getDestination());
        if (href == null) {
            children(link);
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", href);
        if (link.getTitle() != null) {
            attributes.put("title", link.getTitle());
        }
        if (Urls.isExternal(href)) {
            attributes.put("rel", "noopener");
        }
        html.tag("a", attributes);
        children(link);
        html.tag("/a");
    }

    private void image(Image image) {
        String alternative = plain(image);
        @Nullable ImageSource source = targets.image(image.getDestination());
        if (source == null) {
            html.text(alternative);
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", source.url());
        attributes.put("alt", alternative);
        if (source.size() != null) {
            attributes.put("width", String.valueOf(source.size().width()));
            attributes.put("height", String.valueOf(source.size().height()));
        }
        attributes.put("loading", "lazy");
        if (image.getTitle() != null) {
            attributes.put("title", image.getTitle());
        }
        html.tag("img", attributes);
    }

    private void heading(Heading heading) {
        int level = topHeading + headingLevels.indexOf(heading.getLevel());
        String tag = "h" + Math.min(level, DEEPEST_HEADING);
        html.line();
        html.tag(tag);
        children(heading);
        html.tag("/" + tag);
        html.line();
    }

    private void table(Node table) {
        html.line();
        html.tag("div", CodeBoxes.box(messages.text("table"), "class", "scroll"));
        html.tag("table");
        children(table);
        html.tag("/table");
        html.tag("/div");
        html.line();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private static List<Integer> headingLevels(Node document) {
        Set<Integer> levels = new TreeSet<>();
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        levels.add(heading.getLevel());
                    }
                });
        return List.copyOf(levels);
    }

    static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text literal) {
                        text.append(literal.getLiteral());
                    }

                    @Override
                    public void visit(org.commonmark.node.Code code) {
                        text.append(code.getLiteral());
                    }

                    @Override
                    public void visit(org.commonmark.node.SoftLineBreak lineBreak) {
                        text.append(' ');
                    }

                    @Override
                    public void visit(CustomNode node) {
                        if (node instanceof MathInline math) {
                            text.append(math.formula());
                        } else {
                            visitChildren(node);
                        }
                    }
                });
        return text.toString();
    }
}
