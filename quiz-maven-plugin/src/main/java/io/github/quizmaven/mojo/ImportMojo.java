package io.github.quizmaven.mojo;

import io.github.quizmaven.exchange.intake.ImportSettings;
import io.github.quizmaven.mojo.exchange.ImportRun;
import io.github.quizmaven.mojo.parameter.ImportParameters;
import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.parameter.SettingNames;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.parameter.Words;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Brings questions of another format over into quiz files, and says what it could not take.
 *
 * @since 0.1.0
 */
@Mojo(name = "import", requiresProject = false, aggregator = true, threadSafe = true)
public final class ImportMojo extends AbstractMojo {

    private final MavenSession session;
    private final MojoExecution execution;

    /**
     * The file or folder to import.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.from")
    private File from;

    /**
     * The format of the files: gfm (task lists and lettered options in Markdown), quizmd, mdq,
     * mkdocs-quiz, quizdown, text2qti, mdbook, gift, moodle-xml or aiken; auto finds out for each
     * file.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.format", defaultValue = "auto")
    private String format;

    /**
     * The folder for the quizzes; pictures keep their paths below it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.to", defaultValue = "${basedir}/src/quiz/imported")
    private File to;

    /**
     * Whether files are written: false (a dry run), true (new ones) or overwrite.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.write", defaultValue = "false")
    private String write;

    /**
     * Questions with several right answers that do not say so: report them, or infer the type.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.multiple", defaultValue = "report")
    private String multiple;

    /**
     * Whether questions that have no place in a quiz, such as essays and programs to trace, become
     * what is nearest instead of being left out.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.nearest", defaultValue = "false")
    private boolean nearest;

    /**
     * The folder for the report, `import.txt`, which names every place of the sources.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.reportsDirectory", defaultValue = "${basedir}/target/quiz-reports")
    private File reportsDirectory;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Inject
    public ImportMojo(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        ModuleFolders folders = new ModuleFolders(basedir.toPath(), basedir.toPath());
        try {
            SettingNames.check(session, execution);
            ImportSettings settings =
                    ImportParameters.read(folders, from, format, to, write, multiple, nearest);
            Path reports = folders.absolute(reportsDirectory);
            new ImportRun(settings, folders, reports, getLog()).run();
        } catch (SettingsException wrong) {
            throw new MojoExecutionException(wrong.getMessage());
        } catch (InvalidPathException impossible) {
            throw new MojoExecutionException(Words.of(impossible));
        } catch (IOException failure) {
            throw new MojoExecutionException(Words.of(failure), failure);
        }
    }
}
