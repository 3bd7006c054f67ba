package io.github.quizmaven.suppress;

import io.github.quizmaven.source.Span;
import java.util.Set;

/**
 * What a fault in the syntax leaves unknown, so that one fault gives one diagnostic: what later
 * stages say about that part of the file is dropped.
 *
 * @param region the part of the file
 * @param rules names of rules
 * @param others whether nothing is known for all rules but {@code rules}, rather than for just
 *     those
 */
public record Unknown(Span region, Set<String> rules, boolean others) {

    public Unknown {
        rules = Set.copyOf(rules);
    }

    public static Unknown all(Span region) {
        return new Unknown(region, Set.of(), true);
    }

    public static Unknown of(Span region, String... rules) {
        return new Unknown(region, Set.of(rules), false);
    }

    public static Unknown allBut(Span region, String... rules) {
        return new Unknown(region, Set.of(rules), true);
    }

    /** The region to its last offset, at least one. */
    Span offsets() {
        return new Span(region.start(), Math.max(region.end() - 1, region.start()));
    }

    /** Whether diagnostics of a rule are dropped. */
    public boolean concerns(String rule) {
        return rules.contains(rule) != others;
    }
}
