package io.github.quizmaven.write.form;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a list item.
 *
 * @param marker what is before the content, as in {@code 12.} or {@code - [x]}
 * @param width how far the content's lines are indented
 * @param boxed whether the marker ends in a task marker, after which no block can start
 */
public record ItemShape(String marker, int width, boolean boxed) {

    /** Blocks that only an empty line separates from the marker. */
    private static final Set<Class<? extends Node>> APART =
            Set.of(ThematicBreak.class, IndentedCodeBlock.class);

    /** Blocks that cannot start on the line of a task marker. */
    private static final List<Class<? extends Node>> BELOW =
            List.of(FencedCodeBlock.class, BlockQuote.class, Heading.class, ListBlock.class);

    public static ItemShape option(boolean correct) {
        return new ItemShape(correct ? "- [x]" : "- [ ]", 2, true);
    }

    public static ItemShape step(int number) {
        String marker = number + ".";
        return new ItemShape(marker, marker.length() + 1, false);
    }

    public static ItemShape bullet() {
        return new ItemShape("-", 2, false);
    }

    /** Lines that belong to the item. */
    public String indented(String lines) {
        String indent = " ".repeat(width);
        StringBuilder indented = new StringBuilder();
        for (String line : lines.split("\n", -1)) {
            indented.append(line.isEmpty() ? "" : indent).append(line).append('\n');
        }
        return indented.substring(0, indented.length() - 1);
    }

    /**
     * The item with a text on the marker's line, below it, or below an empty line, the likeliest
     * first.
     *
     * @param first the text's first block, or null
     */
    List<String> layouts(String text, @Nullable Node first) {
        if (text.isEmpty()) {
            return List.of(marker);
        }
        String beside = marker + " " + indented(text).substring(width);
        String below = marker + "\n" + indented(text);
        String apart = marker + "\n\n" + indented(text);
        if (first != null && isApart(first)) {
            return List.of(apart, beside, below);
        }
        return boxed && first != null && BELOW.stream().anyMatch(each -> each.isInstance(first))
                ? List.of(below, apart, beside)
                : List.of(beside, below, apart);
    }

    private boolean isApart(Node first) {
        // An empty item's bullet would underline the marker.
        boolean bullet =
                first instanceof BulletList && first.getFirstChild().getFirstChild() == null;
        return first instanceof TableBlock || boxed && (bullet || APART.contains(first.getClass()));
    }
}
