package io.github.quizmaven.diagnostic.fix;

import io.github.quizmaven.source.Span;

/**
 * One change of a file's text.
 *
 * @param span what is replaced, in the file's text as {@code SourceFile} has it: without a
 *     byte-order mark, with {@code \n} for every line end; a point where something is inserted
 * @param replacement what is there afterwards, with {@code \n} for the file's line ends; empty
 *     where something is deleted
 */
public record Edit(Span span, String replacement) {

    public static Edit insert(int offset, String text) {
        return new Edit(Span.at(offset), text);
    }

    public static Edit delete(Span span) {
        return new Edit(span, "");
    }

    /**
     * Whether both change the same characters, or one place in two ways.
     *
     * @param later one that does not start before this one
     */
    public boolean meets(Edit later) {
        return later.span.start() < span.end() || later.span.start() == span.start();
    }
}
