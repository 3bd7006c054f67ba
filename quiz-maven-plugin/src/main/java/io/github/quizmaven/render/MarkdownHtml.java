package io.github.quizmaven.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import io.github.quizmaven.markdown.Formulas;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.markdown.MarkdownParser;
import io.github.quizmaven.markdown.Prose;
import io.github.quizmaven.math.FormulaBudget;
import io.github.quizmaven.source.Slice;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** Turns an author's Markdown into HTML that is safe to show as it is. */
public final class MarkdownHtml {

    private final LinkTargets targets;
    private final Messages messages;
    private final FormulaBudget budget = new FormulaBudget();

    MarkdownHtml(LinkTargets targets, Messages messages) {
        this.targets = targets;
        this.messages = messages;
    }

    /**
     * A text of any blocks.
     *
     * @param topHeading the level that its highest heading gets, so that the page's outline has no
     *     gaps
     */
    public TemplateHTMLOutputModel blocks(Markdown markdown, int topHeading) {
        return blocks(markdown, topHeading, BlankWriter.NONE);
    }

    /** A text of any blocks in which blanks may stand. */
    TemplateHTMLOutputModel blocks(Markdown markdown, int topHeading, BlankWriter blanks) {
        return html(parsed(markdown), topHeading, blanks);
    }

    /** A text that is one line of a heading: {@code 1. First} is no list there. */
    public TemplateHTMLOutputModel line(Markdown markdown) {
        return html(asHeading(markdown), 1, BlankWriter.NONE);
    }

    /** The words of a heading without any markup. */
    public String words(Markdown markdown) {
        return ContentRenderer.plain(asHeading(markdown)).strip();
    }

    /**
     * A text that holds formulas as plain text, for what it names: browsers make names of all text
     * but formulas. Null for a text without any.
     */
    @Nullable String spoken(Markdown markdown) {
        return Formulas.in(markdown).isEmpty() ? null : oneLine(markdown);
    }

    /**
     * The same for a text of any blocks; of a box, browsers take its own name for what it holds.
     */
    @Nullable String spokenBlocks(Markdown markdown) {
        return CodeBoxes.haveNames(parsed(markdown)) ? oneLine(markdown) : spoken(markdown);
    }

    private static String oneLine(Markdown markdown) {
        return Prose.plain(markdown).text().strip().replaceAll("\\s+", " ");
    }

    /**
     * The inline content of a text that is one paragraph without a box that scrolls, or null if it
     * is anything else.
     */
    public @Nullable TemplateHTMLOutputModel phrase(Markdown markdown) {
        Node document = parsed(markdown);
        Node only = document.getFirstChild();
        if (!(only instanceof Paragraph)
                || only.getNext() != null
                || MathBoxes.areIn(only, budget)) {
            return null;
        }
        return html(unwrapped(only), 1, BlankWriter.NONE);
    }

    /** Without the file's link definitions, which stand as blocks before the piece. */
    private static Node parsed(Markdown markdown) {
        Node document = MarkdownParser.parse(markdown);
        Node next;
        for (Node block = document.getFirstChild(); block != null; block = next) {
            next = block.getNext();
            if (block instanceof LinkReferenceDefinition) {
                block.unlink();
            }
        }
        return document;
    }

    private static Node asHeading(Markdown markdown) {
        Slice slice = new Slice("# " + markdown.source().replace('\n', ' '), List.of(0));
        Node document = parsed(new Markdown(slice, markdown.dialect()));
        Node heading = document.getFirstChild();
        return heading == null ? document : unwrapped(heading);
    }

    private static Node unwrapped(Node block) {
        Document inlines = new Document();
        for (Node child = block.getFirstChild(); child != null; child = block.getFirstChild()) {
            inlines.appendChild(child);
        }
        return inlines;
    }

    private TemplateHTMLOutputModel html(Node document, int topHeading, BlankWriter blanks) {
        HtmlRenderer renderer =
                HtmlRenderer.builder()
                        .nodeRendererFactory(
                                context ->
                                        new ContentRenderer(
                                                context,
                                                document,
                                                targets,
                                                messages,
                                                blanks,
                                                topHeading,
                                                budget))
                        .extensions(MarkdownParser.EXTENSIONS)
                        .build();
        return markup(renderer.render(document).strip());
    }

    static TemplateHTMLOutputModel markup(String html) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
