package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Finds the parts of a text that hold no blanks: code, unless its fence says so, formulas,
 * comments.
 */
final class Verbatim extends AbstractVisitor {

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    private Verbatim(String text) {
        this.text = text;
    }

    static List<Span> spans(String text, boolean math) {
        Verbatim verbatim = new Verbatim(text);
        MarkdownParser.parse(text, math).accept(verbatim);
        return verbatim.spans;
    }

    @Override
    public void visit(Code code) {
        add(code);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(code);
    }

    @Override
    public void visit(FencedCodeBlock fence) {
        if (fence.getInfo() == null || !Blanks.isCloze(fence.getInfo())) {
            add(fence);
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        addComment(html);
    }

    @Override
    public void visit(HtmlInline html) {
        addComment(html);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathInline) {
            add(node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof MathBlock) {
            add(block);
        } else {
            visitChildren(block);
        }
    }

    private void addComment(Node html) {
        int start = html.getSourceSpans().get(0).getInputIndex();
        int end = text.indexOf("-->", start);
        if (text.startsWith("<!--", start) && end > start) {
            spans.add(new Span(start, end));
        }
    }

    private void add(Node node) {
        for (SourceSpan each : node.getSourceSpans()) {
            spans.add(new Span(each.getInputIndex(), each.getInputIndex() + each.getLength()));
        }
    }
}
