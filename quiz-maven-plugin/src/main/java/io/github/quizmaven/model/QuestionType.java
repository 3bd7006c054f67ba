package io.github.quizmaven.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of response a question asks for. */
public enum QuestionType {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    ORDERING,
    MATCHING,
    NUMERIC,
    SHORT_ANSWER,
    CLOZE;

    /** The name that authors write, as in {@code single-choice}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QuestionType> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
