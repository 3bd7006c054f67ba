package io.github.quizmaven.syntax;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.node.BlankInline;
import io.github.quizmaven.syntax.node.MathBlock;
import io.github.quizmaven.syntax.node.MathInline;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Reads the blanks of a cloze question's stem. They are found in the source before any inline
 * parsing, outside code and mathematics; inside code only where the fence says {@code cloze}. The
 * stem is then read again with them.
 */
public final class BlankReader {

    /**
     * A stem with its blanks. All spans are those of the file.
     *
     * @param text the stem, in which {@code BlankInline} nodes, or marks in literals, are its
     *     blanks
     * @param blanks what is written in the order of the source
     * @param unclosed where brackets open a blank and do not close it on their line
     * @param hidden those of the blanks for which the page can show no field: in a link, an image
     *     or an address
     */
    public record Stem(
            Text text, List<WrittenBlank> blanks, List<Span> unclosed, List<Span> hidden) {}

    private BlankReader() {}

    /** Whether a text holds a blank. */
    public static boolean holdsBlank(Text text) {
        return text.source().contains("[[") && !closed(text).isEmpty();
    }

    public static Stem read(Text text) {
        Piece piece = text.piece();
        List<Span> verbatim = Verbatim.of(text);
        List<WrittenBlank> blanks = closed(text);
        List<Span> unclosed =
                WrittenBlank.find(piece.text()).unclosed().stream()
                        .map(each -> piece.toFile(each.span()))
                        .filter(each -> isOutside(each, verbatim))
                        .toList();
        FileTree tree = SyntaxParser.parse(piece, blanks, text.tree());
        Shown shown = new Shown();
        tree.root().accept(shown);
        List<Span> hidden =
                blanks.stream()
                        .filter(each -> !shown.starts.get(each.span().start()))
                        .map(each -> piece.toFile(each.span()))
                        .toList();
        List<WrittenBlank> placed =
                blanks.stream()
                        .map(each -> new WrittenBlank(piece.toFile(each.span()), each.inside()))
                        .toList();
        return new Stem(Text.ofStem(tree, text), placed, unclosed, hidden);
    }

    private static List<WrittenBlank> closed(Text text) {
        Piece piece = text.piece();
        List<Span> verbatim = Verbatim.of(text);
        return WrittenBlank.find(piece.text()).closed().stream()
                .filter(each -> isOutside(piece.toFile(each.span()), verbatim))
                .toList();
    }

    /** Whether neither end of a stretch is in one of some sorted ones. */
    private static boolean isOutside(Span stretch, List<Span> sorted) {
        return !holds(sorted, stretch.start()) && !holds(sorted, stretch.end() - 1);
    }

    private static boolean holds(List<Span> sorted, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && sorted.get(low - 1).contains(offset);
    }

    /** Finds what holds no blanks: code, unless its fence says so, formulas, comments. */
    private static final class Verbatim extends AbstractVisitor {

        private final FileTree tree;
        private final List<Span> spans = new ArrayList<>();

        private Verbatim(FileTree tree) {
            this.tree = tree;
        }

        /** In the order of the file. */
        static List<Span> of(Text text) {
            Verbatim verbatim = new Verbatim(text.tree());
            text.nodes().forEach(each -> each.accept(verbatim));
            return verbatim.spans;
        }

        @Override
        public void visit(Code code) {
            spans.addAll(tree.lines(code));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            spans.addAll(tree.lines(code));
        }

        @Override
        public void visit(FencedCodeBlock fence) {
            if (fence.getInfo() == null || !WrittenBlank.isCloze(fence.getInfo())) {
                spans.addAll(tree.lines(fence));
            }
        }

        @Override
        public void visit(HtmlBlock html) {
            if (html.getLiteral().startsWith("<!--")) {
                addComment(html, html.getLiteral());
            }
        }

        @Override
        public void visit(HtmlInline html) {
            if (html.getLiteral().startsWith("<!--")) {
                addComment(html, html.getLiteral());
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof MathInline) {
                spans.addAll(tree.lines(node));
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof MathBlock) {
                spans.addAll(tree.lines(block));
            } else {
                visitChildren(block);
            }
        }

        private void addComment(Node html, String literal) {
            int start = tree.span(html).start();
            int end = tree.file().text().indexOf("-->", start);
            if (end > start) {
                spans.add(new Span(start, end));
            }
        }
    }

    /** Where in the piece the page can show a field for a blank. */
    private static final class Shown extends AbstractVisitor {

        private final BitSet starts = new BitSet();

        @Override
        public void visit(CustomNode node) {
            if (node instanceof BlankInline) {
                starts.set(node.getSourceSpans().get(0).getInputIndex());
            } else {
                visitChildren(node);
            }
        }

        /** A field inside a link could not be clicked. */
        @Override
        public void visit(Link link) {}

        @Override
        public void visit(Image image) {}

        @Override
        public void visit(FencedCodeBlock fence) {
            addLines(fence, 1);
        }

        @Override
        public void visit(HtmlBlock html) {
            addLines(html, 0);
        }

        @Override
        public void visit(HtmlInline html) {
            addLines(html, 0);
        }

        private void addLines(Node node, int from) {
            List<SourceSpan> lines = node.getSourceSpans();
            for (SourceSpan each : lines.subList(Math.min(from, lines.size()), lines.size())) {
                starts.set(each.getInputIndex(), each.getInputIndex() + each.getLength());
            }
        }
    }
}
