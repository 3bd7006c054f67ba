package io.github.quizmaven.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The diagnostics of a run in the order in which people read them: by path, place, rule and
 * message.
 *
 * @param all sorted, each once
 */
public record Diagnostics(List<Diagnostic> all) {

    private static final Comparator<Diagnostic> READING_ORDER =
            Comparator.comparing((Diagnostic each) -> each.place().path())
                    .thenComparing(each -> each.place().span())
                    .thenComparing(each -> each.rule().name())
                    .thenComparing(Diagnostic::message);

    public Diagnostics {
        all = all.stream().distinct().sorted(READING_ORDER).toList();
    }

    public static Diagnostics of(Collection<Diagnostic> found) {
        return new Diagnostics(List.copyOf(found));
    }

    public int count(Severity severity) {
        return (int) all.stream().filter(each -> each.severity() == severity).count();
    }

    public boolean hasErrors() {
        return atLeast(Severity.ERROR).findAny().isPresent();
    }

    /** Those that are as bad as {@code threshold} or worse. */
    public Stream<Diagnostic> atLeast(Severity threshold) {
        return all.stream().filter(each -> each.severity().compareTo(threshold) <= 0);
    }
}
