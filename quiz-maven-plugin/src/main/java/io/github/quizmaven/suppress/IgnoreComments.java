package io.github.quizmaven.suppress;

import io.github.quizmaven.source.LineMap;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * Finds the comments of a file that ignore diagnostics, where CommonMark sees comments: not in
 * code, not in formulas.
 */
public final class IgnoreComments extends AbstractVisitor {

    private static final String WORD = "quiz-ignore";

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

    /** Those of a file; most have none, and are not looked through. */
    public static IgnoreComments in(FileTree tree) {
        IgnoreComments comments = new IgnoreComments(tree.file());
        if (tree.file().text().contains(WORD)) {
            tree.root().accept(comments);
            comments.markAlone();
        }
        return comments;
    }

    /** In the order of the file. */
    public List<IgnoreComment> found() {
        return List.copyOf(found);
    }

    /** What the tree is better read without: comments inside other HTML hold that together. */
    public List<Span> hidden() {
        return List.copyOf(hidden);
    }

    private void markAlone() {
        List<Span> spans = found.stream().map(IgnoreComment::span).toList();
        boolean[] alone = new AloneOnLines(file).of(spans);
        for (int index = 0; index < alone.length; index++) {
            found.set(index, found.get(index).withAlone(alone[index]));
        }
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
        String text = lines.stream().map(file::text).collect(Collectors.joining("\n"));
        LineMap map = new LineMap(text);
        Matcher each = COMMENT.matcher(text);
        while (each.find()) {
            Matcher opening =
                    OPENING.matcher(text)
                            .region(each.start(1), each.end(1))
                            .useTransparentBounds(true);
            if (opening.lookingAt()) {
                Piece whole = cut(text, new Span(each.start(), each.end()), lines, map);
                int body = opening.end() - each.start();
                found.add(read(whole, new Span(body, each.end(1) - each.start()), itemStart(html)));
                if (comment) {
                    hidden.addAll(lines(whole));
                }
            }
        }
    }

    private static List<Span> lines(Piece piece) {
        List<Span> spans = new ArrayList<>();
        String[] texts = piece.text().split("\n", -1);
        for (int line = 0; line < texts.length; line++) {
            int start = piece.fileStarts().get(line);
            spans.add(new Span(start, start + texts[line].length()));
        }
        return spans;
    }

    /** A piece of joined lines, found without a look at all the lines before it. */
    private static Piece cut(String text, Span span, List<Span> lines, LineMap map) {
        List<Integer> starts = new ArrayList<>();
        int first = map.line(span.start());
        starts.add(lines.get(first - 1).start() + span.start() - map.start(first));
        for (int line = first + 1; line <= map.line(span.end()); line++) {
            starts.add(lines.get(line - 1).start());
        }
        return new Piece(text.substring(span.start(), span.end()), starts);
    }

    /**
     * @param whole the comment
     * @param body the part of it that starts with the rules
     */
    private IgnoreComment read(Piece whole, Span body, int item) {
        String text = whole.text();
        List<IgnoreComment.Named> rules = new ArrayList<>();
        int end = body.start();
        Matcher rule = RULE.matcher(text).region(end, body.end());
        while (rule.lookingAt()) {
            Span place = whole.toFile(new Span(rule.start(), rule.end()));
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
        int start = end + rest.length() - rest.stripLeading().length();
        if (!WORDS.matcher(stripped).find()) {
            Span missing = Span.at(colon ? start + 1 : end);
            return comment(whole, rules, IgnoreComment.Reason.MISSING, missing, item);
        }
        return comment(
                whole,
                rules,
                colon ? IgnoreComment.Reason.GIVEN : IgnoreComment.Reason.WITHOUT_COLON,
                new Span(start, start + stripped.length()),
                item);
    }

    private IgnoreComment comment(
            Piece whole,
            List<IgnoreComment.Named> rules,
            IgnoreComment.Reason reason,
            Span reasonPlace,
            int item) {
        return new IgnoreComment(
                whole.span(), rules, reason, whole.toFile(reasonPlace), false, item);
    }

    private static int itemStart(Node html) {
        Node block = html;
        while (!(block instanceof Block)) {
            block = block.getParent();
        }
        return block.getParent() instanceof ListItem item ? Blocks.span(item).start() : -1;
    }
}
