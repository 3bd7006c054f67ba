package io.github.quizmaven.read;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.Lines;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.node.MathBlock;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds blocks of code and formulas that took what is below them in, since they were never closed.
 */
final class Fences {

    private static final int MOST_INDENT = 3;

    private Fences() {}

    /**
     * Whether a fence among the nodes swallows a question, or a formula the rest of the file; it is
     * reported. One that is left open in a list or a quote ends with that.
     */
    static boolean reportSwallowing(Iterable<? extends Node> nodes, Findings findings) {
        boolean found = reportOpenFormula(nodes, findings);
        for (Node node : nodes) {
            if (node instanceof FencedCodeBlock fence
                    && isOpen(fence, findings.file())
                    && holdsQuestion(fence, findings.file())) {
                report(fence, findings);
                found = true;
            }
        }
        return found;
    }

    private static boolean reportOpenFormula(Iterable<? extends Node> nodes, Findings findings) {
        for (Node node : nodes) {
            if (node instanceof MathBlock formula && !formula.closed()) {
                Span first = Blocks.lines(formula).get(0);
                @Nullable Span opening = openingAbove(first, findings.file());
                if (opening != null) {
                    findings.report(
                            SyntaxRules.MATH_SYNTAX,
                            opening,
                            "`$$` opens a formula only on a line of its own",
                            Help.of(
                                    "put what is after `$$` on the next line",
                                    afterDelimiter(opening, findings.file())));
                    return true;
                }
                findings.report(
                        SyntaxRules.MATH_SYNTAX,
                        first,
                        "this formula is not closed",
                        "close it with a line `$$`, or put `$$` in backticks if it is not a"
                                + " formula");
                return true;
            }
        }
        return false;
    }

    /** A line right above what was meant to close it that has more than its opening delimiter. */
    private static @Nullable Span openingAbove(Span closing, SourceFile file) {
        for (int line = file.lines().line(closing.start()) - 1; line > 0; line--) {
            Span whole = file.line(line);
            String text = file.text(whole).strip();
            if (text.isEmpty() || text.startsWith("#")) {
                return null;
            }
            if (text.startsWith("$$") && text.indexOf("$$", 2) < 0) {
                return whole;
            }
        }
        return null;
    }

    private static Fix afterDelimiter(Span opening, SourceFile file) {
        int end = opening.start() + file.text(opening).indexOf("$$") + 2;
        int next = Lines.blanksEnd(file.text(), end, opening.end());
        return Fix.safe(new Span(end, next), "\n");
    }

    private static boolean isOpen(FencedCodeBlock fence, SourceFile file) {
        return fence.getClosingFenceLength() == null || almostClosing(fence, file, true) != null;
    }

    /** A line that would close a fence but for its info string, or null. */
    private static @Nullable Span almostClosing(
            FencedCodeBlock fence, SourceFile file, boolean info) {
        List<Span> lines = Blocks.lines(fence);
        String mark = fence.getFenceCharacter().repeat(fence.getOpeningFenceLength());
        int end = lines.size() - (fence.getClosingFenceLength() == null || !info ? 0 : 1);
        for (Span line : lines.subList(1, Math.max(1, end))) {
            int at = Lines.blanksEnd(file.text(), line.start(), line.end());
            int after = at;
            while (after < line.end()
                    && file.text().charAt(after) == fence.getFenceCharacter().charAt(0)) {
                after++;
            }
            boolean marked = file.text().startsWith(mark, at) && at - line.start() <= MOST_INDENT;
            if (marked && (!info || Lines.blanksEnd(file.text(), after, line.end()) < line.end())) {
                return line;
            }
        }
        return null;
    }

    /** Whether the fence holds a level-2 heading whose task list is in the fence or below it. */
    private static boolean holdsQuestion(FencedCodeBlock fence, SourceFile file) {
        for (Span line : Blocks.lines(fence)) {
            if (Lines.isQuestionHeading(file.text(), line)) {
                return isAboveOption(file.lines().line(line.start()), file);
            }
        }
        return false;
    }

    private static boolean isAboveOption(int heading, SourceFile file) {
        for (int line = heading + 1; line <= file.lines().count(); line++) {
            Span whole = file.line(line);
            if (Lines.isQuestionHeading(file.text(), whole)) {
                return false;
            }
            boolean metadata =
                    file.text(whole).strip().toLowerCase(Locale.ROOT).endsWith("yaml question");
            if (metadata || Lines.isOption(file.text(), whole)) {
                return true;
            }
        }
        return false;
    }

    private static void report(FencedCodeBlock fence, Findings findings) {
        SourceFile file = findings.file();
        Span first = Blocks.lines(fence).get(0);
        String mark = fence.getFenceCharacter().repeat(fence.getOpeningFenceLength());
        @Nullable Span almost = almostClosing(fence, file, false);
        String message = "this code block is not closed and takes in the question below it";
        if (almost == null) {
            findings.report(
                    SyntaxRules.FENCE_SWALLOWS_QUESTION,
                    first,
                    message,
                    "close it with a line " + mark);
            return;
        }
        findings.report(
                SyntaxRules.FENCE_SWALLOWS_QUESTION,
                first,
                message,
                Help.of(
                        "close it on line "
                                + file.lines().line(almost.start())
                                + " with "
                                + mark
                                + " alone",
                        Fix.unsafe(file.trimmed(almost), mark)),
                almost,
                "the line meant to close it");
    }
}
