package io.github.quizmaven.site.text;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import io.github.quizmaven.site.file.LinkTargets;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the texts of one page as HTML that is safe to show as it is. Not for use by several
 * threads at once.
 */
public final class TextHtml {

    private final StringBuilder out = new StringBuilder();
    private final List<NodeHtml> renderers = new ArrayList<>();

    public TextHtml(LinkTargets targets, Messages messages) {
        // The library makes a renderer for each text; one that is kept serves a whole page.
        HtmlRenderer.builder()
                .nodeRendererFactory(
                        context -> {
                            NodeHtml renderer = new NodeHtml(context, targets, messages);
                            renderers.add(renderer);
                            return renderer;
                        })
                .extensions(SyntaxParser.EXTENSIONS)
                .build()
                .render(Run.NONE, out);
    }

    /**
     * A text of any blocks.
     *
     * @param topHeading the level that its highest heading gets, so that the page's outline has no
     *     gaps
     */
    public TemplateHTMLOutputModel blocks(Text text, int topHeading) {
        return blocks(text, topHeading, BlankWriter.NONE);
    }

    /** A text of any blocks in which blanks may be. */
    public TemplateHTMLOutputModel blocks(Text text, int topHeading, BlankWriter blanks) {
        return html(new Run(text, text.nodes(), topHeading, blanks));
    }

    /** The content of a heading or of a table's cell. */
    public TemplateHTMLOutputModel line(Text text) {
        if (text.isLine()) {
            return inline(text, text.nodes());
        }
        @Nullable Paragraph only = onlyParagraph(text);
        return only == null ? plain(text.prose().line()) : inline(text, Blocks.children(only));
    }

    /**
     * The inline content of a text that is one paragraph without a box that scrolls, or null if it
     * is anything else.
     */
    public @Nullable TemplateHTMLOutputModel phrase(Text text) {
        @Nullable Paragraph only = onlyParagraph(text);
        return only == null || renderers.get(0).needsBox(text)
                ? null
                : inline(text, Blocks.children(only));
    }

    /**
     * What a text is called by those who read it out, if that must be said: browsers make names of
     * all text but formulas, and of a box take its own name. Null for other texts.
     */
    public static @Nullable String spoken(Text text) {
        return text.hasBox() || !text.formulas().isEmpty() ? text.prose().line() : null;
    }

    /** Words that are no Markdown. */
    public static TemplateHTMLOutputModel plain(String words) {
        try {
            return HTMLOutputFormat.INSTANCE.fromPlainTextByEscaping(words);
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is HTML already. */
    public static TemplateHTMLOutputModel markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Paragraph onlyParagraph(Text text) {
        @Nullable Node only = null;
        for (Node each : text.nodes()) {
            if (!(each instanceof LinkReferenceDefinition)) {
                if (only != null) {
                    return null;
                }
                only = each;
            }
        }
        return only instanceof Paragraph paragraph ? paragraph : null;
    }

    private TemplateHTMLOutputModel inline(Text text, List<Node> nodes) {
        return html(new Run(text, nodes, 1, BlankWriter.NONE));
    }

    private TemplateHTMLOutputModel html(Run run) {
        out.setLength(0);
        renderers.get(0).render(run);
        return markup(out.toString().strip());
    }
}
