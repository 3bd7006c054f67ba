package io.github.quizmaven.exchange.lms;

/** What a question of a learning platform asks for. */
public enum LmsKind {
    /** One of some options; fractions say how right each is. */
    ONE,
    /** Any number of options, whose fractions add up. */
    MANY,
    TRUE_FALSE,
    SHORT_ANSWER,
    NUMERIC,
    MATCHING,
    ORDERING,
    /** Gaps in the text, which are signs of their own there. */
    CLOZE,
    ESSAY,
    /** A text that asks nothing. */
    DESCRIPTION
}
