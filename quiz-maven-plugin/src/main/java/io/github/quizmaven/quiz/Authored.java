package io.github.quizmaven.quiz;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that becomes a page: a quiz, or the text about a folder of quizzes. */
public sealed interface Authored permits Quiz, QuizCollection {

    SourceFile file();

    /** The front matter. */
    Metadata metadata();

    /** All its texts in the order of the file. */
    List<Text> texts();

    default Place place(Span span) {
        return file().place(span);
    }

    /** Where the value of a key of the front matter is, or the start of the file. */
    default Place place(Key<?> key) {
        @Nullable Span written = metadata().place(key);
        return place(written == null ? Span.at(0) : written);
    }
}
