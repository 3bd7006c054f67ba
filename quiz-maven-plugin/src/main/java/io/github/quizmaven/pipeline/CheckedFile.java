package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Ignore;
import io.github.quizmaven.rule.bank.Fingerprint;
import java.util.List;

/**
 * What remains of a file when it was checked.
 *
 * @param path its path
 * @param isQuiz whether it means to be a quiz
 * @param sure whether all of it could be read as it was meant
 * @param questions how many questions it holds
 * @param fingerprints of those of them that could be read
 * @param found its reports, in the rules' own severities
 * @param ignored how many reports its comments ignore
 * @param bankIgnores comments that ignore reports about all questions of the build
 */
record CheckedFile(
        String path,
        boolean isQuiz,
        boolean sure,
        int questions,
        List<Fingerprint> fingerprints,
        List<Diagnostic> found,
        int ignored,
        List<Ignore> bankIgnores) {

    CheckedFile {
        fingerprints = List.copyOf(fingerprints);
        found = List.copyOf(found);
        bankIgnores = List.copyOf(bankIgnores);
    }

    /** A file of which nothing was read. */
    static CheckedFile unread(String path, List<Diagnostic> why) {
        return new CheckedFile(path, true, false, 0, List.of(), why, 0, List.of());
    }
}
