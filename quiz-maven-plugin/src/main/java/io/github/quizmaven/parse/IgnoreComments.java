package io.github.quizmaven.parse;

import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * Finds the comments of a file that ignore reports, where CommonMark sees comments: not in code,
 * not in formulas.
 */
final class IgnoreComments extends AbstractVisitor {

    static final String WORD = "quiz-ignore";

    private static final Pattern COMMENT = Pattern.compile("<!--(.*?)(?:-->|\\z)", Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("\\s*" + WORD + "(?![\\w-])\\s*");
    private static final Pattern RULE = Pattern.compile("[^\\s,:]+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    private final SourceFile file;
    private final List<IgnoreComment> found = new ArrayList<>();
    private final List<Span> hidden = new ArrayList<>();

    private IgnoreComments(SourceFile file) {
        this.file = file;
    }

    static IgnoreComments in(Node root, SourceFile file) {
        IgnoreComments comments = new IgnoreComments(file);
        root.accept(comments);
        return comments;
    }

    /** In the order of the file. */
    List<IgnoreComment> found() {
        return List.copyOf(found);
    }

    /** What the tree is better read without: comments inside other HTML hold that together. */
    List<Span> hidden() {
        return List.copyOf(hidden);
    }

    @Override
    public void visit(HtmlBlock block) {
        read(block, Blocks.isComment(block));
    }

    @Override
    public void visit(HtmlInline html) {
        read(html, true);
    }

    private void read(Node html, boolean comment) {
        List<Span> lines = Blocks.lines(html);
        if (lines.isEmpty()) {
            return;
        }
        Slice piece = Slices.joined(file, lines);
        Matcher each = COMMENT.matcher(piece.text());
        while (each.find()) {
            Matcher opening =
                    OPENING.matcher(piece.text())
                            .region(each.start(1), each.end(1))
                            .useTransparentBounds(true);
            if (opening.lookingAt()) {
                Span body = new Span(opening.end(), each.end(1));
                Slice whole = piece.part(new Span(each.start(), each.end()));
                found.add(read(piece, body, whole.span(), itemStart(html)));
                if (comment) {
                    hidden.addAll(whole.lines());
                }
            }
        }
    }

    private IgnoreComment read(Slice piece, Span body, Span whole, int item) {
        String text = piece.text();
        List<IgnoreComment.Named> rules = new ArrayList<>();
        int end = body.start();
        Matcher rule = RULE.matcher(text).region(end, body.end());
        while (rule.lookingAt()) {
            Span place = piece.toFile(new Span(rule.start(), rule.end()));
            rules.add(new IgnoreComment.Named(rule.group(), place));
            end = rule.end();
            Matcher comma = COMMA.matcher(text).region(end, body.end());
            if (!comma.lookingAt()) {
                break;
            }
            rule.region(comma.end(), body.end());
        }
        String rest = text.substring(end, body.end());
        String stripped = rest.strip();
        boolean colon = stripped.startsWith(":");
        boolean given = WORDS.matcher(stripped).find();
        int start = end + rest.length() - rest.stripLeading().length() + (colon ? 1 : 0);
        Span place =
                given && !colon
                        ? new Span(start, start + stripped.length())
                        : Span.at(colon ? start : end);
        return new IgnoreComment(
                whole,
                rules,
                !given
                        ? IgnoreComment.Reason.MISSING
                        : colon ? IgnoreComment.Reason.GIVEN : IgnoreComment.Reason.WITHOUT_COLON,
                piece.toFile(place),
                isAlone(whole),
                item);
    }

    private boolean isAlone(Span comment) {
        String before = file.text(new Span(lineStart(comment.start()), comment.start()));
        String after = file.text(new Span(comment.end(), lineEnd(comment.end())));
        // What stands before it may be the marks of a quote.
        return COMMENT.matcher(before).replaceAll("").replace('>', ' ').isBlank()
                && COMMENT.matcher(after).replaceAll("").isBlank();
    }

    private int lineStart(int offset) {
        return file.lines().start(file.lines().line(offset));
    }

    private int lineEnd(int offset) {
        return file.lines().end(file.lines().line(offset));
    }

    private static int itemStart(Node html) {
        Node block = html;
        while (!(block instanceof Block)) {
            block = block.getParent();
        }
        return block.getParent() instanceof ListItem item ? Blocks.span(item).start() : -1;
    }
}
