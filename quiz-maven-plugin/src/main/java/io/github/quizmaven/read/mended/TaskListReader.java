package io.github.quizmaven.read.mended;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.diagnostic.fix.LineEdits;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.fix.OptionFixes;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Line;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Puts a task list together from the pieces that CommonMark makes of it. Whatever stands at column
 * 0 between two options ends a list; it is given to the option above it and reported once.
 */
public final class TaskListReader {

    private final Findings findings;
    private final SourceFile file;
    private final TaskListFinder finder;
    private final TaskItemReader items;
    private final List<Line> stemLines = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private @Nullable Node first;
    private @Nullable Node cut;
    private @Nullable Node split;
    private String splitHelp = "";
    private boolean sure = true;

    public TaskListReader(Findings findings) {
        this.findings = findings;
        this.file = findings.file();
        this.finder = new TaskListFinder(file);
        this.items = new TaskItemReader(findings);
    }

    public TaskList read(List<Node> body, TaskListFinder.Range range, Span section) {
        boolean adjacent = false;
        for (int index = range.first(); index <= range.last(); index++) {
            Node block = body.get(index);
            if (finder.isList(block)) {
                if (adjacent && cut == null) {
                    reportSplit(block, section);
                } else if (cut != null) {
                    reportSplit(cut, section);
                }
                first = first == null ? block : first;
                items.read(block);
                adjacent = true;
                cut = null;
            } else if (finder.nearMisses(block) > 0) {
                readParagraph(block);
                adjacent = false;
                cut = null;
            } else {
                boolean feedback = index > 0 && finder.isFeedback(block, body.get(index - 1));
                if (!feedback) {
                    join(block);
                }
                absorb(block);
                cut = cut == null && !feedback ? block : cut;
            }
        }
        int next = range.last() + 1;
        while (split != null && next < body.size() && belongsToOption(body.get(next))) {
            join(body.get(next));
            absorb(body.get(next));
            next++;
        }
        if (split != null) {
            findings.report(
                    SyntaxRules.OPTIONS_SPLIT,
                    Blocks.firstLine(split, file),
                    "this cuts the list of options in two",
                    Help.of(splitHelp, edits.isEmpty() ? null : new Fix(edits, sure)));
        }
        if (items.unmarkedFound()) {
            findings.unknown(
                    Unknown.of(section, "one-correct-answer", "options-count", "answer-agrees"));
        }
        if (items.foreignFound()) {
            findings.unknown(Unknown.of(section, "one-correct-answer", "answer-agrees"));
        }
        return new TaskList(
                items.options(), items.before(), stemLines, body.subList(next, body.size()));
    }

    private void readParagraph(Node paragraph) {
        for (Span line : Blocks.lines(paragraph)) {
            Marker marker = Marker.inParagraph(file, line);
            if (marker != null) {
                items.start(marker, line);
            } else if (items.options().isEmpty()) {
                stemLines.add(Line.unindented(file, line));
            } else {
                items.last().add(file, Line.unindented(file, line));
            }
        }
    }

    private void absorb(Node block) {
        if (!items.options().isEmpty()) {
            items.last().addBlocks(file, List.of(block));
        }
    }

    private void reportSplit(Node block, Span section) {
        if (isProse(block)) {
            findings.unknown(
                    Unknown.of(section, "one-correct-answer", "options-count", "options-distinct"));
        }
        if (finder.isList(block)) {
            edits.addAll(OptionFixes.sameBullet(file, block, first));
        }
        sure &= !isProse(block);
        if (split == null) {
            split = block;
            splitHelp = help(block);
        }
    }

    /** Makes a block that is between options, or below the last one, part of the one above it. */
    private void join(Node block) {
        if (block instanceof ThematicBreak) {
            edits.add(LineEdits.delete(file, Blocks.span(block)));
        } else if (!items.options().isEmpty()) {
            edits.addAll(LineEdits.indent(file, Blocks.span(block), width()));
        }
    }

    /** How far what belongs to the last option is indented. */
    private int width() {
        return OptionFixes.indentation(file, items.last().marker());
    }

    private String help(Node block) {
        if (finder.isList(block)) {
            return "use the same bullet for every option";
        }
        if (block instanceof ThematicBreak) {
            return "remove this line";
        }
        String spaces = LineEdits.spaces(width());
        if (Blocks.isComment(block)) {
            return "indent the comment by " + spaces + ", or move it above the options";
        }
        String help =
                "indent this by "
                        + spaces
                        + " so that it belongs to option "
                        + Letters.of(items.options().size() - 1);
        return isProse(block)
                ? help + "; or, if these are two lists, write the first one without `[ ]`"
                : help;
    }

    private boolean isProse(Node block) {
        return !finder.isList(block)
                && !belongsToOption(block)
                && !(block instanceof ThematicBreak);
    }

    private static boolean belongsToOption(Node block) {
        return block instanceof FencedCodeBlock
                || block instanceof IndentedCodeBlock
                || block instanceof BlockQuote
                || Blocks.isInvisible(block)
                || block instanceof Paragraph
                        && block.getFirstChild() instanceof Image image
                        && image.getNext() == null;
    }
}
