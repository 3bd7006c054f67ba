package io.github.quizmaven.bundle;

import java.util.List;

/**
 * What a build has done to the output folder.
 *
 * @param pages how many pages the site has
 * @param changed paths that were written
 * @param unchanged how many files were right already
 * @param removed paths of an earlier build that this one no longer has
 * @param kept paths of an earlier build that this one no longer has, but that someone has edited
 */
public record Written(
        int pages, List<String> changed, int unchanged, List<String> removed, List<String> kept) {

    public Written {
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }
}
