package io.github.quizmaven.mutation.transformation;

import io.github.quizmaven.quiz.Quiz;

/** The last line with no end, and no blank ones behind it. */
record NoFinalLineEnd() implements Transformation {

    @Override
    public String name() {
        return "no final line end";
    }

    @Override
    public boolean keepsContent() {
        return true;
    }

    @Override
    public String apply(String text, Quiz quiz) {
        return text.stripTrailing();
    }
}
