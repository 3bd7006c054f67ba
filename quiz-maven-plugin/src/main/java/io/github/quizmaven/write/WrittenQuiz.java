package io.github.quizmaven.write;

import java.util.List;

/**
 * A quiz as a file.
 *
 * @param text the file's text with {@code \n} line ends
 * @param losses what the file's format cannot say; empty if the file says all of the quiz
 */
public record WrittenQuiz(String text, List<Loss> losses) {

    public WrittenQuiz {
        losses = List.copyOf(losses);
    }
}
