package io.github.quizmaven.exchange.foreign;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.quiz.Quiz;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of one source file. Spans of the quizzes are places of that file.
 *
 * @param quizzes their ids are paths for the imported files, without an ending
 * @param notes what was dropped, guessed, repaired or refused, in the order in which it was found
 * @param files what was inside the file
 * @param readings what the source says where it is written otherwise
 * @param format the format that was recognised; null if it was given
 */
public record Imported(
        List<Quiz> quizzes,
        List<Diagnostic> notes,
        List<Attachment> files,
        List<Reading> readings,
        @Nullable String format) {

    public Imported {
        quizzes = List.copyOf(quizzes);
        notes = List.copyOf(notes);
        files = List.copyOf(files);
        readings = List.copyOf(readings);
    }

    /** Of a source that says what is written there. */
    public Imported(List<Quiz> quizzes, List<Diagnostic> notes) {
        this(quizzes, notes, List.of(), List.of(), null);
    }

    /** The same, with the format that was recognised. */
    public Imported as(String found) {
        return new Imported(quizzes, notes, files, readings, found);
    }

    /** How many questions the quizzes hold. */
    public int questions() {
        return quizzes.stream().mapToInt(quiz -> quiz.questions().size()).sum();
    }
}
