package io.github.quizmaven.language.feature;

import io.github.quizmaven.language.completion.Candidate;
import io.github.quizmaven.language.completion.Sources;
import io.github.quizmaven.language.completion.Spot;
import io.github.quizmaven.language.completion.SpotFinder;
import io.github.quizmaven.language.completion.Vocabulary;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What can be written at a place, as editors take it. */
public final class Completions {

    private Completions() {}

    public static List<CompletionItem> at(OpenQuiz open, Position position) {
        int offset = open.text().offset(position);
        Spot spot = SpotFinder.before(open.path(), open.text().read(), offset);
        Vocabulary words = Vocabulary.of(open.folder().settings().schemas());
        List<Candidate> candidates = Sources.at(spot, words);
        return IntStream.range(0, candidates.size())
                .mapToObj(place -> item(candidates.get(place), place, open))
                .toList();
    }

    private static CompletionItem item(Candidate candidate, int place, OpenQuiz open) {
        CompletionItem item = new CompletionItem(candidate.label());
        item.setKind(
                switch (candidate.kind()) {
                    case PROPERTY -> CompletionItemKind.Property;
                    case VALUE -> CompletionItemKind.EnumMember;
                    case PART -> CompletionItemKind.Struct;
                    case RULE -> CompletionItemKind.Reference;
                });
        item.setSortText("%03d".formatted(place));
        item.setTextEdit(
                Either.forLeft(
                        new TextEdit(open.text().range(candidate.replaced()), candidate.insert())));
        if (!candidate.documentation().isEmpty()) {
            item.setDocumentation(
                    new MarkupContent(MarkupKind.MARKDOWN, candidate.documentation()));
        }
        return item;
    }
}
