package io.github.quizmaven.read.step;

import io.github.quizmaven.read.mended.TaskListFinder;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Finds the ordered list, or the pieces of one, that holds the steps of an ordering question. */
public final class StepsFinder {

    /** A line of a paragraph that was meant as a step: "2. Deploy", or "2.Deploy". */
    private static final Pattern STEP_LINE =
            Pattern.compile(
                    "[ \\t]{0,3}+(\\d{1,3}[.)])(?:[ \\t]++\\S.*|[^\\s\\d].*)", Pattern.DOTALL);

    private final SourceFile file;

    public StepsFinder(SourceFile file) {
        this.file = file;
    }

    /**
     * The last ordered list among the blocks, with the pieces above it that it continues and the
     * paragraphs of would-be steps that touch it; null if there is none.
     */
    public TaskListFinder.@Nullable Range find(List<Node> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0 && !(blocks.get(last) instanceof OrderedList)) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        int first = last;
        for (int index = last - 1; index >= 0; index--) {
            if (blocks.get(index) instanceof OrderedList piece) {
                if (!continues(piece, blocks.subList(index + 1, first), blocks.get(first))) {
                    break;
                }
                first = index;
            }
        }
        while (first > 0 && stepLines(blocks.get(first - 1)) > 0) {
            first--;
        }
        while (last + 1 < blocks.size() && stepLines(blocks.get(last + 1)) > 0) {
            last++;
        }
        return new TaskListFinder.Range(first, last);
    }

    /** The step number's mark in a paragraph's line that was meant as a step, or null. */
    public @Nullable Span stepLine(Span line) {
        var matcher = STEP_LINE.matcher(file.text()).region(line.start(), line.end());
        return matcher.matches() ? new Span(matcher.start(1), matcher.end(1)) : null;
    }

    int stepLines(Node block) {
        return block instanceof Paragraph
                ? (int) Blocks.lines(block).stream().filter(each -> stepLine(each) != null).count()
                : 0;
    }

    private static boolean continues(OrderedList piece, List<Node> between, Node next) {
        int count = Blocks.children(piece).size();
        Integer start = piece.getMarkerStartNumber();
        Integer follower = ((OrderedList) next).getMarkerStartNumber();
        boolean countsOn = start != null && follower != null && follower == start + count;
        boolean prose =
                between.stream()
                        .anyMatch(each -> each instanceof Paragraph || each instanceof Heading);
        return countsOn || !prose;
    }
}
