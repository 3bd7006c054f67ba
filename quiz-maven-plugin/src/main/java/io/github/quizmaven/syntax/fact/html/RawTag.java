package io.github.quizmaven.syntax.fact.html;

import io.github.quizmaven.source.Span;

/**
 * A piece of raw HTML that is shown as the text that it is.
 *
 * @param source the tag as written, its white space folded
 * @param reason why it does not pass
 * @param name the element's name in lower case; empty if it is not a tag
 * @param place where the tag, or its first line, is in the file
 */
public record RawTag(String source, Reason reason, String name, Span place) {

    /** Why raw HTML does not pass. */
    public enum Reason {
        /** Its element never passes. */
        FOREIGN,
        /** Its element passes without attributes. */
        ATTRIBUTES,
        /** Its other half is missing in its block. */
        UNPAIRED
    }
}
