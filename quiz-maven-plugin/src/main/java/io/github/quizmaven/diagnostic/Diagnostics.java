package io.github.quizmaven.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The diagnostics of a run in the order in which people read them: by path, place, rule and
 * message.
 *
 * @param all sorted, each once
 */
public record Diagnostics(List<Diagnostic> all) {

    public Diagnostics {
        all = all.size() < 2 ? List.copyOf(all) : sorted(all);
    }

    private static List<Diagnostic> sorted(List<Diagnostic> all) {
        return all.stream().distinct().sorted(Diagnostics::compare).toList();
    }

    private static int compare(Diagnostic one, Diagnostic other) {
        int order = one.place().path().compareTo(other.place().path());
        if (order == 0) {
            order = one.place().span().compareTo(other.place().span());
        }
        if (order == 0) {
            order = one.rule().name().compareTo(other.rule().name());
        }
        return order == 0 ? one.message().compareTo(other.message()) : order;
    }

    public static Diagnostics of(Collection<Diagnostic> found) {
        return new Diagnostics(List.copyOf(found));
    }

    public int count(Severity severity) {
        int count = 0;
        for (Diagnostic each : all) {
            count += each.severity() == severity ? 1 : 0;
        }
        return count;
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Those that are as bad as {@code threshold} or worse. */
    public Stream<Diagnostic> atLeast(Severity threshold) {
        return all.stream().filter(each -> each.severity().compareTo(threshold) <= 0);
    }
}
