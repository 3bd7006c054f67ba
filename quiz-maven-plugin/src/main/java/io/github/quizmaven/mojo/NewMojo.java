package io.github.quizmaven.mojo;

import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.parameter.SettingNames;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.parameter.StarterParameters;
import io.github.quizmaven.mojo.parameter.Words;
import io.github.quizmaven.mojo.run.StarterRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a quiz to begin with, and a POM and a .gitignore where there are none. It replaces no
 * file.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewMojo extends AbstractMojo {

    private final MavenSession session;
    private final MojoExecution execution;

    /**
     * The new quiz's file below the source folder, without its ending, as in linux/files.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.name")
    private @Nullable String name;

    /**
     * The types of its questions, such as ordering,cloze: one question of each.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.types", defaultValue = "single-choice")
    private List<String> types;

    /**
     * The folder with the quizzes. A module without the default folder has nothing to check.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.source", defaultValue = "${basedir}/src/quiz")
    private File source;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    @Inject
    public NewMojo(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        ModuleFolders folders = new ModuleFolders(basedir.toPath(), basedir.toPath());
        try {
            SettingNames.check(session, execution);
            StarterParameters quiz = StarterParameters.read(folders, source, name, types);
            new StarterRun(quiz, folders, execution.getVersion(), getLog()).write();
        } catch (SettingsException wrong) {
            throw new MojoExecutionException(wrong.getMessage());
        } catch (InvalidPathException impossible) {
            throw new MojoExecutionException(Words.of(impossible));
        } catch (IOException failure) {
            throw new MojoExecutionException(Words.of(failure), failure);
        }
    }
}
