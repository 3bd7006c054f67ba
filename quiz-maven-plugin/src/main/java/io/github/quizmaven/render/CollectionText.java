package io.github.quizmaven.render;

import io.github.quizmaven.markdown.Markdown;
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
        @Nullable Markdown text) {}
