package io.github.quizmaven.pipeline.work;

/**
 * Something that was asked outside of a file on its way through the stages, with the answer: where
 * all answers are the same again, the same file comes to the same.
 *
 * @param kind what was asked
 * @param path about what, from the source folder
 * @param most the most bytes that were to be read; 0 if the question has no limit
 * @param answer a hash of what was found, or why there was nothing
 */
public record Lookup(Kind kind, String path, int most, String answer) {

    /** What can be asked. */
    public enum Kind {
        /** The names in a folder. */
        NAMES,
        /** A file's bytes. */
        CONTENT,
        /** Whether a file can be read. */
        READABLE,
        /** The title that a folder is given. */
        TITLE
    }
}
