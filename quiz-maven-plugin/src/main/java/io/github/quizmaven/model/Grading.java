package io.github.quizmaven.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a partly right response earns part of the points. */
public enum Grading {
    PARTIAL,
    ALL_OR_NOTHING;

    /** The word that authors write. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Grading> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
