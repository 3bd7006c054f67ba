package io.github.quizmaven.bundle;

import io.github.quizmaven.site.file.RenderedFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the files of pages one by one, before anybody knows whether they become part of a site.
 * Serves all threads.
 */
public interface Intake {

    /** Takes in a file and lets it go. */
    Staged stage(RenderedFile file) throws IOException;

    /** A file that was let go earlier, if it is still there just so; null if not. */
    @Nullable Staged still(Staged earlier) throws IOException;
}
