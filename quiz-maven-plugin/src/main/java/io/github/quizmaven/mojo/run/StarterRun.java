package io.github.quizmaven.mojo.run;

import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.parameter.StarterParameters;
import io.github.quizmaven.report.Summary;
import io.github.quizmaven.source.WholeFile;
import io.github.quizmaven.starter.StarterProject;
import io.github.quizmaven.starter.StarterQuiz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Writes a quiz to begin with, and what its folder lacks. Nothing that exists is replaced.
 *
 * @param version the plugin's
 */
public record StarterRun(StarterParameters quiz, ModuleFolders folders, String version, Log log) {

    public void write() throws IOException, MojoFailureException {
        if (exists(quiz.file())) {
            throw new MojoFailureException(
                    "`%s` already exists: choose another `quiz.name`"
                            .formatted(folders.relative(quiz.file())));
        }
        WholeFile.write(quiz.file(), StarterQuiz.text(quiz.name(), quiz.types()));
        log.info(
                "wrote %s: %s to fill in"
                        .formatted(
                                folders.relative(quiz.file()),
                                Summary.plural(quiz.types().size(), "question")));
        writeMissing(
                "pom.xml",
                StarterProject.pom(String.valueOf(folders.basedir().getFileName()), version),
                ": `mvn quiz:validate` checks the quizzes, `mvn package` writes them as pages to"
                        + " target/quiz");
        writeMissing(".gitignore", StarterProject.IGNORED, "");
    }

    private void writeMissing(String name, String text, String use) throws IOException {
        Path file = folders.basedir().resolve(name);
        if (!exists(file)) {
            WholeFile.write(file, text);
            log.info("wrote " + name + use);
        }
    }

    /** A link that leads nowhere counts: it would be replaced. */
    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
