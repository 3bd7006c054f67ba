package io.github.quizmaven.quiz.response;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of an ordering question.
 *
 * @param number the number that the step is shown with, from 1 in the order of the source
 * @param text its content
 * @param marker where its list marker is in the file
 */
public record Step(int number, Text text, Span marker) {

    /** The first 8 hex digits of SHA-256 of its content; survives reordering. */
    public String id() {
        return text.id();
    }

    static List<Text> texts(List<Step> steps) {
        List<Text> texts = new ArrayList<>();
        for (Step each : steps) {
            texts.add(each.text());
        }
        return texts;
    }
}
