package io.github.quizmaven.exchange.outgoing.qti12.item;

/** What an item asks for. */
public enum ItemKind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    ORDERING,
    MATCHING,
    BLANKS,
    NUMBER,
    TEXT
}
