package io.github.quizmaven.quiz.word;

/** Whether a partly right response earns part of the points. */
public enum Grading implements Word {
    PARTIAL,
    ALL_OR_NOTHING
}
