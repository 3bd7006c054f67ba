package io.github.quizmaven.render;

import org.commonmark.renderer.html.HtmlWriter;

/** Writes what stands for each blank of a stem, called in their order. */
interface BlankWriter {

    /** For texts that have no blanks. */
    BlankWriter NONE = html -> {};

    void write(HtmlWriter html);
}
