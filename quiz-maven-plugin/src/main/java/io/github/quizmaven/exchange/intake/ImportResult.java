package io.github.quizmaven.exchange.intake;

import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.exchange.coverage.Coverage;
import io.github.quizmaven.exchange.foreign.NoteKind;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an import has done, or would do.
 *
 * @param files how many files were read
 * @param quizzes how many quizzes came out
 * @param questions how many questions they hold
 * @param coverage how many lines of the sources are in the quizzes or in the notes
 * @param notes what was dropped, guessed, repaired or refused
 * @param formats the files by the format that was recognised; empty if the format was given
 * @param output what became of the files
 */
public record ImportResult(
        int files,
        int quizzes,
        int questions,
        Coverage coverage,
        Diagnostics notes,
        SortedMap<String, List<String>> formats,
        Output output) {

    public ImportResult {
        formats = Collections.unmodifiableSortedMap(new TreeMap<>(formats));
    }

    /**
     * Files by what was or would be done to them, as paths in the folder for the quizzes.
     *
     * @param added new ones
     * @param replaced ones that were there and are to become others
     * @param unchanged how many are there already just as they would be written
     * @param written whether it was done
     */
    public record Output(
            List<String> added, List<String> replaced, int unchanged, boolean written) {

        public Output {
            added = List.copyOf(added);
            replaced = List.copyOf(replaced);
        }
    }

    /** How many notes of a kind there are. */
    public int count(NoteKind kind) {
        return (int) notes.all().stream().filter(note -> note.rule().equals(kind.rule())).count();
    }
}
