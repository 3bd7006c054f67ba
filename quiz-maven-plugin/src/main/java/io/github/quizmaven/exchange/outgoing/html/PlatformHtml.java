package io.github.quizmaven.exchange.outgoing.html;

import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Writes the texts of one quiz as HTML without style, script or names of ours. Not for use by
 * several threads at once.
 */
public final class PlatformHtml {

    private static final Gaps NO_GAPS = new Gaps(List.of());

    private final List<PlatformNodes> nodes = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    /**
     * @param messages in the quiz's language
     */
    public PlatformHtml(Pictures pictures, Messages messages) {
        this(pictures, Formulas.TEX, messages);
    }

    /**
     * @param messages in the quiz's language
     */
    public PlatformHtml(Pictures pictures, Formulas formulas, Messages messages) {
        HtmlRenderer.builder()
                .nodeRendererFactory(
                        context -> {
                            PlatformNodes renderer =
                                    new PlatformNodes(context, pictures, formulas, messages);
                            nodes.add(renderer);
                            return renderer;
                        })
                .extensions(SyntaxParser.EXTENSIONS)
                .build()
                .render(Passage.NONE, out);
    }

    public String of(Text text) {
        return of(text, NO_GAPS);
    }

    /** A stem with its blanks. */
    public String of(Text text, Gaps gaps) {
        out.setLength(0);
        nodes.get(0).render(new Passage(text, gaps));
        return out.toString().strip();
    }

    /** Words that are no Markdown. */
    public static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
