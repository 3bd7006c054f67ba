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
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.jspecify.annotations.Nullable;

/** The edits that make lines options, or parts of them. */
public final class OptionFixes {

    private static final int TAB = 4;

    private OptionFixes() {}

    /** Puts a marker on the line of its bullet. */
    public static Fix onBulletLine(SourceFile file, Node item, Span marker) {
        int bullet = bulletEnd(file, item);
        return Fix.safe(new Span(bullet, marker.start()), " ");
    }

    /** Takes a list with a marker out of the item that holds it; null if its form is too odd. */
    public static @Nullable Fix unnested(SourceFile file, Node item, Span marker) {
        int left = LineEdits.spacesBefore(file, Blocks.span(item).start());
        for (Node block : Blocks.children(item)) {
            Span inner = Blocks.span(block);
            if (inner.start() <= marker.start() && marker.end() <= inner.end()) {
                int start = Lines.blanksEnd(file.text(), inner.start(), inner.end());
                int width = LineEdits.spacesBefore(file, start) - left;
                return left < 0 || width <= 0
                        ? null
                        : LineEdits.outdent(file, inner, width)
                                .map(edits -> new Fix(edits, false))
                                .orElse(null);
            }
        }
        return null;
    }

    /**
     * Adds the marker of a distractor; null if something like a marker is there.
     *
     * @param line what is on the first line of an item
     */
    public static @Nullable Fix marked(SourceFile file, @Nullable Span line) {
        return line == null || file.text(line).startsWith("[")
                ? null
                : Fix.unsafe(Edit.insert(line.start(), "[ ] "));
    }

    /** Gives the items of a list the bullet of the first list, unless that has numbers. */
    public static List<Edit> sameBullet(SourceFile file, Node list, @Nullable Node first) {
        if (!(first instanceof BulletList model) || list == first) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (Node item : Blocks.children(list)) {
            int start =
                    Lines.blanksEnd(file.text(), Blocks.span(item).start(), file.text().length());
            int end = bulletEnd(file, item);
            String bullet = model.getMarker();
            edits.add(
                    new Edit(
                            new Span(start, end),
                            bullet + " ".repeat(Math.max(0, end - start - bullet.length()))));
        }
        return edits;
    }

    /** How far what belongs to an option is indented at least. */
    public static int indentation(SourceFile file, Span marker) {
        int start = file.lines().start(file.lines().line(marker.start()));
        String before = file.text(new Span(start, marker.start()));
        return before.indexOf('\t') >= 0 ? TAB : before.length();
    }

    private static int bulletEnd(SourceFile file, Node item) {
        int at = Lines.blanksEnd(file.text(), Blocks.span(item).start(), file.text().length());
        if (item.getParent() instanceof OrderedList) {
            while (Character.isDigit(file.text().charAt(at))) {
                at++;
            }
        }
        return at + 1;
    }
}
