package io.github.quizmaven.rule.media;

import io.github.quizmaven.source.folder.Opened;
import org.jspecify.annotations.Nullable;

/**
 * What is found under a path, upper and lower case told apart on every system.
 *
 * @param state what is there
 * @param suggestion if nothing is, the path that was probably meant, or null
 * @param refused if it cannot be used, why, or null
 */
record LocalFile(State state, @Nullable String suggestion, Opened.@Nullable Refused refused) {

    /** What is found under a path. */
    enum State {
        FILE,
        FOLDER,
        NOTHING,
        /** A link, or a folder on the way that is one, leads out of the source folder. */
        OUTSIDE,
        /** A file that is not read. */
        UNUSABLE,
        /** A file of a kind that is not copied. */
        NOT_COPIED
    }

    static LocalFile file(Opened.@Nullable Refused refused) {
        return new LocalFile(refused == null ? State.FILE : State.UNUSABLE, null, refused);
    }

    static LocalFile notCopied() {
        return new LocalFile(State.NOT_COPIED, null, null);
    }

    static LocalFile folder() {
        return new LocalFile(State.FOLDER, null, null);
    }

    static LocalFile nothing(@Nullable String suggestion) {
        return new LocalFile(State.NOTHING, suggestion, null);
    }

    static LocalFile outside() {
        return new LocalFile(State.OUTSIDE, null, Opened.Refused.OUTSIDE);
    }

    boolean isFile() {
        return state == State.FILE;
    }

    boolean isOutside() {
        return state == State.OUTSIDE;
    }

    /** Whether a page could not show it, for another reason than that it leads out. */
    boolean isMissing() {
        return !isFile() && !isOutside();
    }
}
