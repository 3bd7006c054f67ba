package io.github.quizmaven.syntax.node;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Takes the indentation of a fence from its lines where tabs make it. CommonMark (0.31.2, 4.5)
 * takes columns away, the library only spaces.
 */
public final class FenceTabs extends AbstractVisitor {

    private static final int STOP = 4;

    private final String text;

    private FenceTabs(String text) {
        this.text = text;
    }

    /**
     * @param root the tree of a text, with the source spans of blocks
     */
    public static void cut(Node root, String text) {
        if (text.indexOf('\t') >= 0) {
            root.accept(new FenceTabs(text));
        }
    }

    @Override
    public void visit(FencedCodeBlock fence) {
        List<SourceSpan> spans = fence.getSourceSpans();
        if (spans.isEmpty() || fence.getFenceIndent() == 0) {
            return;
        }
        String[] lines = fence.getLiteral().split("\n", -1);
        SourceSpan opening = spans.get(0);
        int container = column(afterBlanks(opening.getInputIndex())) - fence.getFenceIndent();
        for (SourceSpan span : spans) {
            int index = span.getLineIndex() - opening.getLineIndex() - 1;
            if (index >= 0 && index < lines.length) {
                lines[index] = cut(lines[index], span, container, fence.getFenceIndent());
            }
        }
        fence.setLiteral(String.join("\n", lines));
    }

    private String cut(String line, SourceSpan span, int container, int indent) {
        int start = span.getInputIndex();
        // The library has taken the spaces before the first tab.
        int taken = 0;
        while (taken < indent && taken < span.getLength() && text.charAt(start + taken) == ' ') {
            taken++;
        }
        int column = Math.max(column(start), container) + taken;
        int left = indent - taken;
        int from = 0;
        while (left > 0 && from < line.length() && isBlank(line.charAt(from))) {
            int width = line.charAt(from) == '\t' ? STOP - column % STOP : 1;
            column += width;
            left -= width;
            from++;
        }
        return " ".repeat(Math.max(0, -left)) + line.substring(from);
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t';
    }

    private int afterBlanks(int offset) {
        int at = offset;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The 0-based column of an offset, where tabs reach to the next one that four divides. */
    private int column(int offset) {
        int column = 0;
        for (int at = text.lastIndexOf('\n', offset - 1) + 1; at < offset; at++) {
            column = text.charAt(at) == '\t' ? column / STOP * STOP + STOP : column + 1;
        }
        return column;
    }
}
