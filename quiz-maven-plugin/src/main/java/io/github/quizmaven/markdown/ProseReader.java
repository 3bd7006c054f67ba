package io.github.quizmaven.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Collects the running text of a tree and remembers where each character came from. */
final class ProseReader extends AbstractVisitor {

    private static final Pattern TAG = Pattern.compile("<[/a-zA-Z][^>]*>|<!--.*?-->");

    private static final Pattern AMPERSAND = Pattern.compile("&(amp|AMP|#0*38|#[xX]0*26);");

    private final Markdown markdown;
    private final UnaryOperator<String> code;

    /** The length of the link definitions that the parser reads before the piece. */
    private final int shift;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();
    private int last;

    ProseReader(Markdown markdown, UnaryOperator<String> code) {
        this.markdown = markdown;
        this.code = code;
        String definitions = markdown.dialect().definitions();
        this.shift = definitions.isEmpty() ? 0 : definitions.length() + 1;
    }

    Prose read() {
        // A masked blank would shift the offsets of what follows it.
        Dialect plain = markdown.dialect().withBlanks(false);
        MarkdownParser.parse(new Markdown(markdown.slice(), plain)).accept(this);
        return new Prose(text.toString(), markdown, offsets);
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        endBlock(parent);
    }

    @Override
    public void visit(Text node) {
        last = start(node);
        align(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        append("\n");
    }

    @Override
    public void visit(HardLineBreak node) {
        append("\n");
    }

    @Override
    public void visit(Code node) {
        masked(node, node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
        masked(node, node.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        masked(node, node.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathInline math) {
            masked(node, math.formula());
        } else {
            visitChildren(node);
            if (node instanceof TableCell) {
                append("\n");
            }
        }
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof MathBlock math) {
            masked(node, math.formula());
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(HtmlInline node) {
        last = start(node);
        append(TAG.matcher(node.getLiteral()).replaceAll(""));
    }

    @Override
    public void visit(HtmlBlock node) {
        last = start(node);
        append(TAG.matcher(node.getLiteral()).replaceAll(""));
        endBlock(node);
    }

    private void masked(Node node, String literal) {
        last = start(node);
        append(code.apply(literal));
        if (!offsets.isEmpty() && !node.getSourceSpans().isEmpty()) {
            offsets.set(offsets.size() - 1, Math.max(last, end(node) - 1));
        }
        endBlock(node);
    }

    private void endBlock(Node node) {
        boolean open = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
        if (node instanceof Block && open) {
            append("\n");
        }
    }

    private void append(String words) {
        for (int index = 0; index < words.length(); index++) {
            text.append(words.charAt(index));
            offsets.add(last);
        }
    }

    /** Follows the source along a text in which escapes and entities have been resolved. */
    private void align(String literal) {
        String source = markdown.source();
        for (int index = 0; index < literal.length(); index++) {
            char character = literal.charAt(index);
            int at = Math.min(last, source.length() - 1);
            boolean escaped = source.charAt(at) == '\\' && character != '\\';
            if (escaped && at + 1 < source.length()) {
                at++;
            }
            text.append(character);
            offsets.add(at);
            boolean entity = !escaped && resolvesEntity(source, at, character);
            last = (entity ? source.indexOf(';', at) : at) + 1;
        }
    }

    private static boolean resolvesEntity(String source, int at, char character) {
        return source.charAt(at) == '&'
                && source.indexOf(';', at) > at
                && (character != '&'
                        || AMPERSAND.matcher(source).region(at, source.length()).lookingAt());
    }

    private int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        int start = spans.isEmpty() ? last : spans.get(0).getInputIndex() - shift;
        return Math.max(0, Math.min(start, markdown.source().length() - 1));
    }

    private int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan end = spans.get(spans.size() - 1);
        return end.getInputIndex() + end.getLength() - shift;
    }
}
