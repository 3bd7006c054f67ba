package io.github.quizmaven.write.form;

import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.node.BlankInline;
import io.github.quizmaven.syntax.node.MathBlock;
import io.github.quizmaven.syntax.node.MathInline;
import io.github.quizmaven.syntax.node.TaskMarker;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Writes a text from its nodes: whatever is text in the tree is escaped, so that it is text at any
 * place.
 */
final class StructuralForm {

    private final io.github.quizmaven.syntax.Text text;
    private final MarkdownRenderer renderer;

    private StructuralForm(io.github.quizmaven.syntax.Text text) {
        this.text = text;
        this.renderer =
                MarkdownRenderer.builder()
                        .extensions(SyntaxParser.EXTENSIONS)
                        .nodeRendererFactory(new Factory())
                        .build();
    }

    static String of(io.github.quizmaven.syntax.Text text) {
        StructuralForm form = new StructuralForm(text);
        return text.nodes().stream()
                .map(form.renderer::render)
                .map(TextWays::trimmed)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Makes the renderer for what the library does not know, or does not escape enough. */
    private final class Factory implements MarkdownNodeRendererFactory {

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new Own(context.getWriter());
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }

    private final class Own implements NodeRenderer {

        private final MarkdownWriter out;

        private Own(MarkdownWriter out) {
            this.out = out;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(
                    Text.class,
                    TaskMarker.class,
                    BlankInline.class,
                    MathInline.class,
                    MathBlock.class,
                    LinkReferenceDefinition.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Text words) {
                out.raw(Escapes.of(words.getLiteral(), out.isAtLineStart(), text.tree().math()));
            } else if (node instanceof TaskMarker marker) {
                out.raw('\\' + marker.literal());
            } else if (node instanceof MathInline math) {
                out.raw('$' + math.formula() + '$');
            } else if (node instanceof MathBlock math) {
                block(math);
            } else if (node instanceof BlankInline) {
                var places = text.tree().places();
                var span = places.inSource(node);
                out.raw(places.source().substring(span.start(), span.end()));
            } else if (node instanceof LinkReferenceDefinition definition) {
                out.raw(LinkLines.source(definition));
                out.block();
            }
        }

        private void block(MathBlock math) {
            out.raw("$$");
            out.line();
            for (String line : math.source().split("\n", -1)) {
                out.raw(line);
                out.line();
            }
            out.raw("$$");
            out.block();
        }
    }
}
