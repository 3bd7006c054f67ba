package io.github.quizmaven.read.context;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the syntax of a file, and what that leaves unknown. */
public final class Findings {

    private final SourceFile file;
    private final List<Diagnostic> diagnostics;
    private final List<Unknown> unknown;

    public Findings(SourceFile file) {
        this(file, new ArrayList<>(), new ArrayList<>());
    }

    private Findings(SourceFile file, List<Diagnostic> diagnostics, List<Unknown> unknown) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.unknown = unknown;
    }

    /** The same collection for a file of which readers do not see all. */
    public Findings in(SourceFile visible) {
        return new Findings(visible, diagnostics, unknown);
    }

    public SourceFile file() {
        return file;
    }

    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    public List<Unknown> unknown() {
        return List.copyOf(unknown);
    }

    public void report(RuleId rule, Span span, String message, @Nullable String help) {
        diagnostics.add(new Diagnostic(rule, place(span), message, help));
    }

    public void report(RuleId rule, Span span, String message, Help help) {
        diagnostics.add(new Diagnostic(rule, place(span), message, help));
    }

    /**
     * @param other another place that explains it
     * @param label what is there
     */
    public void report(
            RuleId rule, Span span, String message, Help help, Span other, String label) {
        List<Related> related = List.of(new Related(place(other), label));
        diagnostics.add(new Diagnostic(rule, place(span), message, help, related));
    }

    public void warn(RuleId rule, Span span, String message, @Nullable String help) {
        warn(rule, span, message, help == null ? null : Help.of(help));
    }

    public void warn(RuleId rule, Span span, String message, @Nullable Help help) {
        diagnostics.add(
                new Diagnostic(rule, place(span), message, help).withSeverity(Severity.WARNING));
    }

    public void add(Collection<Diagnostic> others) {
        diagnostics.addAll(others);
    }

    public void unknown(Unknown part) {
        unknown.add(part);
    }

    /** Nobody means the blanks around what is wrong. */
    private Place place(Span span) {
        return file.place(file.trimmed(span));
    }
}
