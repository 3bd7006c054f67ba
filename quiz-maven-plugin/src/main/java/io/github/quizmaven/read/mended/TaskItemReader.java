package io.github.quizmaven.read.mended;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.fix.OptionFixes;
import io.github.quizmaven.read.part.PartName;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.ContentLines;
import io.github.quizmaven.syntax.Line;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Turns the items of one list into options, with or without a proper marker. */
final class TaskItemReader {

    private final Findings findings;
    private final SourceFile file;
    private final List<RawItem> options = new ArrayList<>();
    private final List<Node> before = new ArrayList<>();
    private boolean unmarkedReported;
    private boolean unmarkedFound;
    private boolean foreignFound;

    TaskItemReader(Findings findings) {
        this.findings = findings;
        this.file = findings.file();
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
        boolean proper = Blocks.children(list).stream().anyMatch(this::isProper);
        for (Node item : Blocks.children(list)) {
            List<Node> blocks = Blocks.children(item);
            List<Line> lines = ContentLines.of(file, blocks);
            @Nullable Marker marker = lines.isEmpty() ? null : Marker.at(file, lines.get(0).span());
            if (marker == null && proper && !lines.isEmpty()) {
                marker = Marker.withOtherSign(file, lines.get(0).span());
            }
            if (marker == null) {
                unmarked(item, blocks);
            } else {
                marked(item, marker, blocks, lines);
            }
        }
    }

    private boolean isProper(Node item) {
        @Nullable Marker marker = Marker.of(file, item);
        return marker != null && marker.proper();
    }

    /** Whether a marker of another tool leaves open which options are right. */
    boolean foreignFound() {
        return foreignFound;
    }

    /** Starts an option at a line of a paragraph. */
    void start(Marker marker, Span line) {
        reportNearMiss(marker);
        foreignFound |= !marker.proper() && Marker.foreign(file, marker.span()) != null;
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
                        : marker.withHelp(
                                Help.of(
                                        "put the marker on the line of its bullet",
                                        OptionFixes.onBulletLine(file, item, marker.span()))),
                first);
        reportNested(item);
        if (sameLine) {
            BlockOpener.report(first, marker.content(), findings);
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
            for (Marker swallowed : LazyLines.options(file, item)) {
                reportNearMiss(swallowed);
                unmarkedFound = true;
            }
        }
    }

    /** A list inside an option whose items were meant as options too. */
    private void reportNested(Node item) {
        @Nullable Marker marker = Marker.nested(file, item);
        if (marker != null) {
            findings.report(
                    SyntaxRules.MALFORMED_MARKER,
                    marker.span(),
                    "this task marker is indented, so it belongs to option "
                            + Letters.of(options.size() - 1),
                    Help.of(
                            "remove the spaces in front of the line, or the marker",
                            OptionFixes.unnested(file, item, marker.span())));
            unmarkedFound = true;
        }
    }

    private void reportNearMiss(Marker marker) {
        if (marker.help() != null) {
            findings.report(
                    SyntaxRules.MALFORMED_MARKER,
                    marker.span(),
                    "`" + file.text(marker.span()) + "` does not start an option",
                    marker.help());
        }
    }

    private void unmarked(Node item, List<Node> blocks) {
        if (options.isEmpty()) {
            before.add(item);
            return;
        }
        last().addBlocks(file, List.of(item));
        if (!blocks.isEmpty() && isHeading(blocks.get(0))) {
            // It is reported as such.
            unmarkedFound = true;
            return;
        }
        if (!unmarkedReported && !isEmptyBeforeParagraph(item, blocks)) {
            findings.report(
                    SyntaxRules.MALFORMED_MARKER,
                    Blocks.firstLine(item, file),
                    "this item of the options has no marker",
                    Help.of(
                            "add `[ ]`, or indent it by two spaces if it belongs to option "
                                    + Letters.of(options.size() - 1),
                            OptionFixes.marked(file, Marker.firstLine(file, item))));
            unmarkedReported = true;
            unmarkedFound = true;
        }
    }

    private boolean isHeading(Node block) {
        return block instanceof Heading heading
                && (heading.getLevel() == 2
                        || heading.getLevel() == 3
                                && PartName.of(file.text(Blocks.headingText(heading, file)), "en")
                                        .isPresent());
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
