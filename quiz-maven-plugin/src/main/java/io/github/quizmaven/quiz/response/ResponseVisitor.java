package io.github.quizmaven.quiz.response;

/**
 * What a stage does with each type of response.
 *
 * @param <R> what comes out
 */
public interface ResponseVisitor<R> {

    R choice(Choice choice);

    R ordering(Ordering ordering);

    R sequences(Sequences sequences);

    R matching(Matching matching);

    R numeric(Numeric numeric);

    R slider(Slider slider);

    R shortAnswer(ShortAnswer shortAnswer);

    R cloze(Cloze cloze);
}
