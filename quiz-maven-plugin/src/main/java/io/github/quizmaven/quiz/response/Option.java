package io.github.quizmaven.quiz.response;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers that a choice offers.
 *
 * @param text its content
 * @param correct whether it is (part of) the key
 * @param feedback what a learner reads after choosing it
 * @param marker where its {@code [ ]} is in the file
 */
public record Option(Text text, boolean correct, @Nullable Text feedback, Span marker) {

    /** The first 8 hex digits of SHA-256 of its content; survives reordering. */
    public String id() {
        return text.id();
    }

    /** The ids of those that are right. */
    static List<String> key(List<Option> options) {
        List<String> key = new ArrayList<>();
        for (Option each : options) {
            if (each.correct()) {
                key.add(each.id());
            }
        }
        return key;
    }

    static List<Text> texts(List<Option> options) {
        List<Text> texts = new ArrayList<>();
        for (Option each : options) {
            texts.add(each.text());
            if (each.feedback() != null) {
                texts.add(each.feedback());
            }
        }
        return texts;
    }
}
