package io.github.quizmaven.read;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.Lines;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.fix.HeadingFix;
import io.github.quizmaven.read.fix.ResponseFixes;
import io.github.quizmaven.read.part.PartName;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;
import io.github.quizmaven.syntax.BlockVisitor;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Line;
import io.github.quizmaven.syntax.node.HeadingSlip;
import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reports headings of questions and parts that are written in another form than theirs. */
final class HeadingSlips {

    private static final int PART_LEVEL = 3;

    private final Findings findings;
    private final SourceFile file;
    private final String language;
    private final Set<Node> reported = new HashSet<>();
    private int takenUntil;

    /**
     * @param language the quiz's, a BCP 47 tag
     */
    HeadingSlips(Findings findings, String language) {
        this.findings = findings;
        this.file = findings.file();
        this.language = language;
    }

    /** Parts whose headings have another level, or are no headings. */
    void checkParts(Section section) {
        for (Section.Part part : section.parts()) {
            Heading heading = part.heading();
            if (heading.getLevel() != PART_LEVEL) {
                reported.add(heading);
                String written = file.text(Blocks.headingText(heading, file));
                String name = PartName.of(written, language).orElseThrow().in(language);
                findings.report(
                        SyntaxRules.MALFORMED_HEADING,
                        Blocks.span(heading),
                        "the heading of a part has three number signs",
                        Help.of(
                                "write `### " + name + "`",
                                HeadingFix.part(file, heading, name, "")));
            }
        }
        for (Section.Label label : section.labels()) {
            findings.report(
                    SyntaxRules.MALFORMED_HEADING,
                    label.span(),
                    "`" + file.text(label.span()) + "` does not start a part",
                    Help.of(
                            "write `### "
                                    + label.name()
                                    + "` on a line of its own, and the text below it",
                            HeadingFix.onItsLine(file, label.span(), "### " + label.name())));
            findings.unknown(
                    Unknown.of(section.span(), label.key() + "-present", "hint-leaks-answer"));
        }
    }

    /** Headings of questions and parts that are indented, so that they belong to a list's item. */
    void checkNested(Section section) {
        BlockVisitor nested = nested(section);
        for (Node each : section.body()) {
            each.accept(nested);
        }
        for (Section.Part part : section.parts()) {
            for (Node each : part.blocks()) {
                each.accept(nested);
            }
        }
    }

    private BlockVisitor nested(Section section) {
        return new BlockVisitor() {
            @Override
            public void visit(Heading heading) {
                String name = file.text(Blocks.headingText(heading, file));
                boolean meant =
                        heading.getLevel() == 2
                                || heading.getLevel() == PART_LEVEL
                                        && PartName.of(name, language).isPresent();
                if (heading.getParent() instanceof ListItem && meant) {
                    boolean item = heading.getParent().getFirstChild() == heading;
                    findings.report(
                            SyntaxRules.MALFORMED_HEADING,
                            Blocks.span(heading),
                            item
                                    ? "this heading is an item of a list, so nothing starts with it"
                                    : "this heading is indented, so it belongs to the list's item"
                                            + " above",
                            Help.of(
                                    item
                                            ? "delete the bullet in front of it"
                                            : "remove the spaces in front of it, and of what is"
                                                    + " below it",
                                    outOfItem(heading)));
                    findings.unknown(Unknown.all(section.span()));
                }
            }
        };
    }

    /** Null below a heading that takes it along. */
    private @Nullable Fix outOfItem(Heading heading) {
        Node item = heading.getParent();
        if (Blocks.span(heading).start() < takenUntil) {
            return null;
        }
        takenUntil = Blocks.span(item).end();
        return HeadingFix.outOfItem(file, heading, item);
    }

    /** Number signs that are followed by no space, or are none. */
    void checkSigns(Heading heading) {
        if (reported.contains(heading)) {
            return;
        }
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
                    Help.of(
                            "write `" + signs + "` and a space",
                            signs(new Span(start, end), whole.end(), signs)));
        } else if (end < whole.end() && HeadingSlip.isOddSpace(text.charAt(end))) {
            findings.report(
                    SyntaxRules.MALFORMED_HEADING,
                    new Span(start, end),
                    "the space after `" + signs + "` is a no-break space or the like",
                    Help.of(
                            "type the space after `" + signs + "` again",
                            signs(new Span(start, end), whole.end(), signs)));
        } else if (end < whole.end() && !Line.isSpace(text.charAt(end))) {
            findings.report(
                    SyntaxRules.MALFORMED_HEADING,
                    new Span(start, end),
                    "there is no space after `" + signs + "`, so this is not a heading",
                    Help.of(
                            "put a space after `"
                                    + signs
                                    + "`, or write `\\"
                                    + signs
                                    + "` if it is text",
                            // A single sign may start a word, as in #this.
                            signs.length() > 1
                                    ? signs(new Span(start, end), whole.end(), signs)
                                    : null));
        }
    }

    /** Writes number signs, with one space after them. */
    private Fix signs(Span written, int end, String signs) {
        int after = written.end();
        while (after < end && HeadingSlip.isOddSpace(file.text().charAt(after))) {
            after++;
        }
        boolean space = after < end && Line.isSpace(file.text().charAt(after));
        return Fix.safe(
                new Span(written.start(), after), signs + (space || after == end ? "" : " "));
    }

    /** A question whose heading is code for Markdown. */
    void checkIndented(Node code) {
        boolean heading = false;
        for (Span line : Blocks.lines(code)) {
            Span text = Line.unindented(file, line).span();
            if (heading && Lines.isOption(file.text(), text)) {
                Span first = Blocks.firstLine(code, file);
                findings.report(
                        SyntaxRules.MALFORMED_HEADING,
                        Line.unindented(file, first).span(),
                        "a heading indented by four spaces or more is code",
                        Help.of(
                                "remove the spaces in front of this question",
                                ResponseFixes.unindented(
                                        file, code, Line.unindented(file, first).span())));
                return;
            }
            heading |= Lines.isQuestionHeading(file.text(), text);
        }
    }
}
