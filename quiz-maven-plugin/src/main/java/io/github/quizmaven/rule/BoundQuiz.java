package io.github.quizmaven.rule;

import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.Span;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A quiz together with where its values stand: all that a rule may look at.
 *
 * @param quiz the quiz; its questions stand in the order of the document's
 * @param places for each JSON pointer of the document, where its value stands
 * @param unreadable JSON pointers of what the syntax left unreadable: questions, and the empty
 *     pointer for the front matter
 */
public record BoundQuiz(Quiz quiz, Map<String, Span> places, Set<String> unreadable) {

    public BoundQuiz {
        places = Map.copyOf(places);
        unreadable = Set.copyOf(unreadable);
    }

    public static BoundQuiz of(QuizDocument document, Quiz quiz) {
        return new BoundQuiz(quiz, document.places(), Set.copyOf(document.unreadable()));
    }

    /** The readable questions. */
    public Stream<BoundQuestion> questions() {
        return IntStream.range(0, quiz.questions().size())
                .mapToObj(index -> new BoundQuestion(this, index))
                .filter(each -> !unreadable.contains(each.pointer()));
    }

    /** Whether front matter and all questions could be read, so that sums and counts are right. */
    public boolean complete() {
        return unreadable.isEmpty();
    }

    public boolean frontMatterReadable() {
        return !unreadable.contains("");
    }

    /** Whether an author wrote the value, be it in the defaults. */
    public boolean written(String pointer) {
        return places.containsKey(pointer);
    }

    /** Where a value stands, or the file's beginning. */
    public Place place(String pointer) {
        @Nullable Span found = places.get(pointer);
        return quiz.file().place(found == null ? Span.at(0) : found);
    }
}
