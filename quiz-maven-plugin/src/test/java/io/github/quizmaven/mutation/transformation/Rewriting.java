package io.github.quizmaven.mutation.transformation;

import io.github.quizmaven.parse.QuizDocument;
import java.util.regex.Pattern;

/**
 * Replaces a pattern wherever it is found below the front matter.
 *
 * @param regex in which {@code ^} and {@code $} are ends of lines
 */
record Rewriting(String name, String regex, String replacement) implements Transformation {

    @Override
    public String apply(QuizDocument sound) {
        Pattern pattern = Pattern.compile(regex, Pattern.MULTILINE);
        return Body.change(sound, body -> pattern.matcher(body).replaceAll(replacement));
    }
}
