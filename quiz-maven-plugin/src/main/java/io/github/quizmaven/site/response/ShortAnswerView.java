package io.github.quizmaven.site.response;

import io.github.quizmaven.quiz.response.ShortAnswer;

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
}
