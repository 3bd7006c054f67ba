package io.github.quizmaven.quiz.word;

/** What kind of response a question asks for. */
public enum QuestionType implements Word {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    ORDERING,
    MATCHING,
    NUMERIC,
    SLIDER,
    SHORT_ANSWER,
    CLOZE
}
