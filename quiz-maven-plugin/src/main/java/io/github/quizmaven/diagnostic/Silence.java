package io.github.quizmaven.diagnostic;

import io.github.quizmaven.source.Span;
import java.util.Set;

/**
 * What a fault in the syntax leaves unknown, so that one fault gives one diagnostic: those of later
 * stages about that part of the file are dropped.
 *
 * @param region the part of the file
 * @param rules names of rules
 * @param others whether all rules but {@code rules} are silent, rather than just those
 */
public record Silence(Span region, Set<String> rules, boolean others) {

    public Silence {
        rules = Set.copyOf(rules);
    }

    public static Silence all(Span region) {
        return new Silence(region, Set.of(), true);
    }

    public static Silence of(Span region, String... rules) {
        return new Silence(region, Set.of(rules), false);
    }

    public static Silence allBut(Span region, String... rules) {
        return new Silence(region, Set.of(rules), true);
    }

    public boolean covers(Diagnostic diagnostic) {
        int start = diagnostic.place().span().start();
        return region.start() <= start
                && start < Math.max(region.end(), region.start() + 1)
                && concerns(diagnostic.rule().name());
    }

    /** Whether diagnostics of a rule are dropped. */
    public boolean concerns(String rule) {
        return rules.contains(rule) != others;
    }
}
