package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One file as data, with the way back to its source.
 *
 * @param file the file
 * @param tree the quiz as FORMAT.md's tree; its names are API
 * @param places for each JSON pointer into {@code tree}, where the value stands in the file: a
 *     key's value, an option's marker ({@code /questions/0/options/1}), a question's heading text
 *     ({@code /questions/0})
 * @param texts for each JSON pointer to a Markdown value, the value with its way back
 * @param diagnostics what the syntax got wrong
 * @param unreadable JSON pointers of questions whose syntax leaves nothing to check further
 */
public record QuizDocument(
        SourceFile file,
        ObjectNode tree,
        Map<String, Span> places,
        Map<String, Markdown> texts,
        List<Diagnostic> diagnostics,
        List<String> unreadable) {

    public QuizDocument {
        places = Map.copyOf(places);
        texts = Map.copyOf(texts);
        diagnostics = List.copyOf(diagnostics);
        unreadable = List.copyOf(unreadable);
    }

    /** Where a value stands, or the nearest value around it that stands somewhere. */
    public Span place(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            @Nullable Span found = places.get(at);
            if (found != null) {
                return found;
            }
        }
        return places.getOrDefault("", Span.at(0));
    }
}
