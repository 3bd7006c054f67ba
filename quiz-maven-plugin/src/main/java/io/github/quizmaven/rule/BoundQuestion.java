package io.github.quizmaven.rule;

import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Letters;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.Span;

/**
 * One question of a quiz together with where its values stand.
 *
 * @param quiz the quiz
 * @param index the question's place in it, from 0
 */
public record BoundQuestion(BoundQuiz quiz, int index) {

    public Question question() {
        return quiz.quiz().questions().get(index);
    }

    /** The question's JSON pointer. */
    public String pointer() {
        return "/questions/" + index;
    }

    /** How messages name it. */
    public String name() {
        Markdown title = question().title();
        return title == null ? "the question" : "question `" + title.source().strip() + "`";
    }

    public Place heading() {
        return place(question().heading());
    }

    public Place place(Span span) {
        return quiz.quiz().file().place(span);
    }

    /** Where a key's value stands, or the heading if the author did not write it. */
    public Place place(String key) {
        return written(key) ? quiz.place(pointer() + "/" + key) : heading();
    }

    /**
     * Whether an author wrote a key's value, be it in the defaults, so that it stands somewhere.
     */
    public boolean written(String key) {
        Span place = quiz.places().get(pointer() + "/" + key);
        return place != null && !place.equals(question().heading());
    }

    /** An option's content as another place that explains a report. */
    public Related option(int option) {
        return new Related(
                place(question().options().get(option).text().span()), Letters.name(option));
    }

    /** An option's marker as another place that explains a report. */
    public Related marker(int option) {
        return new Related(place(question().options().get(option).marker()), Letters.name(option));
    }
}
