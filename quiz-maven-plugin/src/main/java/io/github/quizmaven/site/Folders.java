package io.github.quizmaven.site;

import io.github.quizmaven.quiz.QuizCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the {@code index.md} of folders say. Thread-safe but for their texts. */
public final class Folders {

    /** Folders without any. */
    public static final Folders NONE = new Folders(List.of());

    private final Map<String, QuizCollection> byPath = new HashMap<>();

    public Folders(List<QuizCollection> collections) {
        collections.forEach(each -> byPath.put(each.folder(), each));
    }

    /** What is said about a folder, or null. */
    @Nullable QuizCollection get(String folder) {
        return byPath.get(folder);
    }

    /** The title that a folder is given, or null. */
    @Nullable String title(String folder) {
        @Nullable QuizCollection collection = byPath.get(folder);
        return collection == null || collection.title() == null ? null : collection.title().text();
    }

    /** What a folder is called: the title that it is given, or its own name. */
    String name(String folder) {
        @Nullable String title = title(folder);
        return title == null ? folder.substring(folder.lastIndexOf('/') + 1) : title;
    }

    @Nullable String description(String folder) {
        @Nullable QuizCollection collection = byPath.get(folder);
        return collection == null ? null : collection.description();
    }

    /** The names that a folder lists in its order. */
    List<String> order(String folder) {
        @Nullable QuizCollection collection = byPath.get(folder);
        return collection == null ? List.of() : collection.order();
    }

    /** The folder that a path is in; empty for the source folder. */
    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
