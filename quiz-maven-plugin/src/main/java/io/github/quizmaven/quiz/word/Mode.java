package io.github.quizmaven.quiz.word;

/** How a quiz is taken. */
public enum Mode implements Word {
    PRACTICE,
    CHALLENGE,
    EXAM,
    FLASHCARDS,
    STUDY
}
