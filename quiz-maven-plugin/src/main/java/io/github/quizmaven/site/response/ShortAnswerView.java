package io.github.quizmaven.site.response;

import io.github.quizmaven.quiz.response.ShortAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A text to be typed.
 *
 * @param accepted the first text that is right
 */
public record ShortAnswerView(String accepted) implements ResponseView {

    static ShortAnswerView of(ShortAnswer answer) {
        return new ShortAnswerView(answer.answers().stream().findFirst().orElse(""));
    }

    @Override
    public String template() {
        return "short-answer.ftlh";
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "accepted" -> accepted;
            default -> ResponseView.super.property(property);
        };
    }
}
