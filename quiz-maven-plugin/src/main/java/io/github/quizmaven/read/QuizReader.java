package io.github.quizmaven.read;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.source.SourceFile;

import java.util.List;

/** Reads one file as a quiz, or as the text about a folder. Thread-safe. */
public final class QuizReader {

    private final List<Key<?>> quizKeys;
    private final List<Key<?>> questionKeys;

    /** With the format's own keys. */
    public QuizReader() {
        this(Key.QUIZ, Key.QUESTION);
    }

    /**
     * @param quizKeys the keys that authors may write in the front matter
     * @param questionKeys the keys that authors may write in a question's metadata
     */
    public QuizReader(List<Key<?>> quizKeys, List<Key<?>> questionKeys) {
        this.quizKeys = List.copyOf(quizKeys);
        this.questionKeys = List.copyOf(questionKeys);
    }

    /** Reads a file as a quiz. */
    public Reading quiz(SourceFile file) {
        throw new UnsupportedOperationException(quizKeys.toString() + questionKeys);
    }

    /** Reads the {@code index.md} of a folder. */
    public Reading collection(SourceFile file) {
        throw new UnsupportedOperationException();
    }
}
