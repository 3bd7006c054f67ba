package io.github.quizmaven.language;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.language.document.DocumentUri;
import io.github.quizmaven.language.document.EditorText;
import io.github.quizmaven.language.document.OpenDocument;
import io.github.quizmaven.language.feature.RuleDocs;
import io.github.quizmaven.language.folder.SourceFolder;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/**
 * Writes diagnostics as editors take them.
 *
 * @param folder whose files they are about
 * @param open those that are open, by path
 */
record DiagnosticWriter(SourceFolder folder, Map<String, OpenDocument> open) {

    /** Who says it. */
    static final String SOURCE = "quiz";

    List<org.eclipse.lsp4j.Diagnostic> write(OpenDocument document, List<Diagnostic> found) {
        return found.stream().map(each -> write(document.text(), each)).toList();
    }

    /** One of them, as it is written each time. */
    org.eclipse.lsp4j.Diagnostic write(EditorText text, Diagnostic diagnostic) {
        String rule = diagnostic.rule().name();
        String help = diagnostic.help() == null ? "" : "\nhelp: " + diagnostic.help().whole();
        org.eclipse.lsp4j.Diagnostic written =
                new org.eclipse.lsp4j.Diagnostic(
                        text.range(diagnostic.place().span()),
                        diagnostic.message() + help,
                        severity(diagnostic),
                        SOURCE,
                        rule);
        written.setCodeDescription(new DiagnosticCodeDescription(RuleDocs.address(rule)));
        written.setRelatedInformation(diagnostic.related().stream().map(this::related).toList());
        return written;
    }

    private static DiagnosticSeverity severity(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }

    private DiagnosticRelatedInformation related(Related related) {
        return new DiagnosticRelatedInformation(location(related.place()), related.label());
    }

    private Location location(Place place) {
        @Nullable OpenDocument document = open.get(place.path());
        if (document != null) {
            return new Location(document.uri(), document.text().range(place.span()));
        }
        @Nullable SourceFile saved = folder.folder().saved(place.path());
        Range range = new EditorText(saved == null ? "" : saved.text()).range(place.span());
        return new Location(DocumentUri.of(folder.file(place.path())), range);
    }
}
