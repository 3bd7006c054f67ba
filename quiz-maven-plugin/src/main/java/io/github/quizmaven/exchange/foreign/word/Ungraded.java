package io.github.quizmaven.exchange.foreign.word;

import org.jspecify.annotations.Nullable;

/** What a person has to grade: it is left out, or becomes a card if it says what is right. */
public enum Ungraded {
    TEXT("a text that a person has to grade"),
    FILE("a file to upload");

    private final String name;

    Ungraded(String name) {
        this.name = name;
    }

    /**
     * Why there is no card; null if there is one.
     *
     * @param nearest whether one is wanted
     * @param back whether something is there to compare with
     */
    public @Nullable String refusal(boolean nearest, boolean back) {
        if (nearest && back) {
            return null;
        }
        String words = name + " has no place in a quiz";
        if (nearest) {
            return words + ", and it says no answer for the back of a card";
        }
        return back ? words + ": `-Dquiz.nearest=true` makes a card of it" : words;
    }

    /** What is reported about a card. */
    public String becomes() {
        return name + " becomes a card: learners compare theirs with its solution";
    }
}
