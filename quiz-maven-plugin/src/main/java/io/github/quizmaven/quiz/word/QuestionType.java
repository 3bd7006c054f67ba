package io.github.quizmaven.quiz.word;

import java.util.List;

/** What kind of response a question asks for. */
public enum QuestionType implements Word {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    ORDERING,
    MATCHING,
    NUMERIC("unit"),
    SHORT_ANSWER("case"),
    CLOZE("case");

    private final List<String> ownKeys;

    QuestionType(String... ownKeys) {
        this.ownKeys = List.of(ownKeys);
    }

    /** The keys that only some types have, this one among them. */
    public List<String> ownKeys() {
        return ownKeys;
    }
}
