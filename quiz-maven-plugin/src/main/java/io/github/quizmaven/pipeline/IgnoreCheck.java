package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Ignore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes out of reports what authors ignore, and knows which of their comments did so. */
final class IgnoreCheck {

    private final RuleLevels levels;
    private final List<Ignore> all;
    private final Map<String, List<Ignore>> byRule = new HashMap<>();
    private final Set<Ignore> used = new HashSet<>();
    private int ignored;

    /**
     * @param levels severities of the build: what it turns off is neither counted nor missed
     */
    IgnoreCheck(List<Ignore> ignores, RuleLevels levels) {
        this.all = ignores;
        this.levels = levels;
        for (Ignore each : ignores) {
            if (RuleCatalog.canBeIgnored(each.rule())) {
                byRule.computeIfAbsent(each.rule(), key -> new ArrayList<>()).add(each);
            }
        }
    }

    /** The reports that nobody ignores. */
    List<Diagnostic> left(List<Diagnostic> found) {
        return found.stream().filter(each -> !isIgnored(each)).toList();
    }

    /** How many reports are gone. */
    int ignored() {
        return ignored;
    }

    /**
     * What is wrong with comments that ignored nothing of what {@link #left} was given.
     *
     * @param undecided comments that may have something to ignore nevertheless
     */
    List<Diagnostic> unused(Predicate<Ignore> undecided) {
        List<Diagnostic> found = new ArrayList<>();
        for (Ignore each : all) {
            @Nullable Diagnostic hopeless = IgnoreUnused.hopeless(each);
            if (hopeless != null) {
                found.add(hopeless);
            } else if (!used.contains(each)
                    && !levels.isOff(each.rule())
                    && !undecided.test(each)) {
                found.add(IgnoreUnused.unused(each));
            }
        }
        return found;
    }

    private boolean isIgnored(Diagnostic diagnostic) {
        List<Ignore> covering =
                byRule.getOrDefault(diagnostic.rule().name(), List.of()).stream()
                        .filter(each -> each.covers(diagnostic))
                        .toList();
        used.addAll(covering);
        if (!covering.isEmpty() && !levels.isOff(diagnostic.rule().name())) {
            ignored++;
        }
        return !covering.isEmpty();
    }
}
