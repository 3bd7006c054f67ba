package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Ignore;
import io.github.quizmaven.diagnostic.Silence;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * One file as data, with the way back to its source.
 *
 * @param file the file
 * @param quiz whether the file is a quiz at all; if not, nothing further is to be checked
 * @param tree the quiz as FORMAT.md's tree; its names are API
 * @param places for each JSON pointer into {@code tree}, where the value stands in the file: a
 *     key's value (also one that could not be read, which the tree lacks), an option's marker
 *     ({@code /questions/0/options/1}), a question's heading text ({@code /questions/0})
 * @param texts for each JSON pointer to a Markdown value, the value with its way back
 * @param diagnostics what the syntax got wrong
 * @param silences what later stages must not report, since the syntax left it unknown
 * @param ignores what the author says is no fault
 */
public record QuizDocument(
        SourceFile file,
        boolean quiz,
        ObjectNode tree,
        Map<String, Span> places,
        Map<String, Markdown> texts,
        List<Diagnostic> diagnostics,
        List<Silence> silences,
        List<Ignore> ignores) {

    public QuizDocument {
        places = Map.copyOf(places);
        texts = Map.copyOf(texts);
        diagnostics = List.copyOf(diagnostics);
        silences = List.copyOf(silences);
        ignores = List.copyOf(ignores);
    }

    /** What is left of later stages' reports after the silences. */
    public List<Diagnostic> audible(List<Diagnostic> found) {
        return found.stream()
                .filter(each -> silences.stream().noneMatch(silence -> silence.covers(each)))
                .toList();
    }

    /** Where a value stands, or the nearest value around it that stands somewhere. */
    public Span place(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Span found = places.get(at);
            if (found != null) {
                return found;
            }
        }
        return places.getOrDefault("", Span.at(0));
    }
}
