package io.github.quizmaven.read;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.quiz.Authored;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.suppress.Ignore;
import io.github.quizmaven.suppress.Unknown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a file.
 *
 * @param file the file as it was read
 * @param authored the quiz, or the text about a folder; null if the file is neither, or cannot be
 *     read
 * @param meant whether the file means to be one of them
 * @param diagnostics what is wrong with its syntax
 * @param unknown what that leaves unknown
 * @param ignores what its comments ignore
 */
public record Reading(
        SourceFile file,
        @Nullable Authored authored,
        boolean meant,
        List<Diagnostic> diagnostics,
        List<Unknown> unknown,
        List<Ignore> ignores) {

    public Reading {
        diagnostics = List.copyOf(diagnostics);
        unknown = List.copyOf(unknown);
        ignores = List.copyOf(ignores);
    }
}
