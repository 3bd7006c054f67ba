package io.github.quizmaven.suppress;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Tells what the comments of a file that ignore diagnostics are about. */
final class IgnoreRegions {

    private final SourceFile file;
    private final Node root;
    private final Span whole;
    private final int firstBlock;
    private final Map<Node, List<Node>> children = new IdentityHashMap<>();
    private final Map<Node, Span> sections = new IdentityHashMap<>();
    private final Map<Integer, Node> items = new HashMap<>();

    IgnoreRegions(FileTree tree) {
        this.file = tree.file();
        this.root = tree.root();
        this.whole = new Span(0, file.text().length());
        this.firstBlock =
                children(root).stream()
                        .dropWhile(each -> Blocks.isAtx(each, file, 1))
                        .findFirst()
                        .map(each -> Blocks.span(each).start())
                        .orElse(whole.end());
    }

    /** What a comment covers, without blanks at its end; null if it is about nothing. */
    @Nullable Span of(IgnoreComment comment) {
        @Nullable Span region = region(comment);
        if (region == null) {
            return null;
        }
        int end = region.end();
        while (end > region.start() && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        return new Span(region.start(), end);
    }

    private @Nullable Span region(IgnoreComment comment) {
        if (!comment.alone()) {
            return lines(comment.span());
        }
        if (comment.item() >= 0) {
            @Nullable Node item = item(root, comment.item());
            return item == null ? null : Blocks.span(item);
        }
        @Nullable Node next = below(root, comment.span().start());
        @Nullable Span region = next == null ? null : block(next);
        if (comment.span().end() > firstBlock) {
            return region;
        }
        // Above everything but the title: the whole file, unless a question follows, which is then
        // what is meant.
        boolean question = next != null && Blocks.isAtx(next, file, 2);
        return question && region != null ? new Span(0, region.end()) : whole;
    }

    private Span lines(Span span) {
        int first = file.lines().line(span.start());
        int last = file.lines().line(span.end());
        return new Span(file.lines().start(first), file.lines().end(last));
    }

    private Span block(Node block) {
        if (block instanceof Heading heading) {
            return heading.getLevel() == 1
                    ? whole
                    : sections.computeIfAbsent(heading, each -> section(heading));
        }
        return Blocks.span(block);
    }

    private Span section(Heading heading) {
        Node last = heading;
        for (Node each = heading.getNext(); each != null; each = each.getNext()) {
            if (each instanceof Heading next && next.getLevel() <= heading.getLevel()) {
                return new Span(Blocks.span(heading).start(), Blocks.span(next).start() - 1);
            }
            last = each;
        }
        return heading.getParent() == root
                ? new Span(Blocks.span(heading).start(), whole.end())
                : Blocks.span(heading).to(Blocks.span(last));
    }

    /** The first visible block from an offset on, the outermost of those that start together. */
    private @Nullable Node below(Node container, int offset) {
        List<Node> blocks = children(container);
        for (int index = firstEndingAfter(blocks, offset); index < blocks.size(); index++) {
            Node block = blocks.get(index);
            // Of what holds the comment, only other HTML is no container.
            if (Blocks.span(block).start() >= offset || block instanceof HtmlBlock) {
                return block;
            }
            @Nullable Node inside = isContainer(block) ? below(block, offset) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private @Nullable Node item(Node container, int start) {
        return items.computeIfAbsent(start, each -> findItem(container, start));
    }

    private @Nullable Node findItem(Node container, int start) {
        List<Node> blocks = children(container);
        int index = firstEndingAfter(blocks, start);
        if (index == blocks.size()) {
            return null;
        }
        Node block = blocks.get(index);
        return block instanceof ListItem && Blocks.span(block).start() == start
                ? block
                : isContainer(block) ? findItem(block, start) : null;
    }

    private static int firstEndingAfter(List<Node> blocks, int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Blocks.span(blocks.get(middle)).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private List<Node> children(Node container) {
        return children.computeIfAbsent(
                container,
                each ->
                        Blocks.children(each).stream()
                                .filter(block -> !Blocks.isInvisible(block))
                                .toList());
    }

    private static boolean isContainer(Node block) {
        return block instanceof ListBlock
                || block instanceof ListItem
                || block instanceof BlockQuote;
    }
}
