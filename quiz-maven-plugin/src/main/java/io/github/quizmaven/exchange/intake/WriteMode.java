package io.github.quizmaven.exchange.intake;

/** What may be done to the files of a source folder, as users write it. */
public enum WriteMode {
    /** Nothing: a dry run. */
    FALSE,
    /** New files may be written. */
    TRUE,
    /** Files that are there may be replaced. */
    OVERWRITE
}
