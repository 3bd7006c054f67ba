package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Span;

/**
 * A piece of raw HTML that is shown as the text that it is.
 *
 * @param source the tag as written, its white space folded
 * @param flaw why it does not pass
 * @param name the element's name in lower case; empty if it is no tag
 * @param place where the tag stands in the file
 */
public record RawTag(String source, Flaw flaw, String name, Span place) {

    /** Why raw HTML does not pass. */
    public enum Flaw {
        /** Its element never passes. */
        FOREIGN,
        /** Its element passes without attributes. */
        ATTRIBUTES,
        /** Its other half is missing where it stands. */
        UNPAIRED
    }
}
