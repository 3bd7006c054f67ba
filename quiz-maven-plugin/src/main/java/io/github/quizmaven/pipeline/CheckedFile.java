package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.rule.bank.Fingerprint;
import java.util.List;

/**
 * What remains of a file when it was checked.
 *
 * @param path its path
 * @param isQuiz whether it means to be a quiz
 * @param questions how many questions it holds
 * @param fingerprints of those of them that could be read
 * @param found its reports, in the rules' own severities
 */
record CheckedFile(
        String path,
        boolean isQuiz,
        int questions,
        List<Fingerprint> fingerprints,
        List<Diagnostic> found) {

    CheckedFile {
        fingerprints = List.copyOf(fingerprints);
        found = List.copyOf(found);
    }
}
