package io.github.quizmaven.rule;

import io.github.quizmaven.diagnostic.Silence;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFolder;
import io.github.quizmaven.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A quiz together with where its values stand: all that a rule may look at.
 *
 * @param quiz the quiz; its questions stand in the order of the document's
 * @param places for each JSON pointer of the document, where its value stands
 * @param texts all that its author wrote in Markdown, in the order of the source
 * @param silences what the syntax left unknown
 * @param folder what stands beside its file
 */
public record BoundQuiz(
        Quiz quiz,
        Map<String, Span> places,
        List<Markdown> texts,
        List<Silence> silences,
        SourceFolder folder) {

    public BoundQuiz {
        places = Map.copyOf(places);
        texts = List.copyOf(texts);
        silences = List.copyOf(silences);
    }

    public static BoundQuiz of(QuizDocument document, Quiz quiz) {
        return of(document, quiz, SourceFolder.EMPTY);
    }

    public static BoundQuiz of(QuizDocument document, Quiz quiz, SourceFolder folder) {
        List<Markdown> texts =
                document.texts().values().stream()
                        .sorted(Comparator.comparing(Markdown::span))
                        .toList();
        return new BoundQuiz(quiz, document.places(), texts, document.silences(), folder);
    }

    /** The questions that could be read. */
    public Stream<BoundQuestion> questions() {
        NavigableMap<Integer, Integer> unknown = unknown();
        return IntStream.range(0, quiz.questions().size())
                .mapToObj(index -> new BoundQuestion(this, index))
                .filter(each -> !holds(unknown, each.question().heading().start()));
    }

    /** Whether all questions could be read, so that sums and counts are right. */
    public boolean complete() {
        return questions().count() == quiz.questions().size();
    }

    /** Where nothing is known, by beginnings; each place ends behind all that begin before it. */
    private NavigableMap<Integer, Integer> unknown() {
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        silences.stream()
                .filter(each -> each.others() && each.rules().isEmpty())
                .map(Silence::region)
                .sorted()
                .forEach(
                        region ->
                                ends.merge(
                                        region.start(),
                                        Math.max(region.end(), lastEnd(ends)),
                                        Math::max));
        return ends;
    }

    private static int lastEnd(NavigableMap<Integer, Integer> ends) {
        return ends.isEmpty() ? 0 : ends.lastEntry().getValue();
    }

    private static boolean holds(NavigableMap<Integer, Integer> ends, int offset) {
        Map.@Nullable Entry<Integer, Integer> before = ends.floorEntry(offset);
        return before != null && offset < before.getValue();
    }

    public Place place(Span span) {
        return quiz.file().place(span);
    }

    /** Where a value stands, or the file's beginning. */
    public Place place(String pointer) {
        @Nullable Span found = places.get(pointer);
        return quiz.file().place(found == null ? Span.at(0) : found);
    }
}
