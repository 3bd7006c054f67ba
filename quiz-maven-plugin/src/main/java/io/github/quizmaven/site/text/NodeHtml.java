package io.github.quizmaven.site.text;

import io.github.quizmaven.site.file.ImageSource;
import io.github.quizmaven.site.file.LinkTargets;
import io.github.quizmaven.site.file.Urls;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.node.BlankInline;
import io.github.quizmaven.syntax.node.MathBlock;
import io.github.quizmaven.syntax.node.MathInline;
import io.github.quizmaven.syntax.node.TaskMarker;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes the nodes of texts where our pages differ from CommonMark's plain HTML. */
final class NodeHtml implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final LinkTargets targets;
    private final Messages messages;
    private final CodeHtml code;
    private final FormulaHtml formulas;
    private Run run = Run.NONE;
    private @Nullable RawNodeHtml raw;
    private @Nullable HeadingLevels headings;

    NodeHtml(HtmlNodeRendererContext context, LinkTargets targets, Messages messages) {
        this.context = context;
        this.html = context.getWriter();
        this.targets = targets;
        this.messages = messages;
        this.code = new CodeHtml(html, messages);
        this.formulas = new FormulaHtml(html, messages);
    }

    /** Whether a formula in a line of a text is in a box of its own, which no label should hold. */
    boolean needsBox(Text text) {
        return formulas.needsBox(text);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Run.class,
                Paragraph.class,
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
                TaskMarker.class,
                BlankInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Run text) {
            run = text;
            raw = null;
            headings = null;
            for (Node each : text.nodes()) {
                context.render(each);
            }
        } else if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof HtmlInline) {
            raw().inline(node);
        } else if (node instanceof HtmlBlock) {
            raw().block(node);
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            image(image);
        } else if (node instanceof FencedCodeBlock fence) {
            code.box(fence.getLiteral(), fence.getInfo(), run.blanks());
        } else if (node instanceof IndentedCodeBlock indented) {
            code.box(indented.getLiteral(), null, run.blanks());
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof MathInline math) {
            formulas.inline(math);
        } else if (node instanceof MathBlock math) {
            formulas.block(math);
        } else if (node instanceof TaskMarker marker) {
            html.text(marker.literal());
        } else if (node instanceof BlankInline) {
            run.blanks().write(html);
        }
    }

    /** In a tight list a paragraph is no more than its content; a text is in no list. */
    private void paragraph(Paragraph paragraph) {
        boolean tight =
                paragraph.getParent() != null
                        && paragraph.getParent().getParent() instanceof ListBlock list
                        && list.isTight()
                        && !run.isTop(paragraph);
        @Nullable String alert = Alert.kind(paragraph);
        if (alert != null) {
            alert(alert, paragraph);
        } else if (tight) {
            children(paragraph);
        } else {
            element("p", paragraph);
        }
    }

    /** The name of the alert, and what follows its first line. */
    private void alert(String kind, Paragraph paragraph) {
        html.line();
        html.tag("p");
        html.tag("strong");
        html.text(messages.text("alert." + kind));
        html.tag("/strong");
        html.tag("/p");
        html.line();
        @Nullable Node lineEnd = paragraph.getFirstChild().getNext();
        if (lineEnd != null) {
            html.tag("p");
            for (Node each = lineEnd.getNext(); each != null; each = each.getNext()) {
                context.render(each);
            }
            html.tag("/p");
            html.line();
        }
    }

    private RawNodeHtml raw() {
        if (raw == null) {
            raw = new RawNodeHtml(html, run);
        }
        return raw;
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
        String alternative = run.words(image);
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
        if (headings == null) {
            headings = new HeadingLevels(run);
        }
        element("h" + headings.level(heading), heading);
    }

    private void table(Node table) {
        html.line();
        html.tag("div", Boxes.scrolling(messages.text("table"), "class", "scroll"));
        html.tag("table");
        children(table);
        html.tag("/table");
        html.tag("/div");
        html.line();
    }

    private void element(String tag, Node node) {
        html.line();
        html.tag(tag);
        children(node);
        html.tag("/" + tag);
        html.line();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof org.commonmark.node.Text words) {
                // Most of them are no more, and need no search for who renders them.
                html.text(words.getLiteral());
            } else {
                context.render(child);
            }
        }
    }
}
