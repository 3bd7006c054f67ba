package io.github.quizmaven.read;

import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.HtmlRegions;
import io.github.quizmaven.read.context.Lines;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.Line;
import io.github.quizmaven.syntax.node.HeadingSlip;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Reports headings that authors did not mean, or that are where none can be. */
final class HeadingCheck {

    private final Findings findings;
    private final SourceFile file;
    private final HtmlRegions html;

    HeadingCheck(Findings findings, HtmlRegions html) {
        this.findings = findings;
        this.file = findings.file();
        this.html = html;
    }

    void check(FileTree tree, Outline outline) {
        tree.root()
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Heading heading) {
                                if (!Blocks.isAtx(heading, file)) {
                                    underlined(heading);
                                }
                            }
                        });
        for (Node block : Blocks.children(tree.root())) {
            if (Blocks.isAtx(block, file, 2) && html.holds(block)) {
                insideHtml(Blocks.span(block));
            } else if (block instanceof Heading heading && Blocks.isAtx(heading, file)) {
                slip(heading);
            } else if (block instanceof IndentedCodeBlock) {
                indented(block);
            }
        }
        html.buriedHeadings().forEach(this::insideHtml);
        outline.titles().stream().skip(1).forEach(this::secondTitle);
    }

    private void underlined(Heading heading) {
        List<Span> lines = Blocks.lines(heading);
        Span underline = lines.get(lines.size() - 1);
        String mark = file.text(underline).strip();
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

    /** Number signs that are followed by no space, or are none. */
    private void slip(Heading heading) {
        Span whole = Blocks.span(heading);
        String text = file.text();
        int start = Lines.blanksEnd(text, whole.start(), whole.end());
        int end = start;
        while (end < whole.end() && HeadingSlip.isSign(text.charAt(end))) {
            end++;
        }
        String signs = "#".repeat(heading.getLevel());
        if (!text.startsWith(signs, start)) {
            findings.report(
                    SyntaxRules.MALFORMED_HEADING,
                    new Span(start, end),
                    "full-width number signs start no heading",
                    "write `" + signs + "` and a space");
        } else if (end < whole.end() && HeadingSlip.isOddSpace(text.charAt(end))) {
            findings.report(
                    SyntaxRules.MALFORMED_HEADING,
                    new Span(start, end),
                    "the space after `" + signs + "` is a no-break space or the like",
                    "type the space after `" + signs + "` again");
        } else if (end < whole.end() && !Line.isSpace(text.charAt(end))) {
            findings.report(
                    SyntaxRules.MALFORMED_HEADING,
                    new Span(start, end),
                    "there is no space after `" + signs + "`, so this is not a heading",
                    "put a space after `" + signs + "`, or write `\\" + signs + "` if it is text");
        }
    }

    /** A question whose heading is code for Markdown. */
    private void indented(Node code) {
        boolean heading = false;
        for (Span line : Blocks.lines(code)) {
            Span text = Line.unindented(file, line).span();
            if (heading && Lines.isOption(file.text(), text)) {
                Span first = Blocks.firstLine(code, file);
                findings.report(
                        SyntaxRules.MALFORMED_HEADING,
                        Line.unindented(file, first).span(),
                        "a heading indented by four spaces or more is code",
                        "remove the spaces in front of this question");
                return;
            }
            heading |= Lines.isQuestionHeading(file.text(), text);
        }
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
