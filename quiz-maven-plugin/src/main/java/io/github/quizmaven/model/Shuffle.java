package io.github.quizmaven.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is shown in a random order. */
public enum Shuffle {
    NONE,
    OPTIONS,
    QUESTIONS,
    ALL;

    /** The word that authors write. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Shuffle> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
