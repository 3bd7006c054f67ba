package io.github.quizmaven.mutation.transformation;

import io.github.quizmaven.quiz.Quiz;
import java.util.regex.Pattern;

/** Two blanks before each line, which push no block into another. */
record IndentedLines() implements Transformation {

    private static final Pattern LINE = Pattern.compile("^(?=.)", Pattern.MULTILINE);

    @Override
    public String name() {
        return "indented lines";
    }

    @Override
    public boolean keepsContent() {
        return true;
    }

    @Override
    public String apply(String text, Quiz quiz) {
        return Body.change(text, body -> LINE.matcher(body).replaceAll("  "));
    }
}
