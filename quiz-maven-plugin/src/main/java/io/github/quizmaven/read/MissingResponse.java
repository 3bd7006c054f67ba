package io.github.quizmaven.read;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.read.context.Lines;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.fix.ResponseFixes;
import io.github.quizmaven.read.foreign.ForeignForm;
import io.github.quizmaven.read.foreign.ForeignSign;
import io.github.quizmaven.read.foreign.ForeignSigns;
import io.github.quizmaven.read.mended.Marker;
import io.github.quizmaven.read.mended.TaskListFinder;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Line;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Guesses what the author of a question without a response was about to write. */
final class MissingResponse {

    private static final Set<String> MARKERS = Set.of("[x]", "[X]", "[ ]", "[]");

    private static final Pattern LETTERED = Pattern.compile("\\s*+[*_(]*+[A-Ha-h][.):]\\S*+\\s");

    private static final Pattern SPACED_BLANK =
            Pattern.compile("\\[\\[[ \\t]++([^\\[\\]\\s`-][^\\[\\]\\s`]*+)[ \\t]*+\\]\\]");

    private final SourceFile file;

    MissingResponse(SourceFile file) {
        this.file = file;
    }

    /** What was meant as options but is none, if anything is: the place, and what is wrong. */
    Optional<Slip> slip(List<Node> body) {
        for (Node block : body) {
            if (block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock) {
                Optional<Slip> coded = inCode(block);
                if (coded.isPresent()) {
                    return coded;
                }
            } else if (block instanceof ListBlock || block instanceof BlockQuote) {
                @Nullable Slip nested = nested(block);
                nested = nested == null ? otherSigns(block) : nested;
                if (nested != null) {
                    return Optional.of(nested);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Slip> inCode(Node code) {
        for (Span line : Blocks.lines(code)) {
            Span text = Line.unindented(file, line).span();
            if (!Lines.isOption(file.text(), text)) {
                continue;
            }
            if (!(code instanceof FencedCodeBlock fence)) {
                return Optional.of(
                        new Slip(
                                text,
                                "options indented by four spaces or more are code",
                                Help.of(
                                        "remove the spaces in front of the options",
                                        ResponseFixes.unindented(file, code, text))));
            }
            boolean closed = fence.getClosingFenceLength() != null;
            return Optional.of(
                    new Slip(
                            text,
                            closed
                                    ? "these options are in a code block"
                                    : "these options are in a code block that is not closed",
                            closed
                                    ? Help.of(
                                            "remove the lines around them",
                                            ResponseFixes.withoutFence(file, fence))
                                    : Help.of(
                                            "close the block above them with a line "
                                                    + ResponseFixes.fence(fence),
                                            ResponseFixes.closed(file, fence, text))));
        }
        return Optional.empty();
    }

    /**
     * @param place the first of the options
     */
    record Slip(Span place, String message, Help help) {}

    /** A list all of whose items start with a sign in brackets, but never with a proper one. */
    private @Nullable Slip otherSigns(Node list) {
        @Nullable Slip first = null;
        for (Node item : Blocks.children(list)) {
            @Nullable Span line = Marker.firstLine(file, item);
            @Nullable Marker marker = line == null ? null : Marker.withOtherSign(file, line);
            if (marker == null
                    || Character.isDigit(file.text().charAt(marker.span().start() + 1))) {
                return null;
            }
            String message = "`" + file.text(marker.span()) + "` does not start an option";
            Help help = Objects.requireNonNull(marker.help());
            first = first == null ? new Slip(marker.span(), message, help) : first;
        }
        return first;
    }

    /** Whether an item of a list starts with a marker in code, which no card would show. */
    static boolean holdsMarkersInCode(List<Node> body) {
        for (Node block : body) {
            if (block instanceof ListBlock) {
                for (Node item : Blocks.children(block)) {
                    @Nullable Node start = item.getFirstChild();
                    if (start != null
                            && start.getFirstChild() instanceof Code code
                            && MARKERS.contains(code.getLiteral())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private @Nullable Slip nested(Node block) {
        @Nullable Marker[] found = {null};
        block.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(ListItem item) {
                        @Nullable Marker marker = Marker.of(file, item);
                        if (found[0] == null && marker != null && marker.proper()) {
                            found[0] = marker;
                        }
                        visitChildren(item);
                    }
                });
        @Nullable Marker marker = found[0];
        return marker == null
                ? null
                : new Slip(
                        marker.span(),
                        block instanceof BlockQuote
                                ? "these options are in a quote"
                                : "this task marker is indented, so it belongs to the item above",
                        block instanceof BlockQuote
                                ? Help.of(
                                        "remove the `>` in front of the options",
                                        ResponseFixes.unquoted(file, block))
                                : Help.of(
                                        "remove the spaces in front of the options",
                                        ResponseFixes.unnested(file, block, marker.span())));
    }

    /**
     * @param otherwise what to do if nothing tells what was meant
     */
    Help help(Section section, List<Node> body, Help otherwise) {
        List<ForeignSign> signs = ForeignSigns.in(file, section.body(), true);
        if (!signs.isEmpty()) {
            ForeignForm form = signs.get(0).form();
            return Help.of(
                    "%s is the syntax of %s: %s"
                            .formatted(signs.get(0).quoted(file), form.tool(), form.help().text()));
        }
        for (Section.Part part : section.parts()) {
            String name = file.text(Blocks.headingText(part.heading(), file));
            if (new TaskListFinder(file).find(part.blocks()) != null) {
                return Help.of("move the options from `### " + name + "` to above the first part");
            }
        }
        if (body.stream().anyMatch(TableBlock.class::isInstance)) {
            return metadata("the table holds items and their matches", QuestionType.MATCHING);
        }
        @Nullable Node list = lastList(body);
        if (list instanceof OrderedList) {
            return metadata("the list holds steps in the right order", QuestionType.ORDERING);
        }
        if (list != null) {
            return Help.of(
                    "if the list holds the options, start the right one with `- [x]` and the others"
                            + " with `- [ ]`");
        }
        if (letteredLines(body) > 1) {
            return Help.of(
                    "if the lettered lines are the options, start the right one with `- [x]` and"
                            + " the others with `- [ ]` instead of the letter");
        }
        for (Node block : body) {
            Matcher blank = SPACED_BLANK.matcher(file.text(Blocks.span(block)));
            if (block instanceof Paragraph && blank.find()) {
                return Help.of(
                        "write the blank without spaces inside its brackets: `[["
                                + blank.group(1)
                                + "]]`",
                        ResponseFixes.tightBlanks(Blocks.span(block), blank));
            }
        }
        if (holdsLineToFill(section.heading()) || body.stream().anyMatch(this::holdsLineToFill)) {
            return Help.of(
                    "write the text below the heading with the answer in place of `___`, as in"
                            + " `[[Paris]]`");
        }
        return otherwise;
    }

    /** How many lines start like "a) …", in quotes too. */
    private int letteredLines(List<Node> blocks) {
        int[] count = {0};
        AbstractVisitor visitor =
                new AbstractVisitor() {
                    @Override
                    public void visit(Paragraph paragraph) {
                        for (Span line : Blocks.lines(paragraph)) {
                            count[0] += LETTERED.matcher(file.text(line)).lookingAt() ? 1 : 0;
                        }
                    }
                };
        blocks.forEach(each -> each.accept(visitor));
        return count[0];
    }

    private boolean holdsLineToFill(Node block) {
        return (block instanceof Paragraph || block instanceof Heading)
                && file.text(Blocks.span(block)).contains("___");
    }

    private static @Nullable Node lastList(List<Node> body) {
        @Nullable Node last = null;
        for (Node each : body) {
            last = each instanceof BulletList || each instanceof OrderedList ? each : last;
        }
        return last;
    }

    private static Help metadata(String holds, QuestionType type) {
        return Help.paste(
                "if " + holds + ", add these lines below the heading:",
                "```yaml question",
                "type: " + type.word(),
                "```");
    }
}
