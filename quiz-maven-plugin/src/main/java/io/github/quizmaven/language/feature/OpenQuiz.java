package io.github.quizmaven.language.feature;

import io.github.quizmaven.language.document.EditorText;
import io.github.quizmaven.language.document.OpenDocument;
import io.github.quizmaven.language.folder.SourceFolder;
import io.github.quizmaven.quiz.Authored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of a source folder that is open, about which an editor asks.
 *
 * @param others all that is open, itself included
 */
public record OpenQuiz(OpenDocument document, SourceFolder folder, List<OpenDocument> others) {

    public OpenQuiz {
        others = List.copyOf(others);
    }

    /** Its path from the source folder. */
    public String path() {
        return folder.path(document.file());
    }

    public EditorText text() {
        return document.text();
    }

    /** What it holds, as it is now; null if that cannot be read. */
    public @Nullable Authored authored() {
        return folder.folder().read(path(), text().raw()).authored();
    }

    /** All open files of the folder by their paths. */
    public Map<String, OpenDocument> byPath() {
        Map<String, OpenDocument> found = new HashMap<>();
        others.stream()
                .filter(each -> folder.holds(each.file()))
                .forEach(each -> found.put(folder.path(each.file()), each));
        return found;
    }

    /** Another file of the source folder that is open; null if it is not. */
    public @Nullable OpenDocument open(String path) {
        return byPath().get(path);
    }
}
