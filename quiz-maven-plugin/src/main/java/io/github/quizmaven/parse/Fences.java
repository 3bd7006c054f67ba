package io.github.quizmaven.parse;

import io.github.quizmaven.markdown.MathBlock;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/**
 * Finds blocks of code and formulas that took what stands below them in, since they were never
 * closed.
 */
final class Fences {

    private static final Pattern HEADING = Pattern.compile(" {0,3}##[ \\t]+\\S.*");
    private static final Pattern TASK =
            Pattern.compile("[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\[[ xX]\\](?:[ \\t].*)?");

    private Fences() {}

    /**
     * Whether a fence among the nodes swallows a question, or a formula the rest of the file; it is
     * reported. One that is left open in a list or a quote ends with that.
     */
    static boolean reportSwallowing(Iterable<? extends Node> nodes, DocumentBuilder document) {
        boolean found = reportOpenFormula(nodes, document);
        for (Node node : nodes) {
            if (node instanceof FencedCodeBlock fence
                    && isOpen(fence)
                    && holdsQuestion(fence, document.file())) {
                report(fence, document);
                found = true;
            }
        }
        return found;
    }

    private static boolean reportOpenFormula(
            Iterable<? extends Node> nodes, DocumentBuilder document) {
        for (Node node : nodes) {
            if (node instanceof MathBlock formula && !formula.closed()) {
                document.report(
                        Syntax.MATH_SYNTAX,
                        Blocks.lines(formula).get(0),
                        "this formula is not closed",
                        "close it with a line `$$`, or put `$$` in backticks if it is no"
                                + " formula");
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(FencedCodeBlock fence) {
        String mark = Pattern.quote(fence.getFenceCharacter());
        Pattern almost =
                Pattern.compile(
                        " {0,3}" + mark + "{" + fence.getOpeningFenceLength() + ",}[ \\t]*\\S.*");
        return fence.getClosingFenceLength() == null
                || fence.getLiteral().lines().anyMatch(each -> almost.matcher(each).matches());
    }

    /**
     * Whether the fence holds a level-2 heading whose task list stands in the fence or below it.
     */
    private static boolean holdsQuestion(FencedCodeBlock fence, SourceFile file) {
        for (Span line : Blocks.lines(fence)) {
            if (HEADING.matcher(file.text(line)).matches()) {
                return file.text()
                        .substring(line.end())
                        .lines()
                        .takeWhile(each -> !HEADING.matcher(each).matches())
                        .anyMatch(each -> TASK.matcher(each).matches());
            }
        }
        return false;
    }

    private static void report(FencedCodeBlock fence, DocumentBuilder document) {
        SourceFile file = document.file();
        List<Span> lines = Blocks.lines(fence);
        Span first = lines.get(0);
        String mark = fence.getFenceCharacter().repeat(fence.getOpeningFenceLength());
        Span almost =
                lines.stream()
                        .skip(1)
                        .filter(each -> file.text(each).strip().startsWith(mark))
                        .findFirst()
                        .orElse(null);
        String message = "this code block is not closed and takes in the question below it";
        if (almost == null) {
            document.report(
                    Syntax.FENCE_SWALLOWS_QUESTION, first, message, "close it with a line " + mark);
            return;
        }
        int line = file.lines().line(almost.start());
        document.report(
                Syntax.FENCE_SWALLOWS_QUESTION,
                first,
                message,
                "close it on line " + line + " with " + mark + " alone",
                almost,
                "the line meant to close it");
    }
}
