package io.github.quizmaven.exchange.outgoing.html;

import io.github.quizmaven.site.file.Urls;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.site.text.Alert;
import io.github.quizmaven.syntax.fact.html.RawHtml;
import io.github.quizmaven.syntax.node.BlankInline;
import io.github.quizmaven.syntax.node.MathBlock;
import io.github.quizmaven.syntax.node.MathInline;
import io.github.quizmaven.syntax.node.TaskMarker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

/** Writes the nodes whose HTML is not CommonMark's own. */
final class PlatformNodes implements NodeRenderer {

    /** Platforms have their own headings above a question. */
    private static final int TOP_HEADING = 3;

    private static final int DEEPEST_HEADING = 6;

    private static final Pattern WORD_END = Pattern.compile("[\\s,:{]");
    private static final Pattern LANGUAGE = Pattern.compile("[\\p{Alnum}+#._-]{1,30}");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Pictures pictures;
    private final Formulas formulas;
    private final Messages messages;
    private Passage passage = Passage.NONE;
    private RawHtml raw = new RawHtml(List.of());

    PlatformNodes(
            HtmlNodeRendererContext context,
            Pictures pictures,
            Formulas formulas,
            Messages messages) {
        this.context = context;
        this.html = context.getWriter();
        this.pictures = pictures;
        this.formulas = formulas;
        this.messages = messages;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Passage.class,
                Paragraph.class,
                HtmlInline.class,
                HtmlBlock.class,
                Link.class,
                Image.class,
                FencedCodeBlock.class,
                IndentedCodeBlock.class,
                Heading.class,
                MathInline.class,
                MathBlock.class,
                TaskMarker.class,
                BlankInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Passage text) {
            passage = text;
            raw = new RawHtml(text.nodes());
            text.nodes().forEach(context::render);
        } else if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof HtmlInline) {
            raw(node);
        } else if (node instanceof HtmlBlock) {
            html.line();
            raw(node);
            html.line();
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            image(image);
        } else if (node instanceof FencedCodeBlock fence) {
            code(fence.getLiteral(), language(fence.getInfo()));
        } else if (node instanceof IndentedCodeBlock indented) {
            code(indented.getLiteral(), "");
        } else if (node instanceof Heading heading) {
            int level = Math.max(TOP_HEADING, Math.min(heading.getLevel(), DEEPEST_HEADING));
            element("h" + level, heading);
        } else if (node instanceof MathInline math) {
            html.raw(formulas.markup(math.formula(), false));
        } else if (node instanceof MathBlock math) {
            html.line();
            html.tag("p");
            html.raw(formulas.markup(math.formula(), true));
            html.tag("/p");
            html.line();
        } else if (node instanceof TaskMarker marker) {
            html.text(marker.literal());
        } else if (node instanceof BlankInline) {
            html.raw(passage.gaps().next());
        }
    }

    private void paragraph(Paragraph paragraph) {
        @Nullable String alert = Alert.kind(paragraph);
        boolean tight =
                paragraph.getParent() != null
                        && paragraph.getParent().getParent() instanceof ListBlock list
                        && list.isTight();
        if (alert != null) {
            alert(alert, paragraph);
        } else if (tight) {
            children(paragraph.getFirstChild());
        } else {
            element("p", paragraph);
        }
    }

    private void alert(String kind, Paragraph paragraph) {
        html.line();
        html.tag("p");
        html.tag("strong");
        html.text(messages.text("alert." + kind));
        html.tag("/strong");
        @Nullable Node lineEnd = paragraph.getFirstChild().getNext();
        if (lineEnd != null) {
            html.tag("br");
            children(lineEnd.getNext());
        }
        html.tag("/p");
        html.line();
    }

    private void raw(Node node) {
        for (RawHtml.Piece piece : raw.pieces(node)) {
            if (piece.markup()) {
                html.raw(piece.source());
            } else {
                literal(piece.source());
            }
        }
    }

    /** A literal in which blanks may be marked. */
    private void literal(String literal) {
        int from = 0;
        int at = literal.indexOf(BlankInline.MARK);
        while (at >= 0) {
            html.text(literal.substring(from, at));
            html.raw(passage.gaps().next());
            from = at + 1;
            at = literal.indexOf(BlankInline.MARK, from);
        }
        html.text(literal.substring(from));
    }

    private void code(String source, String language) {
        html.line();
        html.tag("pre");
        html.tag("code", language.isEmpty() ? Map.of() : Map.of("class", "language-" + language));
        literal(source);
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    /** The word of a fence's info string that names a language, if a class name can hold it. */
    private static String language(@Nullable String info) {
        String word = info == null ? "" : WORD_END.split(info.strip(), 2)[0];
        return LANGUAGE.matcher(word).matches() && !word.equalsIgnoreCase("cloze") ? word : "";
    }

    /** Links between quizzes lead nowhere on a platform; their words stay. */
    private void link(Link link) {
        String href = link.getDestination();
        if (!Urls.isExternal(href) || !Urls.isSafe(href)) {
            children(link.getFirstChild());
            return;
        }
        html.tag("a", titled("href", href, link.getTitle()));
        children(link.getFirstChild());
        html.tag("/a");
    }

    private void image(Image image) {
        String alternative = passage.words(image);
        @Nullable String source = pictures.source(image.getDestination());
        if (source == null) {
            html.text(alternative);
            return;
        }
        Map<String, String> attributes = titled("src", source, image.getTitle());
        attributes.put("alt", alternative);
        html.tag("img", attributes);
    }

    private static Map<String, String> titled(String name, String address, @Nullable String title) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(name, address);
        if (title != null) {
            attributes.put("title", title);
        }
        return attributes;
    }

    private void element(String tag, Node node) {
        html.line();
        html.tag(tag);
        children(node.getFirstChild());
        html.tag("/" + tag);
        html.line();
    }

    private void children(@Nullable Node first) {
        for (Node each = first; each != null; each = each.getNext()) {
            context.render(each);
        }
    }
}
