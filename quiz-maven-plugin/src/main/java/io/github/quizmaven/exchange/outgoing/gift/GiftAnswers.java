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

    /** Stands for the braces; a noncharacter of Unicode. */
    static final String HERE = "\uFDD2";

    GiftAnswers(String stem, String lines) {
        this(stem, lines, null);
    }

    static GiftAnswers none(String why) {
        return new GiftAnswers("", "", why);
    }
}
