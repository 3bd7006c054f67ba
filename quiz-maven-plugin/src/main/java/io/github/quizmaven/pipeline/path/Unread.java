package io.github.quizmaven.pipeline.path;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.rule.media.PathEscapesRule;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The diagnostics about files and folders that are not read. */
public final class Unread {

    public static final RuleId FILE_TOO_LARGE = RuleId.error("file-too-large");

    private Unread() {}

    /**
     * Why a Markdown file was not read.
     *
     * @throws IOException if that is not for its author to change
     */
    public static Diagnostic file(SourceTree tree, String path, Opened.Refused why)
            throws IOException {
        String name = tree.root().resolve(path).toString();
        return switch (why) {
            case OUTSIDE ->
                    new Diagnostic(
                            PathEscapesRule.ID,
                            Place.start(path),
                            "this is a link out of the source folder, which is not followed",
                            "copy the file into the source folder");
            case TOO_LARGE ->
                    new Diagnostic(
                            FILE_TOO_LARGE,
                            Place.start(path),
                            "the file is larger than %d MiB, the most that is read"
                                    .formatted(SourceTree.MAX_BYTES >> 20),
                            "split it into several quizzes");
            case NOT_FOUND -> throw new NoSuchFileException(name);
            case NOT_REGULAR, UNREADABLE -> throw new FileSystemException(name, null, why.words());
        };
    }

    public static Diagnostic linkedFolder(String path) {
        return new Diagnostic(
                PathEscapesRule.ID,
                Place.start(path),
                "this is a link to a folder outside of the source folder, which is not entered",
                "copy the folder into the source folder");
    }

    /** A file that holds a whole quiz, and is skipped for its name alone. */
    public static Diagnostic skipped(String path) {
        return new Diagnostic(
                        SyntaxRules.NOT_A_QUIZ,
                        Place.start(path),
                        "skipped for its name, but it holds questions",
                        SourceFile.isMarkdown(path)
                                ? "rename the file if they are a quiz; a `README.md` is never one"
                                : "end its name with `.md` if they are a quiz")
                .withSeverity(Severity.WARNING);
    }

    public static Diagnostic undecodable(String path) {
        return new Diagnostic(
                PathClash.RULE,
                Place.start(path),
                "the name is not UTF-8, so it cannot be part of a site",
                "rename it");
    }
}
