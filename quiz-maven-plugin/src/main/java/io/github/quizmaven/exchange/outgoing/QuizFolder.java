package io.github.quizmaven.exchange.outgoing;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.source.folder.SourceFolder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A folder of quizzes. */
public final class QuizFolder {

    private static final String ROOT = "quizzes";

    private final String path;
    private final List<String> titles;
    private final SourceFolder files;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param path from the source folder, with {@code /}; empty for the source folder itself
     * @param titles what the folders from the outermost to this one are called, one or more
     * @param files what the quizzes show and link to
     */
    public QuizFolder(String path, List<String> titles, SourceFolder files) {
        this.path = path;
        this.titles = List.copyOf(titles);
        this.files = files;
    }

    /** From the source folder, with {@code /}; empty for the source folder itself. */
    public String path() {
        return path;
    }

    /** What the folders from the outermost to this one are called, one or more. */
    public List<String> titles() {
        return titles;
    }

    /** What the quizzes show and link to. */
    public SourceFolder files() {
        return files;
    }

    /** The path of the one file that it becomes. */
    public String file(String ending) {
        return (path.isEmpty() ? ROOT : path) + ending;
    }

    /**
     * A quiz's place in Moodle's question bank, where a slash in a name is written as two; to be
     * asked once for each quiz. Quizzes of one title would be one there, so each but the first is
     * named after its file, too.
     */
    public String category(Quiz quiz, Losses losses) {
        StringBuilder category = new StringBuilder("$course$/top");
        titles.forEach(each -> category.append('/').append(each.replace("/", "//")));
        String title = quiz.title() == null ? quiz.id() : quiz.title().text();
        String name = title;
        while (!taken.add(name.toLowerCase(Locale.ROOT))) {
            name += " (" + quiz.id().substring(quiz.id().lastIndexOf('/') + 1) + ")";
        }
        if (quiz.title() != null && !name.equals(title)) {
            losses.changed(
                    quiz,
                    null,
                    quiz.title().at(),
                    "its category is `%s`, since another quiz of this folder has the same title"
                            .formatted(name));
        }
        return category.append('/').append(name.replace("/", "//")).toString();
    }
}
