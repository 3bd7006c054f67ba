package io.github.quizmaven.write;

import io.github.quizmaven.quiz.Quiz;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as a file.
 *
 * @param text the file's text with {@code \n} line ends
 * @param losses what the file's format cannot say; empty if the file says all of the quiz
 * @param read the quiz as it is read from the file; null if the file is none
 */
public record WrittenQuiz(String text, List<Loss> losses, @Nullable Quiz read) {

    public WrittenQuiz {
        losses = List.copyOf(losses);
    }
}
