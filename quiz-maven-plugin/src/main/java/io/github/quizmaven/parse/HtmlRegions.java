package io.github.quizmaven.parse;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** The stretches of a file between a raw HTML tag and the tag that closes it. */
final class HtmlRegions {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)[^<>]*?(/?)>");
    private static final Pattern HEADING_LINE =
            Pattern.compile("^ {0,3}##[ \\t]+\\S.*$", Pattern.MULTILINE | Pattern.UNIX_LINES);

    /** An open tag. */
    private record Opening(String name, int offset) {}

    private final List<Span> regions = new ArrayList<>();
    private final List<Span> buriedHeadings = new ArrayList<>();

    HtmlRegions(Node document, SourceFile file) {
        Deque<Opening> open = new ArrayDeque<>();
        for (Node block : Blocks.children(document)) {
            if (block instanceof HtmlBlock && !Blocks.isComment(block)) {
                read(Blocks.span(block), file, open);
            }
        }
    }

    private void read(Span block, SourceFile file, Deque<Opening> open) {
        Matcher tag = TAG.matcher(file.text()).region(block.start(), block.end());
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (tag.group(1).isEmpty() && tag.group(3).isEmpty()) {
                open.push(new Opening(name, tag.start()));
            } else if (open.stream().anyMatch(each -> each.name().equals(name))) {
                while (!open.peek().name().equals(name)) {
                    open.pop();
                }
                regions.add(new Span(open.pop().offset(), tag.end()));
            }
        }
        Matcher heading = HEADING_LINE.matcher(file.text()).region(block.start(), block.end());
        while (heading.find()) {
            buriedHeadings.add(new Span(heading.start(), heading.end()));
        }
    }

    /** Whether a block stands between an HTML tag and the tag that closes it. */
    boolean holds(Node block) {
        int start = Blocks.span(block).start();
        return regions.stream().anyMatch(each -> each.contains(start));
    }

    /** Lines inside HTML blocks that look like level-2 headings. */
    List<Span> buriedHeadings() {
        return List.copyOf(buriedHeadings);
    }
}
