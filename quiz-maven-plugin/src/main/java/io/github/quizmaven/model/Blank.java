package io.github.quizmaven.model;

import io.github.quizmaven.source.Span;
import java.util.List;

/**
 * A gap in the stem of a cloze question.
 *
 * @param answers what is accepted, the first of which is shown as the solution; never empty
 * @param place where it stands in the file, with its brackets
 */
public record Blank(List<String> answers, Span place) {

    public Blank {
        answers = List.copyOf(answers);
    }
}
