package io.github.quizmaven.source.folder;

import java.util.Set;

/** A folder with nothing in it. */
public final class EmptyFolder implements SourceFolder {

    @Override
    public Set<String> names(String folder) {
        return Set.of();
    }

    @Override
    public Opened open(String path, int most) {
        return Opened.Refused.NOT_FOUND;
    }
}
