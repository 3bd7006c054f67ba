package io.github.quizmaven.exchange.foreign;

/**
 * What users decide about what sources leave open.
 *
 * @param inferMultiple whether several right options make a question multiple choice even if its
 *     text does not announce them
 */
public record ImportChoices(boolean inferMultiple) {}
