package io.github.quizmaven.read.step;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.diagnostic.fix.LineEdits;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.fix.StepFixes;
import io.github.quizmaven.read.mended.RawItem;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.ContentLines;
import io.github.quizmaven.syntax.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Puts the steps of an ordering question together and checks how they are numbered. */
public final class StepsReader {

    private static final Pattern MARKER = Pattern.compile("[ \\t]*((\\d{1,9})[.)])");

    private final Findings findings;
    private final SourceFile file;
    private final StepsFinder finder;
    private final List<RawItem> steps = new ArrayList<>();
    private final List<Line> stemLines = new ArrayList<>();
    private boolean splitReported;
    private boolean misplacedReported;

    public StepsReader(Findings findings) {
        this.findings = findings;
        this.file = findings.file();
        this.finder = new StepsFinder(file);
    }

    /** Lines of the first paragraph that belong to the stem, not to the steps. */
    public List<Line> stemLines() {
        return stemLines;
    }

    public List<RawItem> read(List<Node> blocks) {
        boolean touching = false;
        for (Node block : blocks) {
            if (block instanceof OrderedList) {
                if (touching && !splitReported) {
                    reportSplit(block);
                }
                for (Node item : Blocks.children(block)) {
                    readItem(item);
                }
                touching = true;
            } else if (finder.stepLines(block) > 0) {
                readParagraph(block);
                touching = false;
            } else if (!steps.isEmpty()) {
                if (!splitReported) {
                    reportSplit(block);
                }
                steps.get(steps.size() - 1).addBlocks(file, List.of(block));
                touching = false;
            }
        }
        checkNumbers();
        return steps;
    }

    /** Takes list items as steps, whatever list they stand in. */
    public List<RawItem> readItems(List<Node> items) {
        for (Node each : items) {
            readItem(each);
        }
        checkNumbers();
        return steps;
    }

    private void readItem(Node item) {
        Matcher marker =
                MARKER.matcher(file.text())
                        .region(Blocks.span(item).start(), Blocks.span(item).end());
        if (!marker.lookingAt()) {
            return;
        }
        List<Node> blocks = Blocks.children(item);
        RawItem step = new RawItem(new Span(marker.start(1), marker.end(1)), false);
        steps.add(step);
        List<Line> lines = ContentLines.of(file, blocks);
        int paragraphLines =
                !blocks.isEmpty() && blocks.get(0) instanceof Paragraph
                        ? Blocks.lines(blocks.get(0)).size()
                        : 0;
        for (int index = 0; index < paragraphLines; index++) {
            Line line = lines.get(index);
            Span mark = index > 0 ? finder.stepLine(line.span()) : null;
            if (mark != null) {
                misplaced(mark, line.span());
            } else {
                steps.get(steps.size() - 1).add(file, line);
            }
        }
        steps.get(steps.size() - 1)
                .addLines(lines.subList(paragraphLines, lines.size()), List.of());
    }

    private void readParagraph(Node paragraph) {
        for (Span line : Blocks.lines(paragraph)) {
            Span mark = finder.stepLine(line);
            if (mark != null) {
                misplaced(mark, line);
            } else if (steps.isEmpty()) {
                stemLines.add(Line.unindented(file, line));
            } else {
                steps.get(steps.size() - 1).add(file, Line.unindented(file, line));
            }
        }
    }

    private void misplaced(Span mark, Span line) {
        if (!misplacedReported) {
            reportMisplaced(mark);
        }
        misplacedReported = true;
        RawItem step = new RawItem(mark, false);
        step.add(file, Line.unindented(file, new Span(mark.end(), line.end())));
        steps.add(step);
    }

    private void reportMisplaced(Span mark) {
        boolean glued = !Character.isWhitespace(file.text().charAt(mark.end()));
        findings.report(
                SyntaxRules.MALFORMED_MARKER,
                mark,
                "this step is not part of the list",
                glued
                        ? Help.of(
                                "put a space after `" + file.text(mark) + "`",
                                Fix.safe(Edit.insert(mark.end(), " ")))
                        : Help.of(
                                "leave a blank line above the list, and start it with `1.`",
                                Fix.safe(LineEdits.insertAbove(file, mark.start(), "\n"))));
    }

    private void reportSplit(Node block) {
        splitReported = true;
        findings.report(
                SyntaxRules.OPTIONS_SPLIT,
                Blocks.firstLine(block, file),
                "this cuts the list of steps in two",
                block instanceof OrderedList
                        ? Help.of(
                                "write every step number in the same way, as in `1.`",
                                StepFixes.sameForm(file, markers(block), last()))
                        : Help.of(
                                "indent this by "
                                        + LineEdits.spaces(StepFixes.indentation(file, last()))
                                        + " so that it belongs to step "
                                        + steps.size(),
                                StepFixes.indented(file, block, last())));
    }

    private List<Span> markers(Node list) {
        return Blocks.children(list).stream().map(each -> marker(file, each)).toList();
    }

    private Span last() {
        return steps.get(steps.size() - 1).marker();
    }

    private void checkNumbers() {
        if (!misplacedReported) {
            List<Span> markers = new ArrayList<>(steps.size());
            for (RawItem each : steps) {
                markers.add(each.marker());
            }
            checkNumbers(markers);
        }
    }

    /** Where the number of a list item is in the file, with its delimiter. */
    public static Span marker(SourceFile file, Node item) {
        Span whole = Blocks.span(item);
        Matcher marker = MARKER.matcher(file.text()).region(whole.start(), whole.end());
        return marker.lookingAt()
                ? new Span(marker.start(1), marker.end(1))
                : Span.at(whole.start());
    }

    /** Reports the first of the numbers that is not its step's. */
    public void checkNumbers(List<Span> markers) {
        List<String> numbers = new ArrayList<>(markers.size());
        boolean ones = true;
        for (Span each : markers) {
            String number = file.text(new Span(each.start(), each.end() - 1));
            ones &= number.equals("1");
            numbers.add(number);
        }
        if (ones) {
            return;
        }
        for (int index = 0; index < numbers.size(); index++) {
            if (!numbers.get(index).equals(String.valueOf(index + 1))) {
                findings.report(
                        SyntaxRules.ORDERING_NUMBERING,
                        markers.get(index),
                        "step " + (index + 1) + " is numbered " + numbers.get(index),
                        Help.of(
                                "number the steps 1, 2, 3, … in the order of their lines, or write"
                                        + " `1.` for every one",
                                StepFixes.numbered(file, markers)));
                return;
            }
        }
    }
}
