package io.github.quizmaven.model;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.Span;

/**
 * One step of an ordering question.
 *
 * @param id first 8 hex digits of SHA-256 of the normalised content
 * @param number the number that the step is shown with, from 1 in the order of the source
 * @param text its content
 * @param marker where its list marker stands in the file
 */
public record Step(String id, int number, Markdown text, Span marker) {}
