package io.github.quizmaven.bundle.staged;

import io.github.quizmaven.site.file.RenderedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    /** The same for several files: null if one of them is not there. */
    default @Nullable List<Staged> still(List<Staged> earlier) throws IOException {
        List<Staged> files = new ArrayList<>();
        for (Staged each : earlier) {
            @Nullable Staged still = still(each);
            if (still == null) {
                return null;
            }
            files.add(still);
        }
        return files;
    }
}
