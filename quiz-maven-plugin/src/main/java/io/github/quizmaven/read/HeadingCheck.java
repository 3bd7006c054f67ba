package io.github.quizmaven.read;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.HtmlRegions;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.context.SyntaxRules;
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

    private static final Pattern PROPERTY = Pattern.compile("\\s*+([a-z]++):(?=\\s)");

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
                    "write `## "
                            + each.title()
                            + "`"
                            + (outline.sections().isEmpty()
                                    ? ", or bring the file over with `quiz:import`"
                                    : ""));
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
                        ? "remove the line, or write the heading with `#`"
                        : "leave a blank line above `---`");
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
                "write `##` for a question");
    }
}
