package io.github.quizmaven.language.completion;

/** What is written in a part of a file. */
public enum Zone {
    /** The front matter of a quiz. */
    FRONT_MATTER,
    /** What all questions inherit, in the front matter. */
    DEFAULTS,
    /** The front matter of a folder's {@code index.md}. */
    FOLDER,
    /** The metadata of a question. */
    METADATA,
    /** The rules that a comment names. */
    IGNORE,
    /** Text, above all questions or in one. */
    TEXT,
    /** Code, in which nothing means anything. */
    CODE;

    /** Whether properties are written there. */
    public boolean hasProperties() {
        return this == FRONT_MATTER || this == DEFAULTS || this == FOLDER || this == METADATA;
    }
}
