package io.github.quizmaven.read.response;

import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.mended.RawItem;
import io.github.quizmaven.read.step.StepsFinder;
import io.github.quizmaven.read.step.StepsReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.Line;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads an ordered list as steps: from the tree if it is one sound list, else put together. */
final class Steps {

    private final FileContext context;
    private final FileTree tree;
    private final SourceFile file;
    private final StepsFinder finder;

    Steps(FileContext context) {
        this.context = context;
        this.tree = context.tree();
        this.file = context.file();
        this.finder = new StepsFinder(file);
    }

    /**
     * Steps with what is around them.
     *
     * @param stemLines lines of the first block that belong to the stem
     */
    record Outcome(List<Step> steps, List<Line> stemLines) {}

    /** The steps in some blocks, which a {@link StepsFinder} has found. */
    Outcome read(List<Node> blocks) {
        StepsReader reader = new StepsReader(context.findings());
        if (blocks.size() == 1 && isSound(blocks.get(0))) {
            List<Step> steps = new ArrayList<>();
            for (Node item : Blocks.children(blocks.get(0))) {
                steps.add(step(item, steps.size() + 1));
            }
            List<Span> markers = new ArrayList<>(steps.size());
            for (Step each : steps) {
                markers.add(each.marker());
            }
            reader.checkNumbers(markers);
            return new Outcome(steps, List.of());
        }
        return new Outcome(steps(reader.read(blocks)), reader.stemLines());
    }

    /** List items that are steps, whatever list they are in. */
    List<Step> readItems(List<Node> items) {
        return steps(new StepsReader(context.findings()).readItems(items));
    }

    private List<Step> steps(List<RawItem> items) {
        List<Step> steps = new ArrayList<>();
        for (RawItem each : items) {
            steps.add(new Step(steps.size() + 1, each.text(tree), each.marker()));
        }
        return steps;
    }

    /** Whether no line of an item's text was meant as a step of its own. */
    private boolean isSound(Node list) {
        if (!(list instanceof OrderedList)) {
            return false;
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getFirstChild() instanceof Paragraph paragraph) {
                List<Span> lines = Blocks.lines(paragraph);
                for (Span each : lines.subList(1, lines.size())) {
                    if (finder.stepLine(each) != null) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private Step step(Node item, int number) {
        Span marker = StepsReader.marker(file, item);
        @Nullable Text text = Text.ofBlocks(tree, Blocks.children(item));
        return new Step(number, text == null ? Text.empty(tree, marker.end()) : text, marker);
    }
}
