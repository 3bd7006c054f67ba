package io.github.quizmaven.source.folder;

/** What came of opening a file of the source folder: its bytes, or why there are none. */
public sealed interface Opened {

    /**
     * A file that was read whole.
     *
     * @param bytes its content, which belongs to whoever asked for it
     */
    record Content(byte[] bytes) implements Opened {}

    /** Why a file is not read. */
    enum Refused implements Opened {
        NOT_FOUND("does not exist"),
        OUTSIDE("leads out of the source folder"),
        NOT_REGULAR("is not a regular file"),
        TOO_LARGE("is too large"),
        UNREADABLE("cannot be read");

        private final String words;

        Refused(String words) {
            this.words = words;
        }

        /** The reason as the predicate of a sentence about the file. */
        public String words() {
            return words;
        }
    }
}
