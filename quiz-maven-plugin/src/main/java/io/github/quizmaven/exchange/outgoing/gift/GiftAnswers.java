package io.github.quizmaven.exchange.outgoing.gift;

import org.jspecify.annotations.Nullable;

/**
 * A question's stem and what stands in its braces.
 *
 * @param stem the text, escaped, with {@link #HERE} where the braces go
 * @param lines what is in them, with line ends
 * @param why why GIFT has no such question; null if it has
 */
record GiftAnswers(String stem, String lines, @Nullable String why) {

    /** Stands for the braces; no text that is escaped has such a tag. */
    static final String HERE = "<gap>";

    GiftAnswers(String stem, String lines) {
        this(stem, lines, null);
    }

    static GiftAnswers none(String why) {
        return new GiftAnswers("", "", why);
    }
}
