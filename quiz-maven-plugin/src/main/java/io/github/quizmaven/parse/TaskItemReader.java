package io.github.quizmaven.parse;

import io.github.quizmaven.model.Letters;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Turns the items of one list into options, with or without a proper marker. */
final class TaskItemReader {

    private static final Pattern BLOCK_OPENER =
            Pattern.compile(
                    "[ \\t]+(```(?=[^`\\n]*$)|~~~|\\$\\$[ \\t]*$|>|#{1,6}(?=[ \\t]|$)|[-*+](?=[ \\t]|$)"
                            + "|\\d{1,9}[.)](?=[ \\t]|$)|([-*_])(?:[ \\t]*\\2){2,}[ \\t]*$)");

    private final DocumentBuilder document;
    private final SourceFile file;
    private final List<RawItem> options = new ArrayList<>();
    private final List<Node> before = new ArrayList<>();
    private boolean unmarkedReported;
    private boolean unmarkedFound;

    TaskItemReader(DocumentBuilder document) {
        this.document = document;
        this.file = document.file();
    }

    List<RawItem> options() {
        return options;
    }

    List<Node> before() {
        return before;
    }

    /** Whether an item below the first option has no marker, so that options may be missing. */
    boolean unmarkedFound() {
        return unmarkedFound;
    }

    RawItem last() {
        return options.get(options.size() - 1);
    }

    void read(Node list) {
        for (Node item : Blocks.children(list)) {
            List<Node> blocks = Blocks.children(item);
            List<Line> lines = ContentLines.of(file, blocks);
            Marker marker = lines.isEmpty() ? null : Marker.at(file, lines.get(0).span());
            if (marker == null) {
                unmarked(item, blocks);
            } else {
                marked(item, marker, blocks, lines);
            }
        }
    }

    /** Starts an option at a line of a paragraph. */
    void start(Marker marker, Span line) {
        reportNearMiss(marker);
        RawItem option = new RawItem(marker.span(), marker.correct());
        option.add(file, Line.unindented(file, new Span(marker.content(), line.end())));
        options.add(option);
        unmarkedReported = false;
    }

    private void marked(Node item, Marker marker, List<Node> blocks, List<Line> lines) {
        Span first = lines.get(0).span();
        boolean sameLine =
                file.lines().line(first.start()) == file.lines().line(Blocks.span(item).start());
        start(
                sameLine || !marker.proper()
                        ? marker
                        : marker.withHelp("put the marker on the line of its bullet"),
                first);
        if (sameLine) {
            reportBlockOpener(marker, first);
        }
        int paragraphLines =
                blocks.get(0) instanceof Paragraph ? Blocks.lines(blocks.get(0)).size() : 1;
        for (int index = 1; index < Math.min(paragraphLines, lines.size()); index++) {
            Line line = lines.get(index);
            Marker another = Marker.inParagraph(file, line.span());
            if (another != null) {
                start(another, line.span());
            } else {
                last().add(file, line);
            }
        }
        if (paragraphLines < lines.size()) {
            last().addLines(
                            lines.subList(paragraphLines, lines.size()),
                            blocks.subList(1, blocks.size()));
        }
    }

    private void reportNearMiss(Marker marker) {
        if (!marker.proper()) {
            document.report(
                    Syntax.MALFORMED_MARKER,
                    marker.span(),
                    "`" + file.text(marker.span()) + "` does not start an option",
                    marker.help());
        }
    }

    private void reportBlockOpener(Marker marker, Span line) {
        Matcher opener = BLOCK_OPENER.matcher(file.text()).region(marker.content(), line.end());
        if (!opener.lookingAt()) {
            return;
        }
        String text = opener.group(1);
        boolean alone = file.text(new Span(opener.end(), line.end())).isBlank();
        boolean fence = text.startsWith("`") || text.startsWith("~") || text.startsWith("$");
        document.report(
                Syntax.MALFORMED_MARKER,
                new Span(opener.start(1), opener.start(1) + text.stripTrailing().length()),
                fence
                        ? "a block cannot start on the line of its option's marker"
                        : "`" + text.strip() + "` is Markdown's syntax here, not text",
                fence
                        ? "start the fence on the next line, indented by two spaces"
                        : alone
                                ? "put it in backticks: `` `" + text.strip() + "` ``"
                                : "write `"
                                        + escaped(text.strip())
                                        + "`, or start the block on the next line, indented by two"
                                        + " spaces");
    }

    private static String escaped(String opener) {
        return Character.isDigit(opener.charAt(0))
                ? opener.substring(0, opener.length() - 1)
                        + "\\"
                        + opener.substring(opener.length() - 1)
                : "\\" + opener;
    }

    private void unmarked(Node item, List<Node> blocks) {
        if (options.isEmpty()) {
            before.add(item);
            return;
        }
        last().addBlocks(file, List.of(item));
        if (!unmarkedReported && !isEmptyBeforeParagraph(item, blocks)) {
            document.report(
                    Syntax.MALFORMED_MARKER,
                    Blocks.firstLine(item, file),
                    "this item of the options has no marker",
                    "add `[ ]`, or indent it by two spaces if it belongs to option "
                            + Letters.of(options.size() - 1));
            unmarkedReported = true;
            unmarkedFound = true;
        }
    }

    /** A bullet whose option slipped out of the list is reported at that option. */
    private boolean isEmptyBeforeParagraph(Node item, List<Node> blocks) {
        @Nullable Node next = item.getParent().getNext();
        return blocks.isEmpty()
                && item.getNext() == null
                && next instanceof Paragraph
                && new TaskListFinder(file).nearMisses(next) > 0;
    }
}
