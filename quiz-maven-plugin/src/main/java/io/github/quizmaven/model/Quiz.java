package io.github.quizmaven.model;

import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.SourceFile;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file's quiz with its defaults applied.
 *
 * @param id the file's path from the source folder without {@code .md}, with {@code /}
 * @param file the file it was read from
 * @param title plain text; null if absent
 * @param lang BCP 47 language tag, {@code en} by default
 * @param badge the badge's title, or null
 * @param pass what it takes to pass
 * @param draw how many questions a run draws, or null for all
 * @param time how long the whole quiz may take, or null
 * @param estimate how long it is expected to take, or null if nothing is known
 * @param math whether {@code $} opens mathematics
 */
public record Quiz(
        String id,
        SourceFile file,
        @Nullable String title,
        @Nullable String description,
        @Nullable String topic,
        List<String> tags,
        @Nullable String author,
        @Nullable String license,
        @Nullable String date,
        String lang,
        Mode mode,
        @Nullable String badge,
        PassMark pass,
        Shuffle shuffle,
        @Nullable Integer draw,
        @Nullable Duration time,
        @Nullable Duration estimate,
        Grading grading,
        boolean math,
        @Nullable Markdown introduction,
        List<Question> questions) {

    public Quiz {
        tags = List.copyOf(tags);
        questions = List.copyOf(questions);
    }

    /** The same quiz without the questions that offer nothing to answer with. */
    public Quiz answerable() {
        return new Quiz(
                id,
                file,
                title,
                description,
                topic,
                tags,
                author,
                license,
                date,
                lang,
                mode,
                badge,
                pass,
                shuffle,
                draw,
                time,
                estimate,
                grading,
                math,
                introduction,
                questions.stream().filter(Question::isAnswerable).toList());
    }
}
