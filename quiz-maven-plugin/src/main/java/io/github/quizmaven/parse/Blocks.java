package io.github.quizmaven.parse;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** What a tree of commonmark blocks does not say by itself. */
final class Blocks {

    private static final Pattern COMMENT = Pattern.compile("(?s)\\s*(?:<!--.*?-->\\s*)+");

    private Blocks() {}

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node each = node.getFirstChild(); each != null; each = each.getNext()) {
            children.add(each);
        }
        return children;
    }

    /** From the first character of a block to the last. */
    static Span span(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.isEmpty()) {
            return Span.at(0);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }

    /** What stands on a block's first line, to point at. */
    static Span firstLine(Node block, SourceFile file) {
        Span whole = span(block);
        int line = file.lines().line(whole.start());
        return file.trimmed(new Span(whole.start(), Math.min(whole.end(), file.lines().end(line))));
    }

    /**
     * The part of each line that belongs to a block, freed of what its containers put before it.
     */
    static List<Span> lines(Node block) {
        return block.getSourceSpans().stream()
                .map(
                        each ->
                                new Span(
                                        each.getInputIndex(),
                                        each.getInputIndex() + each.getLength()))
                .toList();
    }

    /** A heading written with {@code #}, not by underlining. */
    static boolean isAtx(Node node, SourceFile file, int level) {
        return node instanceof Heading heading
                && heading.getLevel() == level
                && isAtx(heading, file);
    }

    static boolean isAtx(Heading heading, SourceFile file) {
        return file.text(span(heading)).stripLeading().startsWith("#");
    }

    /** The text of a heading written with {@code #}; its marks if it has none. */
    static Span headingText(Heading heading, SourceFile file) {
        Span whole = span(heading);
        String line = file.text(whole);
        int start = 0;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        int marks = start;
        while (start < line.length() && line.charAt(start) == '#') {
            start++;
        }
        String text = line.substring(start).replaceFirst("[ \\t]+#*[ \\t]*\\z", "");
        String plain = text.strip();
        if (plain.isEmpty()) {
            return new Span(whole.start() + marks, whole.start() + start);
        }
        int at = whole.start() + start + text.indexOf(plain);
        return new Span(at, at + plain.length());
    }

    static boolean isEmpty(Heading heading, SourceFile file) {
        Span whole = span(heading);
        return file.text(new Span(whole.start(), headingText(heading, file).start())).isBlank();
    }

    static boolean isComment(Node node) {
        return node instanceof HtmlBlock html && COMMENT.matcher(html.getLiteral()).matches();
    }

    /** Blocks without those at both ends that show nothing. */
    static List<Node> visible(List<Node> blocks) {
        int first = 0;
        int last = blocks.size();
        while (first < last && isInvisible(blocks.get(first))) {
            first++;
        }
        while (last > first && isInvisible(blocks.get(last - 1))) {
            last--;
        }
        return blocks.subList(first, last);
    }

    /** Whether a block shows nothing by itself. */
    static boolean isInvisible(Node node) {
        return isComment(node) || node instanceof LinkReferenceDefinition;
    }
}
