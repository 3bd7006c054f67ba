package io.github.quizmaven.syntax;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.fact.html.HtmlToken;
import io.github.quizmaven.syntax.node.HeadingSlip;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** What a tree of a file's blocks does not say by itself. All places are those of the file. */
public final class Blocks {

    private Blocks() {}

    public static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node each = node.getFirstChild(); each != null; each = each.getNext()) {
            children.add(each);
        }
        return children;
    }

    /** From the first character of a block of a whole file's tree to the last. */
    public static Span span(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.isEmpty()) {
            return Span.at(0);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }

    /**
     * The part of each line that belongs to a block, freed of what its containers put before it.
     */
    public static List<Span> lines(Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        if (spans.size() == 1) {
            return List.of(span(spans.get(0)));
        }
        List<Span> lines = new ArrayList<>(spans.size());
        for (SourceSpan each : spans) {
            lines.add(span(each));
        }
        return Collections.unmodifiableList(lines);
    }

    private static Span span(SourceSpan line) {
        return new Span(line.getInputIndex(), line.getInputIndex() + line.getLength());
    }

    /** What is on a block's first line, to point at. */
    public static Span firstLine(Node block, SourceFile file) {
        Span whole = span(block);
        int line = file.lines().line(whole.start());
        return file.trimmed(new Span(whole.start(), Math.min(whole.end(), file.lines().end(line))));
    }

    /** Whether a node is a heading of a level, written with {@code #}. */
    public static boolean isAtx(Node node, SourceFile file, int level) {
        return node instanceof Heading heading
                && heading.getLevel() == level
                && isAtx(heading, file);
    }

    /** Whether a heading is written with {@code #}, not by underlining. */
    public static boolean isAtx(Heading heading, SourceFile file) {
        List<SourceSpan> spans = heading.getSourceSpans();
        if (spans.isEmpty()) {
            return false;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        int end = last.getInputIndex() + last.getLength();
        int at = spans.get(0).getInputIndex();
        while (at < end && Character.isWhitespace(file.text().charAt(at))) {
            at++;
        }
        return at < end && HeadingSlip.isSign(file.text().charAt(at));
    }

    /** The text of a heading written with {@code #}; its number signs if it has none. */
    public static Span headingText(Heading heading, SourceFile file) {
        Span whole = span(heading);
        String text = file.text();
        int signs = whole.start();
        while (signs < whole.end() && text.charAt(signs) == ' ') {
            signs++;
        }
        int start = signs;
        while (start < whole.end() && HeadingSlip.isSign(text.charAt(start))) {
            start++;
        }
        int end = withoutBlanks(text, start, whole.end());
        int closing = end;
        while (closing > start && HeadingSlip.isSign(text.charAt(closing - 1))) {
            closing--;
        }
        // Signs at the end close the heading only after a blank.
        if (closing < end && (closing == start || isBlank(text.charAt(closing - 1)))) {
            end = withoutBlanks(text, start, closing);
        }
        int from = start;
        while (from < end && isSpace(text.charAt(from))) {
            from++;
        }
        return from == end ? new Span(signs, start) : new Span(from, end);
    }

    /** The same with the white space at its ends that Markdown keeps, which is none of ASCII. */
    public static Span lineOf(Heading heading, SourceFile file) {
        Span bare = headingText(heading, file);
        String text = file.text();
        int from = bare.start();
        while (from > span(heading).start() && isSpace(text.charAt(from - 1))) {
            from--;
        }
        // One right after the signs stands for the space that is meant there.
        boolean slip = !isBlank(text.charAt(from));
        while (from < bare.start() && isBlank(text.charAt(from))) {
            from++;
        }
        int end = bare.end();
        int last = span(heading).end();
        while (end < last && text.charAt(end) != '\n' && isSpace(text.charAt(end))) {
            end++;
        }
        while (end > bare.end() && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(slip ? bare.start() : from, end);
    }

    /** Whether a heading written with {@code #} has no text. */
    public static boolean isEmpty(Heading heading, SourceFile file) {
        Span text = headingText(heading, file);
        return file.text(new Span(span(heading).start(), text.start())).isBlank();
    }

    private static int withoutBlanks(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isSpace(char each) {
        return Character.isWhitespace(each) || HeadingSlip.isOddSpace(each);
    }

    private static boolean isBlank(char each) {
        return each == ' ' || each == '\t';
    }

    /** Whether a block is a comment, or several, and nothing else. */
    public static boolean isComment(Node node) {
        return node instanceof HtmlBlock html
                && html.getLiteral().stripTrailing().endsWith("-->")
                && HtmlToken.withoutComments(html.getLiteral()).isBlank();
    }

    /** Whether a block shows nothing by itself. */
    public static boolean isInvisible(Node node) {
        return node instanceof LinkReferenceDefinition || isComment(node);
    }

    /** Blocks without those that show nothing. */
    public static List<Node> shown(List<Node> blocks) {
        List<Node> shown = new ArrayList<>(blocks.size());
        for (Node each : blocks) {
            if (!isInvisible(each)) {
                shown.add(each);
            }
        }
        return shown;
    }

    /** Blocks without those at both ends that show nothing. */
    public static List<Node> visible(List<Node> blocks) {
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
}
