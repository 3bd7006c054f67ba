package io.github.quizmaven.pipeline.cache;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.pipeline.cache.bytes.BytesIn;
import io.github.quizmaven.pipeline.cache.bytes.BytesOut;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.Span;

/** The form that diagnostics have in the cache. */
final class DiagnosticForm {

    private static final Severity[] SEVERITIES = Severity.values();

    private DiagnosticForm() {}

    static void write(BytesOut out, Diagnostic diagnostic) {
        out.text(diagnostic.rule().name());
        out.number(diagnostic.rule().severity().ordinal());
        out.number(diagnostic.severity().ordinal());
        place(out, diagnostic.place());
        out.text(diagnostic.message());
        out.maybe(
                diagnostic.help(),
                (into, help) -> {
                    into.text(help.text());
                    into.all(help.paste(), BytesOut::text);
                    into.maybe(help.fix(), DiagnosticForm::fix);
                });
        out.all(
                diagnostic.related(),
                (into, related) -> {
                    place(into, related.place());
                    into.text(related.label());
                });
        out.text(diagnostic.question());
    }

    static Diagnostic read(BytesIn in) {
        RuleId rule = new RuleId(in.text(), SEVERITIES[in.count()]);
        return new Diagnostic(
                rule,
                SEVERITIES[in.count()],
                place(in),
                in.text(),
                in.maybe(DiagnosticForm::help),
                in.all(from -> new Related(place(from), from.text())),
                in.textOrNull());
    }

    private static Help help(BytesIn in) {
        return new Help(in.text(), in.all(BytesIn::text), in.maybe(DiagnosticForm::fix));
    }

    private static void fix(BytesOut out, Fix fix) {
        out.flag(fix.safe());
        out.all(
                fix.edits(),
                (into, edit) -> {
                    span(into, edit.span());
                    into.text(edit.replacement());
                });
    }

    private static Fix fix(BytesIn in) {
        boolean safe = in.flag();
        return new Fix(in.all(from -> new Edit(span(from), from.text())), safe);
    }

    static void place(BytesOut out, Place place) {
        out.text(place.path());
        span(out, place.span());
        out.number(place.line());
        out.number(place.column());
        out.number(place.endLine());
        out.number(place.endColumn());
        out.text(place.excerpt());
        out.number(place.cut().before());
        out.flag(place.cut().after());
    }

    static Place place(BytesIn in) {
        return new Place(
                in.text(),
                span(in),
                in.count(),
                in.count(),
                in.count(),
                in.count(),
                in.text(),
                new Place.Cut(in.count(), in.flag()));
    }

    static void span(BytesOut out, Span span) {
        out.number(span.start());
        out.number(span.end());
    }

    static Span span(BytesIn in) {
        return new Span(in.count(), in.count());
    }
}
