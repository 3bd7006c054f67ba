package io.github.quizmaven.read.stray;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.diagnostic.fix.LineEdits;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.Lines;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.part.PartName;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.node.MathBlock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * Finds code, formulas and comments that are closed, but by a line that was meant for another: they
 * start with the rest of one question and end in the next.
 */
public final class StrayFences {

    private static final Pattern PART = Pattern.compile(" {0,3}###(?!#)[ \\t]*+(.*+)");

    private final SourceFile file;
    private final String language;
    private final Findings findings;

    public StrayFences(Findings findings, String language) {
        this.file = findings.file();
        this.language = language;
        this.findings = findings;
    }

    /** Whether such a block is in a question, or between questions; it is reported. */
    public boolean report(Section section) {
        Set<PartName> own = EnumSet.noneOf(PartName.class);
        for (Section.Part each : section.parts()) {
            Optional<PartName> name = name(each.heading());
            if (name.isPresent()) {
                own.add(name.get());
            }
        }
        boolean found = reportAmong(section.body(), own, false);
        for (Section.Part each : section.parts()) {
            found = found || reportAmong(each.blocks(), own, true);
        }
        return found;
    }

    /** The same above the first question: the end of the block that took its heading in, or -1. */
    public int reportAbove(List<Node> introduction) {
        for (Node block : introduction) {
            List<Span> lines = Blocks.lines(block);
            if (block instanceof FencedCodeBlock fence
                    && fence.getClosingFenceLength() != null
                    && fence.getInfo().isBlank()
                    && opensBefore(lines)) {
                report(block, lines);
                return lines.get(lines.size() - 1).end();
            }
        }
        return -1;
    }

    private Optional<PartName> name(Heading heading) {
        return PartName.of(file.text(Blocks.headingText(heading, file)), language);
    }

    private boolean reportAmong(List<Node> blocks, Set<PartName> own, boolean inPart) {
        for (Node block : blocks) {
            boolean code =
                    block instanceof FencedCodeBlock fence
                            && fence.getClosingFenceLength() != null
                            && !isSample(fence);
            boolean comment = block instanceof HtmlBlock && Blocks.isComment(block);
            if (!code && !comment && !(block instanceof MathBlock)) {
                continue;
            }
            List<Span> lines = Blocks.lines(block);
            boolean bare = code && ((FencedCodeBlock) block).getInfo().isBlank();
            if (isTaken(lines, block instanceof MathBlock)
                    || bare && holdsMissingPart(lines, own)
                    || bare && inPart && opensBefore(lines)) {
                report(block, lines);
                return true;
            }
        }
        return false;
    }

    /** One that shows what the format looks like, or Markdown as such. */
    private static boolean isSample(FencedCodeBlock fence) {
        String info = fence.getInfo() == null ? "" : fence.getInfo().toLowerCase(Locale.ROOT);
        return info.startsWith("markdown") || info.equals("md");
    }

    /** Whether options or parts are there, and below them the heading of another question. */
    private boolean isTaken(List<Span> lines, boolean headingIsEnough) {
        boolean question = headingIsEnough;
        for (Span line : inner(lines)) {
            if (Lines.isQuestionHeading(file.text(), line)) {
                return question;
            }
            question |= Lines.isOption(file.text(), line) || part(line).isPresent();
        }
        return false;
    }

    /** Whether a part is there, above any heading of a question, that the question has not got. */
    private boolean holdsMissingPart(List<Span> lines, Set<PartName> own) {
        for (Span line : inner(lines)) {
            if (Lines.isQuestionHeading(file.text(), line)) {
                return false;
            }
            Optional<PartName> name = part(line);
            if (name.isPresent() && !own.contains(name.get())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a question's heading is there, and its options are below the block. */
    private boolean opensBefore(List<Span> lines) {
        boolean heading = false;
        for (Span line : inner(lines)) {
            heading |= Lines.isQuestionHeading(file.text(), line);
            if (heading && Lines.isOption(file.text(), line)) {
                return false;
            }
        }
        int last = file.lines().line(lines.get(lines.size() - 1).start());
        for (int line = last + 1; heading && line <= file.lines().count(); line++) {
            Span whole = file.line(line);
            if (Lines.isQuestionHeading(file.text(), whole)) {
                return false;
            }
            if (Lines.isOption(file.text(), whole)) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> inner(List<Span> lines) {
        return lines.subList(Math.min(1, lines.size()), Math.max(1, lines.size() - 1));
    }

    private Optional<PartName> part(Span line) {
        Matcher matcher = PART.matcher(file.text(line));
        return matcher.matches()
                ? PartName.of(matcher.group(1).strip(), language)
                : Optional.empty();
    }

    private void report(Node block, List<Span> lines) {
        boolean comment = block instanceof HtmlBlock;
        boolean formula = block instanceof MathBlock;
        String what = comment ? "comment" : formula ? "formula" : "code block";
        RuleId rule =
                comment
                        ? SyntaxRules.STRAY_CONTENT
                        : formula ? SyntaxRules.MATH_SYNTAX : SyntaxRules.FENCE_SWALLOWS_QUESTION;
        Span first = file.trimmed(lines.get(0));
        String mark = file.text(first).replaceFirst("[^`~$].*+", "");
        boolean bare = mark.length() == first.length();
        Help help =
                comment
                        ? Help.of("end it with `-->`")
                        : bare
                                ? Help.of(
                                        "open what this line should close with a line "
                                                + mark
                                                + ", or remove this line",
                                        Fix.unsafe(LineEdits.delete(file, first)))
                                : Help.of("close it with a line " + mark);
        findings.report(
                rule,
                first,
                "this "
                        + what
                        + " takes in what is below it, up to line "
                        + file.lines().line(lines.get(lines.size() - 1).start()),
                help);
    }
}
