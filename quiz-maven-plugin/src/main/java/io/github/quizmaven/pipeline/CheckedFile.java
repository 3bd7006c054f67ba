package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import java.util.List;

/**
 * What remains of a file when it was checked.
 *
 * @param path its path
 * @param isQuiz whether it means to be a quiz
 * @param questions how many questions it holds
 * @param found its reports, in the rules' own severities
 */
record CheckedFile(String path, boolean isQuiz, int questions, List<Diagnostic> found) {

    CheckedFile {
        found = List.copyOf(found);
    }
}
