package io.github.quizmaven.mojo;

import io.github.quizmaven.mojo.parameter.Choice;
import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.parameter.SettingNames;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.parameter.Words;
import io.github.quizmaven.mojo.run.BankRun;
import io.github.quizmaven.report.bank.BankFormat;
import io.github.quizmaven.report.bank.BankFormats;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells of all questions together: how many there are of each type, level, category and tag, which
 * lack a hint or a solution, and which quizzes they are in.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractMojo {

    private final MavenSession session;
    private final MojoExecution execution;

    /**
     * How they are shown: table (in the log), html (bank.html in the folder for reports) or json
     * (bank.json there).
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.format", defaultValue = "table")
    private String format;

    /**
     * The folder with the quizzes. A module without the default folder has nothing to check.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.source", defaultValue = "${basedir}/src/quiz")
    private File source;

    /**
     * Globs below the source folder: only files that match one of them are quizzes. Default: all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.includes", defaultValue = "**")
    private List<String> includes;

    /**
     * Globs below the source folder: files that match one of them are left out.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.excludes", defaultValue = "")
    private List<String> excludes = List.of();

    /**
     * The folder for reports.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.reportsDirectory", defaultValue = "${basedir}/target/quiz-reports")
    private File reportsDirectory;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Inject
    public ReportMojo(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    @Override
    public void execute() throws MojoExecutionException {
        try {
            SettingNames.check(session, execution);
            ModuleFolders folders =
                    new ModuleFolders(
                            Path.of(session.getExecutionRootDirectory()), basedir.toPath());
            Path quizzes = folders.source(source);
            BankFormat chosen = format();
            if (Files.isDirectory(quizzes)) {
                SourceTree tree = SourceTree.below(quizzes, includes, excludes);
                new BankRun(tree, chosen, folders, getLog()).tell(folders.file(reportsDirectory));
            } else {
                getLog().info("no quizzes: there is no `%s`".formatted(folders.relative(quizzes)));
            }
        } catch (SettingsException wrong) {
            throw new MojoExecutionException(wrong.getMessage());
        } catch (InvalidPathException impossible) {
            throw new MojoExecutionException(Words.of(impossible));
        } catch (IOException failure) {
            throw new MojoExecutionException(Words.of(failure), failure);
        }
    }

    private BankFormat format() throws SettingsException {
        List<String> names = BankFormats.ALL.stream().map(BankFormat::name).toList();
        return BankFormats.ALL.get(names.indexOf(Choice.of("quiz.format", format, names)));
    }
}
