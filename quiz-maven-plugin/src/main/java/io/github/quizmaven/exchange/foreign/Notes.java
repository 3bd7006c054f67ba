package io.github.quizmaven.exchange.foreign;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects what an importer says about one source file. */
public final class Notes {

    private final SourceFile file;
    private final List<Diagnostic> all = new ArrayList<>();

    public Notes(SourceFile file) {
        this.file = file;
    }

    public SourceFile file() {
        return file;
    }

    /** What stands at {@code span} is left out. */
    public void dropped(Span span, String words) {
        add(NoteKind.DROPPED, span, words);
    }

    /** What stands at {@code span} could mean several things. */
    public void guessed(Span span, String words) {
        add(NoteKind.GUESSED, span, words);
    }

    /** What stands at {@code span} was written otherwise than its author meant. */
    public void repaired(Span span, String words) {
        add(NoteKind.REPAIRED, span, words);
    }

    /** What stands at {@code span} needs an author. */
    public void refused(Span span, String words) {
        add(NoteKind.REFUSED, span, words);
    }

    public List<Diagnostic> all() {
        return List.copyOf(all);
    }

    private void add(NoteKind kind, Span span, String words) {
        all.add(new Diagnostic(kind.rule(), file.place(inFile(span)), words));
    }

    /** Lines that were read otherwise may be longer than the file has room for after them. */
    private Span inFile(Span span) {
        int most = file.text().length();
        return new Span(Math.min(span.start(), most), Math.min(span.end(), most));
    }
}
