package io.github.quizmaven.rule;

import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One question of a file, with the places that rules point at.
 *
 * @param file the file
 * @param number which of the quiz's questions it is, from 1
 */
public record QuestionSubject(Subject file, Question question, int number) {

    public Place heading() {
        return place(question.head().place());
    }

    public Place place(Span span) {
        return file.place(span);
    }

    /** Where a key's value is, or the heading if the author did not write it. */
    public Place place(Key<?> key) {
        @Nullable Span written = question.place(key);
        return written == null ? heading() : place(written);
    }

    /** An option's content as another place that explains a diagnostic. */
    public Related option(int index) {
        return new Related(place(question.options().get(index).text().span()), Letters.name(index));
    }

    /** An option's marker as another place that explains a diagnostic. */
    public Related marker(int index) {
        return new Related(place(question.options().get(index).marker()), Letters.name(index));
    }
}
