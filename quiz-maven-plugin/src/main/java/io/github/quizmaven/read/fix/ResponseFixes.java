package io.github.quizmaven.read.fix;

import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.diagnostic.fix.LineEdits;
import io.github.quizmaven.read.context.Lines;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The edits that take options out of what hides them. */
public final class ResponseFixes {

    private ResponseFixes() {}

    /** Removes the spaces that make options code; null if there are tabs among them. */
    public static @Nullable Fix unindented(SourceFile file, Node code, Span option) {
        int width = LineEdits.spacesBefore(file, option.start());
        return width <= 0
                ? null
                : LineEdits.outdent(file, Blocks.span(code), width)
                        .map(edits -> new Fix(edits, true))
                        .orElse(null);
    }

    /** Removes the lines that open and close a block of code. */
    public static Fix withoutFence(SourceFile file, FencedCodeBlock fence) {
        List<Span> lines = Blocks.lines(fence);
        return Fix.safe(
                LineEdits.delete(file, lines.get(0)),
                LineEdits.delete(file, lines.get(lines.size() - 1)));
    }

    /** Closes a block of code above what is no code. */
    public static Fix closed(SourceFile file, FencedCodeBlock fence, Span option) {
        return Fix.unsafe(LineEdits.insertAbove(file, option.start(), fence(fence) + "\n\n"));
    }

    /** The line that closes a block of code. */
    public static String fence(FencedCodeBlock fence) {
        return fence.getFenceCharacter().repeat(fence.getOpeningFenceLength());
    }

    /** Removes the sign of a quote, and the space after it, from each of its lines. */
    public static @Nullable Fix unquoted(SourceFile file, Node quote) {
        List<Edit> edits = new ArrayList<>();
        for (Span line : Blocks.lines(quote)) {
            int sign = Lines.blanksEnd(file.text(), line.start(), line.end());
            if (sign < line.end() && file.text().charAt(sign) == '>') {
                boolean space = sign + 1 < line.end() && file.text().charAt(sign + 1) == ' ';
                edits.add(Edit.delete(new Span(sign, sign + (space ? 2 : 1))));
            }
        }
        return edits.isEmpty() ? null : new Fix(edits, true);
    }

    /** Takes options out of the list that holds them; null if their form is too odd. */
    public static @Nullable Fix unnested(SourceFile file, Node list, Span marker) {
        int line = file.lines().start(file.lines().line(marker.start()));
        int bullet = Lines.blanksEnd(file.text(), line, marker.start());
        int width = LineEdits.spacesBefore(file, bullet);
        Span rest = new Span(line, Math.max(marker.end(), Blocks.span(list).end()));
        return width <= 0
                ? null
                : LineEdits.outdent(file, rest, width)
                        .map(edits -> new Fix(edits, false))
                        .orElse(null);
    }

    /** Takes the spaces out of a block's blanks. */
    public static Fix tightBlanks(Span block, Matcher blank) {
        List<Edit> edits = new ArrayList<>();
        blank.reset();
        while (blank.find()) {
            edits.add(
                    new Edit(
                            new Span(block.start() + blank.start(), block.start() + blank.end()),
                            "[[" + blank.group(1) + "]]"));
        }
        return new Fix(edits, true);
    }
}
