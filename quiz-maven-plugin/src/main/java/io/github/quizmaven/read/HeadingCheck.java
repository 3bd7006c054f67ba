package io.github.quizmaven.read;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.diagnostic.fix.LineEdits;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.HtmlRegions;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.fix.HeadingFix;
import io.github.quizmaven.read.stray.HiddenQuestions;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;
import io.github.quizmaven.syntax.BlockVisitor;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Reports headings that authors did not mean, or that are where none can be. */
final class HeadingCheck {

    /** What separates; more dashes may underline a title. */
    private static final String RULE = "---";

    /** What only a heading is written with, here or elsewhere. */
    private static final Pattern HEADING = Pattern.compile("[#＃]|<[hH][1-6]|&num;|&#35;");

    private static final Pattern PROPERTY = Pattern.compile("^\\s*+([a-z]++):(?=\\s)");

    private final Findings findings;
    private final SourceFile file;
    private final HtmlRegions html;
    private final FileTree tree;
    private final HeadingSlips slips;

    HeadingCheck(FileContext context, HtmlRegions html) {
        this.findings = context.findings();
        this.file = findings.file();
        this.html = html;
        this.tree = context.tree();
        this.slips = new HeadingSlips(findings, context.language());
    }

    void check(Outline outline) {
        Set<Node> hidden = new HashSet<>();
        for (HiddenQuestions.Hidden each : outline.hidden()) {
            hidden.add(each.block());
            if (Blocks.isAtx(each.block(), file, 2)) {
                // HTML around it makes it none, and is reported.
                continue;
            }
            findings.report(
                    SyntaxRules.MALFORMED_HEADING,
                    each.line(),
                    "this does not start a question, although options are below it",
                    heading(each, outline.sections().isEmpty()));
        }
        tree.root()
                .accept(
                        new BlockVisitor() {
                            @Override
                            public void visit(Heading heading) {
                                if (!hidden.contains(heading) && !Blocks.isAtx(heading, file)) {
                                    underlined(heading);
                                }
                            }
                        });
        for (Section each : outline.sections()) {
            slips.checkParts(each);
        }
        for (Section each : outline.sections()) {
            slips.checkNested(each);
        }
        for (Node block : Blocks.children(tree.root())) {
            if (Blocks.isAtx(block, file, 2) && html.holds(block)) {
                insideHtml(Blocks.span(block));
            } else if (block instanceof Heading heading && Blocks.isAtx(heading, file)) {
                slips.checkSigns(heading);
            } else if (block instanceof IndentedCodeBlock) {
                slips.checkIndented(block);
            }
        }
        for (Span each : html.buriedHeadings()) {
            insideHtml(each);
        }
        for (int index = 1; index < outline.titles().size(); index++) {
            secondTitle(outline.titles().get(index));
        }
    }

    private Help heading(HiddenQuestions.Hidden hidden, boolean foreign) {
        String written = "## " + hidden.title();
        String line = file.text(hidden.line());
        boolean sure = hidden.block() instanceof Heading || HEADING.matcher(line).find();
        Fix fix = HeadingFix.insteadOfLine(file, hidden.block(), hidden.line(), written);
        return Help.of(
                "write `"
                        + written
                        + (foreign ? "`, or bring the file over with `quiz:import`" : "`"),
                !line.contains(hidden.title()) ? null : sure && !foreign ? fix : fix.doubtful());
    }

    private void underlined(Heading heading) {
        List<Span> lines = Blocks.lines(heading);
        Span underline = lines.get(lines.size() - 1);
        String mark = file.text(underline).strip();
        if (lines.subList(0, lines.size() - 1).stream().allMatch(this::isProperty)) {
            findings.report(
                    SyntaxRules.METADATA_PLACE,
                    file.trimmed(lines.get(0)),
                    "this looks like metadata, but the line below it makes it a heading",
                    "write it between a line ```yaml question and a line ```, right below the `##`"
                            + " heading");
            findings.unknown(Unknown.of(Blocks.span(heading), "shown-syntax"));
            return;
        }
        findings.report(
                SyntaxRules.SETEXT_HEADING,
                underline,
                "`"
                        + (mark.length() > 5 ? mark.substring(0, 3) + "…" : mark)
                        + "` below a text makes the text a heading",
                mark.startsWith("=")
                        ? Help.of(
                                "remove the line, or write the heading with `#`",
                                Fix.unsafe(LineEdits.delete(file, underline)))
                        : Help.of(
                                "leave a blank line above `---`",
                                mark.equals(RULE)
                                        ? blankAbove(underline)
                                        : blankAbove(underline).doubtful()));
    }

    /** In quotes a blank line has their sign, too. */
    private Fix blankAbove(Span line) {
        int start = file.lines().start(file.lines().line(line.start()));
        String before = file.text(new Span(start, line.start()));
        String blank = before.isBlank() ? "\n" : before.stripTrailing() + "\n";
        return Fix.safe(Edit.insert(start, blank));
    }

    /** Whether a line is one of the properties that a question can have. */
    private boolean isProperty(Span line) {
        Matcher property = PROPERTY.matcher(file.text(line));
        return property.lookingAt()
                && Key.QUESTION.stream().anyMatch(each -> each.name().equals(property.group(1)));
    }

    private void insideHtml(Span heading) {
        findings.report(
                SyntaxRules.STRAY_CONTENT,
                heading,
                "a level-2 heading between HTML tags starts no question",
                "remove the HTML tags around it, or write a smaller heading");
    }

    private void secondTitle(Heading heading) {
        findings.report(
                SyntaxRules.STRAY_CONTENT,
                Blocks.span(heading),
                "a quiz has one level-1 heading",
                Help.of(
                        "write `##` for a question",
                        Fix.unsafe(Edit.insert(Blocks.span(heading).start(), "#"))));
    }
}
