package io.github.quizmaven.read.stray;

import io.github.quizmaven.read.mended.Marker;
import io.github.quizmaven.read.part.PartName;
import io.github.quizmaven.source.Chars;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Finds questions whose title is not a heading of theirs, so that they would be a part of the text
 * or the question above: a title, and a task list that is not the first one.
 */
public final class HiddenQuestions {

    private static final Pattern SIGNS =
            Pattern.compile("\\s*+[`\\\\]?(?:\\\\?[#＃]|&num;|&#35;){1,7}\\s.*+");
    private static final Pattern BOLD =
            Pattern.compile("(?:\\*{2,3}|__|<b>|<strong>)[^*_<]++(?:\\*{2,3}|__|</b>|</strong>):?");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?i)[*_]{0,2}(?:(?:question|frage|q) ?\\d{1,3}|\\d{1,3}[.)])(?!\\d).*+");
    private static final Pattern HTML_HEADING = Pattern.compile("(?i)\\s*+<h[1-6][\\s>].*+");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,40}>");
    private static final Pattern LEAD =
            Pattern.compile("(?:[\\s`>#＃\\\\*_+-]|&num;|&#35;|\\d{1,3}[.)] )++");
    private static final String TRAIL = " \t\u00a0`#*_";

    private static final int UNKNOWN = -2;

    /** What a title can be: a text that asks, one that stands out, what is a heading elsewhere. */
    private enum Look {
        NONE,
        ASKS,
        STANDS_OUT,
        IS_A_HEADING
    }

    /**
     * A title.
     *
     * @param block what it is for Markdown
     * @param title what to write after {@code ##}
     */
    public record Hidden(Node block, Span line, String title) {}

    private final SourceFile file;
    private final String language;
    private int lastPart = UNKNOWN;

    /**
     * @param language the quiz's, a BCP 47 tag, which the names of parts depend on
     */
    public HiddenQuestions(SourceFile file, String language) {
        this.file = file;
        this.language = language;
    }

    /** Takes them out of the blocks below a question's heading, or of an introduction. */
    public List<Hidden> cut(List<Node> blocks, boolean introduction) {
        List<Hidden> hidden = new ArrayList<>();
        int first = blocks.size();
        int from = 0;
        boolean answered = introduction;
        lastPart = UNKNOWN;
        while (from < blocks.size()) {
            int at = find(blocks, from, answered, introduction);
            if (at < 0) {
                break;
            }
            hidden.add(hidden(blocks.get(at)));
            first = Math.min(first, at);
            from = at + 1;
            while (!startsWithHeading(blocks.get(at))
                    && from < blocks.size()
                    && !isTasks(blocks.get(from))) {
                from++;
            }
            from += startsWithHeading(blocks.get(at)) ? 0 : 1;
            answered = true;
        }
        blocks.subList(first, blocks.size()).clear();
        return hidden;
    }

    /** Whether blocks are options with a part below them. */
    public boolean isQuestion(List<Node> blocks) {
        int at = 0;
        while (at < blocks.size() && !isTasks(blocks.get(at))) {
            at++;
        }
        return at < blocks.size()
                && blocks.subList(at, blocks.size()).stream().anyMatch(this::isPart);
    }

    private int find(List<Node> blocks, int from, boolean above, boolean introduction) {
        int title = -1;
        Look look = Look.NONE;
        boolean answered = above;
        boolean parts = false;
        for (int index = from; index < blocks.size(); index++) {
            Node block = blocks.get(index);
            if (isPart(block)) {
                parts = true;
                answered = true;
                title = -1;
                look = Look.NONE;
            } else if (answered && startsWithHeading(block) && isTasks(block)) {
                return index;
            } else if (isTasks(block)) {
                boolean sure =
                        look == Look.IS_A_HEADING
                                || introduction
                                || (parts
                                        ? index < lastPart(blocks)
                                        : asks(blocks.get(Math.max(0, title))));
                if (answered && title >= 0 && sure) {
                    return title;
                }
                answered = true;
                title = -1;
                look = Look.NONE;
            } else if (answered) {
                Look found = look(block);
                if (found != Look.NONE && found.compareTo(look) >= 0) {
                    title = index;
                    look = found;
                }
            }
        }
        return -1;
    }

    /** Of all blocks, the last one that names a part, looked for once and only where it counts. */
    private int lastPart(List<Node> blocks) {
        if (lastPart == UNKNOWN) {
            lastPart = blocks.size() - 1;
            while (lastPart >= 0 && !isPart(blocks.get(lastPart))) {
                lastPart--;
            }
        }
        return lastPart;
    }

    private boolean isPart(Node block) {
        return block instanceof Heading heading
                && Blocks.isAtx(heading, file)
                && PartName.of(file.text(Blocks.headingText(heading, file)), language).isPresent();
    }

    /** Whether it is a list of options, at least one of which is right. */
    private boolean isTasks(Node block) {
        if (!(block instanceof ListBlock)) {
            return false;
        }
        int options = 0;
        boolean right = false;
        for (Node item : Blocks.children(block)) {
            @Nullable Marker marker = Marker.of(file, item);
            options += marker != null && marker.proper() ? 1 : 0;
            right |= marker != null && marker.correct();
        }
        return options > 1 && right;
    }

    /** Whether a list's first item is a question's heading, and the others may be its options. */
    private static boolean startsWithHeading(Node block) {
        return block instanceof ListBlock list
                && list.getFirstChild() != list.getLastChild()
                && list.getFirstChild().getFirstChild() instanceof Heading heading
                && heading.getLevel() <= 2;
    }

    private Look look(Node block) {
        if (block instanceof Heading heading) {
            return heading.getLevel() == 1 || !Blocks.isAtx(heading, file)
                    ? Look.IS_A_HEADING
                    : Look.STANDS_OUT;
        }
        if (block instanceof ThematicBreak) {
            return Look.NONE;
        }
        String line = file.text(Blocks.firstLine(block, file));
        if (block instanceof HtmlBlock) {
            return HTML_HEADING.matcher(line).matches() ? Look.IS_A_HEADING : Look.NONE;
        }
        if (block instanceof IndentedCodeBlock) {
            return SIGNS.matcher(line).matches() ? Look.IS_A_HEADING : Look.NONE;
        }
        if (block instanceof ListBlock list) {
            boolean alone = list.getFirstChild() == list.getLastChild();
            boolean heading = alone && list.getFirstChild().getFirstChild() instanceof Heading;
            return heading
                    ? Look.IS_A_HEADING
                    : alone && NUMBERED.matcher(line).matches() ? Look.STANDS_OUT : Look.NONE;
        }
        if (block instanceof BlockQuote) {
            return block.getFirstChild() instanceof Heading ? Look.IS_A_HEADING : Look.NONE;
        }
        if (!(block instanceof Paragraph)) {
            return Look.NONE;
        }
        if (isPlain(line)) {
            return line.endsWith("?") ? Look.ASKS : Look.NONE;
        }
        if (SIGNS.matcher(line).matches()) {
            return Look.IS_A_HEADING;
        }
        boolean standsOut = BOLD.matcher(line).matches() || NUMBERED.matcher(line).matches();
        return standsOut ? Look.STANDS_OUT : line.endsWith("?") ? Look.ASKS : Look.NONE;
    }

    /** Whether it starts with a letter that no word before a number starts with, as most do. */
    private static boolean isPlain(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        return Chars.isLatin(first) && "fFqQ".indexOf(first) < 0;
    }

    private boolean asks(Node block) {
        String line = file.text(Blocks.firstLine(block, file));
        return NUMBERED.matcher(line).matches() || withoutTrail(line).endsWith("?");
    }

    public Hidden hidden(Node block) {
        List<Span> lines = Blocks.lines(block);
        int last = lines.size() - 1;
        int at = 0;
        String title = title(lines.get(0));
        while (title.isEmpty() && at < last) {
            at++;
            title = title(lines.get(at));
        }
        return new Hidden(block, Blocks.firstLine(block, file), title.isEmpty() ? "…" : title);
    }

    private String title(Span line) {
        String text = TAG.matcher(file.text(line)).replaceAll("");
        var lead = LEAD.matcher(text);
        text = lead.lookingAt() ? text.substring(lead.end()) : text;
        return withoutTrail(text);
    }

    private static String withoutTrail(String text) {
        int end = text.length();
        while (end > 0 && TRAIL.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
