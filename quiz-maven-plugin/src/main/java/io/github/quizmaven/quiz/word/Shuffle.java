package io.github.quizmaven.quiz.word;

/** What is shown in a random order. */
public enum Shuffle implements Word {
    NONE,
    OPTIONS,
    QUESTIONS,
    ALL
}
