package io.github.quizmaven.bundle;

import io.github.quizmaven.bundle.staged.BundlePath;
import io.github.quizmaven.source.folder.FileName;
import io.github.quizmaven.source.folder.Stamp;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/**
 * How a build left its output folder, so that the next one can tell without a look into any file
 * whether all is as it was.
 *
 * @param pages how many pages the site has
 * @param files stamps by path, that of the manifest among them
 */
public record OutputStamps(int pages, Map<String, Stamp> files) {

    public OutputStamps {
        files = Map.copyOf(files);
    }

    /** Whether a folder is just as the build left it, and no other build has begun to write. */
    public boolean areIn(Path output) {
        for (String own : new String[] {BundlePath.JOURNAL, BundlePath.LOCK}) {
            if (Files.exists(output.resolve(own), LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        for (Map.Entry<String, Stamp> each : files.entrySet()) {
            if (!each.getValue().is(Stamp.of(FileName.below(output, each.getKey())))) {
                return false;
            }
        }
        return true;
    }
}
