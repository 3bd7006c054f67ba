package io.github.quizmaven.exchange.outgoing;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.source.folder.SourceFolder;
import java.util.List;

/**
 * A folder of quizzes.
 *
 * @param path from the source folder, with {@code /}; empty for the source folder itself
 * @param titles what the folders from the outermost to this one are called, one or more
 * @param files what the quizzes show and link to
 */
public record QuizFolder(String path, List<String> titles, SourceFolder files) {

    private static final String ROOT = "quizzes";

    public QuizFolder {
        titles = List.copyOf(titles);
    }

    /** The path of the one file that it becomes. */
    public String file(String ending) {
        return (path.isEmpty() ? ROOT : path) + ending;
    }

    /** A quiz's place in Moodle's question bank, where a slash in a name is written as two. */
    public String category(Quiz quiz) {
        StringBuilder path = new StringBuilder("$course$/top");
        titles.forEach(each -> path.append('/').append(each.replace("/", "//")));
        String title = quiz.title() == null ? quiz.id() : quiz.title().text();
        return path.append('/').append(title.replace("/", "//")).toString();
    }
}
