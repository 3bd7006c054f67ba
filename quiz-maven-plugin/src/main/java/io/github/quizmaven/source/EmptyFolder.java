package io.github.quizmaven.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder with nothing in it. */
final class EmptyFolder implements SourceFolder {

    @Override
    public Set<String> names(String folder) {
        return Set.of();
    }

    @Override
    public Opened open(String path, int most) {
        return Opened.Refused.NOT_FOUND;
    }
}
