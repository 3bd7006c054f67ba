package io.github.quizmaven.quiz;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder of quizzes as its {@code index.md} describes it.
 *
 * @param title null if it has none
 * @param text shown above the quizzes; null if there is none
 */
public record QuizCollection(
        SourceFile file, Metadata metadata, @Nullable Title title, @Nullable Text text)
        implements Authored {

    /** The folder from the source folder, with {@code /}; empty for the source folder itself. */
    public String folder() {
        int slash = file.path().lastIndexOf('/');
        return slash < 0 ? "" : file.path().substring(0, slash);
    }

    public @Nullable String description() {
        return metadata.get(Key.DESCRIPTION);
    }

    /** Names of quizzes and folders in it, in the order to show; what is not listed follows. */
    public List<String> order() {
        return metadata.get(Key.LISTED, List.<String>of()).stream()
                .map(QuizCollection::bareName)
                .toList();
    }

    /** A name in a folder without what says whether it is a file or a folder. */
    public static String bareName(String name) {
        String bare = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return SourceFile.isMarkdown(bare) ? SourceFile.withoutEnding(bare) : bare;
    }

    @Override
    public List<Text> texts() {
        return text == null ? List.of() : List.of(text);
    }
}
