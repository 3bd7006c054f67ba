package io.github.quizmaven.exchange.markup;

/** How a text of another format is written. */
public enum MarkupFormat {
    /** Characters that mean themselves. */
    PLAIN,
    /** HTML in which line ends count, and signs that make no tag mean themselves. */
    MOODLE,
    HTML,
    MARKDOWN
}
