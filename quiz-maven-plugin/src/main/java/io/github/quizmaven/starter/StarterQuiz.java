package io.github.quizmaven.starter;

import io.github.quizmaven.quiz.word.QuestionType;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A quiz to begin with: sound as it stands, with comments for those who have never written one. */
public final class StarterQuiz {

    private StarterQuiz() {}

    /**
     * The text of its file.
     *
     * @param name the file's name without its ending, of which the title is made; it holds no quote
     *     and no backslash
     * @param types those of its questions, each at most once
     */
    public static String text(String name, List<QuestionType> types) {
        Map<QuestionType, Snippet> snippets = SnippetFile.read();
        StringBuilder text =
                new StringBuilder(
                        """
                        ---
                        title: "%s"
                        # practice gives feedback at once; the other modes are challenge (timed, with
                        # a badge), exam, flashcards and study
                        mode: practice
                        ---
                        """
                                .formatted(title(name)));
        for (QuestionType type : types) {
            Snippet snippet = Objects.requireNonNull(snippets.get(type), type.word());
            text.append("\n<!-- ").append(snippet.description()).append(". -->\n\n");
            text.append(snippet.text().strip()).append('\n');
        }
        return text.toString();
    }

    /** The name as a title: hyphens and underscores become spaces, the first letter a capital. */
    static String title(String name) {
        String words = name.replace('-', ' ').replace('_', ' ').strip();
        if (words.isEmpty()) {
            return name;
        }
        int first = words.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(words, Character.charCount(first), words.length())
                .toString();
    }
}
