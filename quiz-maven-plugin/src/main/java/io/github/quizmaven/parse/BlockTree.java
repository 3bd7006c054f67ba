package io.github.quizmaven.parse;

import io.github.quizmaven.markdown.MarkdownParser;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A file as CommonMark reads it without its front matter and without the comments that ignore
 * reports: those never cut a list, and belong to no title and no answer.
 *
 * @param file the file as readers see it
 * @param root its blocks
 * @param comments the comments that are gone
 */
record BlockTree(SourceFile file, Node root, List<IgnoreComment> comments) {

    BlockTree {
        comments = List.copyOf(comments);
    }

    static BlockTree of(SourceFile file, FrontMatter frontMatter, boolean math) {
        Node root = MarkdownParser.parse(frontMatter.blanked(file), math);
        if (!file.text().contains(IgnoreComments.WORD)) {
            return new BlockTree(file, root, List.of());
        }
        IgnoreComments comments = IgnoreComments.in(root, file);
        SourceFile visible = file.without(comments.hidden());
        Node rest = MarkdownParser.parse(frontMatter.blanked(visible), math);
        cutLines(rest, visible);
        return new BlockTree(visible, rest, comments.found());
    }

    /** Lets lines end before what is hidden at their ends: the blanks would break the line. */
    private static void cutLines(Node root, SourceFile file) {
        root.accept(
                new AbstractVisitor() {
                    @Override
                    protected void visitChildren(Node parent) {
                        if (parent instanceof Block) {
                            parent.setSourceSpans(
                                    parent.getSourceSpans().stream()
                                            .map(each -> cut(each, file))
                                            .toList());
                        }
                        super.visitChildren(parent);
                    }
                });
    }

    private static SourceSpan cut(SourceSpan line, SourceFile file) {
        int start = line.getInputIndex();
        Span whole = new Span(start, start + line.getLength());
        int length = file.text(whole).stripTrailing().length();
        return file.hides(new Span(start + length, whole.end()))
                ? SourceSpan.of(line.getLineIndex(), line.getColumnIndex(), start, length)
                : line;
    }
}
