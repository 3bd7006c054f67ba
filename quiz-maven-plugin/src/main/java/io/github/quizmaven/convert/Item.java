package io.github.quizmaven.convert;

import io.github.quizmaven.markdown.Markdown;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The shape of a list item.
 *
 * @param marker what stands before the content, as in {@code 12.} or {@code - [x]}
 * @param width how far the content's lines are indented
 */
record Item(String marker, int width) {

    /** A row below the first line that makes it a table's head. */
    private static final Pattern TABLE =
            Pattern.compile("[^\\n]*\\|[^\\n]*\\n[ \\t|:]*-[ \\t|:-]*(?:\\n(?s:.*))?");

    static Item option(boolean correct) {
        return new Item(correct ? "- [x]" : "- [ ]", 2);
    }

    static Item step(int number) {
        String marker = number + ".";
        return new Item(marker, marker.length() + 1);
    }

    static Item bullet() {
        return new Item("-", 2);
    }

    /** The ways to write each of the forms of a text as this item. */
    List<List<String>> ways(Markdown text) {
        return TextForms.indentable(text).stream().map(this::layouts).toList();
    }

    /** The item with its content as code. */
    String code(Markdown text) {
        return marker + "\n" + indented(TextForms.asCode(text));
    }

    /** Lines that belong to the item. */
    String indented(String lines) {
        return lines.replaceAll("(?dm)^(?=.)", " ".repeat(width));
    }

    /**
     * On the marker's line, below it, or below an empty line: Markdown lets some blocks start only
     * there.
     */
    private List<String> layouts(String text) {
        if (text.isEmpty()) {
            return List.of(marker);
        }
        String beside = marker + " " + indented(text).substring(width);
        String below = marker + "\n" + indented(text);
        String apart = marker + "\n\n" + indented(text);
        return TABLE.matcher(text).matches()
                ? List.of(apart, beside, below)
                : List.of(beside, below, apart);
    }
}
