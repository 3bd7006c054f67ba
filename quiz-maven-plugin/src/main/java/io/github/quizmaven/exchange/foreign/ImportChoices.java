package io.github.quizmaven.exchange.foreign;

/**
 * What users decide about what sources leave open.
 *
 * @param inferMultiple whether several right options make a question multiple choice even if its
 *     text does not announce them
 * @param nearest whether a question that quizzes have no place for becomes what is nearest to it
 */
public record ImportChoices(boolean inferMultiple, boolean nearest) {

    /** What has no place is left out. */
    public ImportChoices(boolean inferMultiple) {
        this(inferMultiple, false);
    }
}
