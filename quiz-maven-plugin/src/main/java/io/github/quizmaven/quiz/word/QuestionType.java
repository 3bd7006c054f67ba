package io.github.quizmaven.quiz.word;

import java.util.List;

/** What kind of response a question asks for. */
public enum QuestionType implements Word {
    SINGLE_CHOICE(false),
    MULTIPLE_CHOICE(false),
    ORDERING(false),
    MATCHING(false),
    NUMERIC(true, "unit"),
    SHORT_ANSWER(true, "case"),
    CLOZE(false, "case");

    private final boolean answerPart;
    private final List<String> ownKeys;

    QuestionType(boolean answerPart, String... ownKeys) {
        this.answerPart = answerPart;
        this.ownKeys = List.of(ownKeys);
    }

    /** Whether what is right stands below {@code ### Answer}. */
    public boolean hasAnswerPart() {
        return answerPart;
    }

    /** The keys that only some types have, this one among them. */
    public List<String> ownKeys() {
        return ownKeys;
    }
}
