package io.github.quizmaven.render;

import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.QuestionType;

/** How a question is answered on the page: the script's view and the template's macro. */
enum QuestionForm {
    CHOICE("choice"),
    ORDERING("ordering");

    private final String word;

    QuestionForm(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static QuestionForm of(Question question) {
        QuestionType type = question.type();
        if (type == QuestionType.SINGLE_CHOICE || isOrderingWithChoices(question)) {
            return CHOICE;
        }
        if (type == QuestionType.ORDERING) {
            return ORDERING;
        }
        throw new IllegalArgumentException(
                "no page for question `" + question.id() + "` of type " + type);
    }

    static boolean isOrderingWithChoices(Question question) {
        return question.type() == QuestionType.ORDERING && !question.options().isEmpty();
    }
}
