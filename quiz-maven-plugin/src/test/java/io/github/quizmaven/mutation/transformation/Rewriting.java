package io.github.quizmaven.mutation.transformation;

import io.github.quizmaven.quiz.Quiz;
import java.util.regex.Pattern;

/**
 * Replaces a pattern wherever it is found below the front matter.
 *
 * @param regex in which {@code ^} and {@code $} are ends of lines
 */
record Rewriting(String name, String regex, String replacement) implements Transformation {

    @Override
    public boolean keepsContent() {
        return true;
    }

    @Override
    public String apply(String text, Quiz quiz) {
        Pattern pattern = Pattern.compile(regex, Pattern.MULTILINE);
        return Body.changeText(text, body -> pattern.matcher(body).replaceAll(replacement));
    }
}
