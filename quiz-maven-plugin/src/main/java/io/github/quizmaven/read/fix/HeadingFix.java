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
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The edits that turn what was meant as a heading into one. */
public final class HeadingFix {

    private HeadingFix() {}

    /** Writes a heading of a part in place of another heading, and a text below it. */
    public static Fix part(SourceFile file, Heading heading, String name, String text) {
        Span whole = file.trimmed(Blocks.span(heading));
        String below = text.isBlank() ? "" : "\n\n" + text.strip();
        return Fix.safe(whole, "### " + name + below);
    }

    /**
     * Writes a heading on a line of its own in place of what a line starts with; the rest of the
     * line goes below it.
     */
    public static Fix onItsLine(SourceFile file, Span written, String heading) {
        int line = file.lines().line(written.start());
        int start = file.lines().start(line);
        boolean first = file.text(new Span(start, written.start())).isBlank();
        int end = Lines.blanksEnd(file.text(), written.end(), file.lines().end(line));
        boolean last = end == file.lines().end(line);
        String above = first ? blankAbove(file, line) : "\n\n";
        String below = last ? blankBelow(file, line) : "\n\n";
        return Fix.safe(new Span(first ? start : written.start(), end), above + heading + below);
    }

    /** Writes a heading in place of a whole line, and of the line that underlines it. */
    public static Fix insteadOfLine(SourceFile file, Node block, Span written, String heading) {
        int line = file.lines().line(written.start());
        boolean underlined = block instanceof Heading title && !Blocks.isAtx(title, file);
        int last = underlined ? file.lines().line(Blocks.span(block).end()) : line;
        Span whole = new Span(file.lines().start(line), file.lines().end(last));
        return Fix.safe(whole, blankAbove(file, line) + heading + blankBelow(file, last));
    }

    /** Takes a heading, and what is below it in the same item of a list, out of the list. */
    public static @Nullable Fix outOfItem(SourceFile file, Heading heading, Node item) {
        Span whole = Blocks.span(item);
        int start = file.trimmed(Blocks.span(heading)).start();
        int line = file.lines().line(start);
        int column = start - file.lines().start(line);
        if (item.getFirstChild() != heading) {
            return LineEdits.outdent(file, new Span(start, whole.end()), column)
                    .map(edits -> new Fix(edits, true))
                    .orElse(null);
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.delete(new Span(file.lines().start(line), start)));
        int below = file.lines().end(line) + 1;
        if (below < whole.end()) {
            Optional<List<Edit>> rest =
                    LineEdits.outdent(file, new Span(below, whole.end()), column);
            rest.ifPresent(edits::addAll);
        }
        return new Fix(edits, true);
    }

    private static String blankAbove(SourceFile file, int line) {
        return line == 1 || file.text(file.line(line - 1)).isBlank() ? "" : "\n";
    }

    private static String blankBelow(SourceFile file, int line) {
        return line == file.lines().count() || file.text(file.line(line + 1)).isBlank() ? "" : "\n";
    }
}
