package io.github.quizmaven.read.fix;

import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.diagnostic.fix.LineEdits;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonmark.node.Node;

/** The edits that make lines one list of steps, numbered in their order. */
public final class StepFixes {

    private StepFixes() {}

    /**
     * Numbers the steps in the order of their lines. Where the numbers are those of another order,
     * that may be the one that the author wants learners to find.
     *
     * @param markers numbers with their delimiters
     */
    public static Fix numbered(SourceFile file, List<Span> markers) {
        List<Edit> edits = new ArrayList<>();
        boolean sameWidth = true;
        for (int index = 0; index < markers.size(); index++) {
            Span marker = markers.get(index);
            Span number = new Span(marker.start(), marker.end() - 1);
            String right = String.valueOf(index + 1);
            if (!file.text(number).equals(right)) {
                edits.add(new Edit(number, right));
                sameWidth &= number.length() == right.length();
            }
        }
        Set<String> numbers = new HashSet<>();
        markers.forEach(each -> numbers.add(file.text(new Span(each.start(), each.end() - 1))));
        boolean order =
                IntStream.rangeClosed(1, markers.size())
                        .allMatch(each -> numbers.contains(String.valueOf(each)));
        return new Fix(edits, sameWidth && !order);
    }

    /** Gives the numbers of a list the delimiter of the last step above it. */
    public static Fix sameForm(SourceFile file, List<Span> markers, Span last) {
        String delimiter = file.text(new Span(last.end() - 1, last.end()));
        List<Edit> edits = new ArrayList<>();
        for (Span marker : markers) {
            edits.add(new Edit(new Span(marker.end() - 1, marker.end()), delimiter));
        }
        return new Fix(edits, true);
    }

    /** Indents a block so that it belongs to the step above it. */
    public static Fix indented(SourceFile file, Node block, Span last) {
        return new Fix(LineEdits.indent(file, Blocks.span(block), indentation(file, last)), true);
    }

    /** How far what belongs to a step is indented. */
    public static int indentation(SourceFile file, Span marker) {
        return marker.end() - file.lines().start(file.lines().line(marker.start())) + 1;
    }
}
