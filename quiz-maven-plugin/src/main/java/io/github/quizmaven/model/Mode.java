package io.github.quizmaven.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a quiz is taken. */
public enum Mode {
    PRACTICE,
    CHALLENGE,
    EXAM,
    FLASHCARDS,
    STUDY;

    /** The word that authors write. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Mode> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
