package io.github.quizmaven.render;

import io.github.quizmaven.model.Grading;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.QuestionType;

/** How a question is answered on the page: the script's view and the template's macro. */
enum QuestionForm {
    CHOICE("choice", false),
    MULTIPLE("multiple", true),
    ORDERING("ordering", true),
    MATCHING("matching", true),
    NUMERIC("numeric", false),
    SHORT_ANSWER("short", false),
    CLOZE("cloze", true);

    private final String word;
    private final boolean divisible;

    QuestionForm(String word, boolean divisible) {
        this.word = word;
        this.divisible = divisible;
    }

    String word() {
        return word;
    }

    /** Whether a response that is right in part earns a part of the points. */
    boolean isPartial(Question question) {
        return divisible && question.grading() == Grading.PARTIAL;
    }

    static QuestionForm of(Question question) {
        QuestionType type = question.type();
        if (type == null) {
            throw new IllegalArgumentException("question `" + question.id() + "` has no type");
        }
        return switch (type) {
            case SINGLE_CHOICE -> CHOICE;
            case MULTIPLE_CHOICE -> MULTIPLE;
            case ORDERING -> isOrderingWithChoices(question) ? CHOICE : ORDERING;
            case MATCHING -> MATCHING;
            case NUMERIC -> NUMERIC;
            case SHORT_ANSWER -> SHORT_ANSWER;
            case CLOZE -> CLOZE;
        };
    }

    static boolean isOrderingWithChoices(Question question) {
        return question.type() == QuestionType.ORDERING && !question.options().isEmpty();
    }
}
