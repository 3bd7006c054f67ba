package io.github.quizmaven.read;

import io.github.quizmaven.read.context.FileContext;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.HtmlRegions;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reports headings that authors did not mean, or that are where none can be. */
final class HeadingCheck {

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
        tree.root()
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Paragraph paragraph) {
                                // There is no heading in it.
                            }

                            @Override
                            public void visit(Heading heading) {
                                if (!Blocks.isAtx(heading, file)) {
                                    underlined(heading);
                                }
                            }
                        });
        outline.sections().forEach(slips::checkParts);
        outline.sections().forEach(slips::checkNested);
        for (Node block : Blocks.children(tree.root())) {
            if (Blocks.isAtx(block, file, 2) && html.holds(block)) {
                insideHtml(Blocks.span(block));
            } else if (block instanceof Heading heading && Blocks.isAtx(heading, file)) {
                slips.checkSigns(heading);
            } else if (block instanceof IndentedCodeBlock) {
                slips.checkIndented(block);
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
