package io.github.quizmaven.suppress;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What comments can ignore in a build.
 *
 * @param known the names of all rules
 * @param ignorable of those, the ones that comments can ignore
 * @param off of those, the ones that the build turns off, so that nothing of them is missed
 */
public record IgnorableRules(Collection<String> known, Set<String> ignorable, Set<String> off) {

    public IgnorableRules {
        known = List.copyOf(known);
        ignorable = Set.copyOf(ignorable);
        off = Set.copyOf(off);
    }

    boolean contains(String rule) {
        return ignorable.contains(rule);
    }
}
