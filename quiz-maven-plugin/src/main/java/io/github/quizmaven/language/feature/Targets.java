package io.github.quizmaven.language.feature;

import io.github.quizmaven.language.document.DocumentUri;
import io.github.quizmaven.language.document.EditorText;
import io.github.quizmaven.language.document.OpenDocument;
import io.github.quizmaven.quiz.Authored;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.source.Address;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.fact.LinkUse;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

/** Where links lead: to files of the source folder, and to questions in them. Nowhere else. */
public final class Targets {

    private final OpenQuiz open;

    private Targets(OpenQuiz open) {
        this.open = open;
    }

    /** Where the link leads that a position is in; none if there is none. */
    public static List<Location> at(OpenQuiz open, Position position) {
        @Nullable Authored authored = open.authored();
        int offset = open.text().offset(position);
        return authored == null
                ? List.of()
                : authored.texts().stream()
                        .flatMap(each -> each.links().stream())
                        .filter(each -> holds(each, offset))
                        .limit(1)
                        .flatMap(each -> new Targets(open).of(each, authored).stream())
                        .toList();
    }

    private static boolean holds(LinkUse link, int offset) {
        Span all = link.textPlace().to(link.place());
        return all.start() <= offset && offset <= all.end();
    }

    private List<Location> of(LinkUse link, Authored authored) {
        Address address = Address.of(open.path(), link.destination());
        if (address.kind() != Address.Kind.LOCAL) {
            return List.of();
        }
        if (address.path().isEmpty() || address.path().equals(open.path())) {
            return List.of(
                    location(
                            open.document().uri(),
                            open.text(),
                            question(authored, address.fragment())));
        }
        return open.open(address.path()) != null || open.folder().folder().holds(address.path())
                ? List.of(inOther(address.path(), address.fragment()))
                : List.of();
    }

    private Location inOther(String path, String fragment) {
        @Nullable OpenDocument document = open.open(path);
        String uri = document == null ? DocumentUri.of(open.folder().file(path)) : document.uri();
        @Nullable EditorText text = document == null ? saved(path) : document.text();
        if (text == null || fragment.isEmpty() || !SourceFile.isMarkdown(path)) {
            return location(uri, new EditorText(""), Span.at(0));
        }
        @Nullable Authored other = open.folder().folder().read(path, text.raw()).authored();
        return location(uri, text, other == null ? Span.at(0) : question(other, fragment));
    }

    private @Nullable EditorText saved(String path) {
        @Nullable SourceFile file =
                SourceFile.isMarkdown(path) ? open.folder().folder().saved(path) : null;
        return file == null ? null : new EditorText(file.text());
    }

    /** Where a question is; the start of the file if it is not there. */
    private static Span question(Authored authored, String id) {
        return authored instanceof Quiz quiz
                ? quiz.questions().stream()
                        .filter(each -> each.id().equals(id))
                        .map(each -> each.head().place())
                        .findFirst()
                        .orElse(Span.at(0))
                : Span.at(0);
    }

    private static Location location(String uri, EditorText text, Span span) {
        return new Location(uri, text.range(span));
    }
}
