package io.github.quizmaven.mutation.transformation;

import io.github.quizmaven.quiz.Quiz;
import java.util.regex.Pattern;

/** A tab behind each bullet and number, and what belongs to the item as far to the right. */
record TabsBehindBullets() implements Transformation {

    private static final Pattern BULLET =
            Pattern.compile("^(\\t*(?:[-*+]|\\d+[.)])) (?=\\S)", Pattern.MULTILINE);

    @Override
    public String name() {
        return "tabs behind bullets";
    }

    @Override
    public boolean keepsContent() {
        return true;
    }

    @Override
    public String apply(String text, Quiz quiz) {
        return Body.changeText(
                text, body -> BULLET.matcher(TabsForIndentation.indented(body)).replaceAll("$1\t"));
    }
}
