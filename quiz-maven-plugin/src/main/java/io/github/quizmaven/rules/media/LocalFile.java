package io.github.quizmaven.rules.media;

import org.jspecify.annotations.Nullable;

/**
 * What is found under a path, upper and lower case told apart on every system.
 *
 * @param state what is there
 * @param suggestion if nothing is, the path that was probably meant, or null
 */
record LocalFile(State state, @Nullable String suggestion) {

    /** What is found under a path. */
    enum State {
        FILE,
        FOLDER,
        NOTHING
    }

    boolean isFile() {
        return state == State.FILE;
    }
}
