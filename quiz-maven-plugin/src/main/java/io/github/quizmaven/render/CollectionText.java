package io.github.quizmaven.render;

import io.github.quizmaven.markdown.Markdown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a folder's {@code index.md} says about its quizzes.
 *
 * @param folder the folder from the source folder, {@code ""} for that itself
 * @param title plain text, or null for the folder's name
 * @param description plain text, or null
 * @param text shown above the quizzes, or null
 */
public record CollectionText(
        String folder,
        @Nullable String title,
        @Nullable String description,
        @Nullable Markdown text) {

    /** What a folder is called: the title that its text gives it, or its own name. */
    static String title(String folder, List<CollectionText> texts) {
        return texts.stream()
                .filter(text -> text.folder().equals(folder) && text.title() != null)
                .map(CollectionText::title)
                .findFirst()
                .orElse(folder.substring(folder.lastIndexOf('/') + 1));
    }
}
