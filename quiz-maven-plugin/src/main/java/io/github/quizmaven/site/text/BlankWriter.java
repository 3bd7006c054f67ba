package io.github.quizmaven.site.text;

import io.github.quizmaven.syntax.node.BlankInline;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what is shown for each blank of a stem, called in their order. */
public interface BlankWriter {

    /** For texts that have no blanks. */
    BlankWriter NONE = html -> {};

    void write(HtmlWriter html);

    /** A literal in which blanks may be marked. */
    default void literal(String literal, HtmlWriter html) {
        int from = 0;
        int at = literal.indexOf(BlankInline.MARK);
        while (at >= 0) {
            html.text(literal.substring(from, at));
            write(html);
            from = at + 1;
            at = literal.indexOf(BlankInline.MARK, from);
        }
        html.text(literal.substring(from));
    }
}
