package io.github.quizmaven.mojo;

import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.run.ModuleRun;
import io.github.quizmaven.mojo.run.SiteRun;
import io.github.quizmaven.mojo.setting.QuizMojo;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the quizzes of a folder that needs no POM, and writes them as a static site where an
 * output folder is named. Other Markdown beside them is left alone.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", requiresProject = false, aggregator = true, threadSafe = true)
public final class CheckMojo extends QuizMojo {

    /**
     * The folder with the quizzes. Default: the one where Maven was started.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.source", defaultValue = "${basedir}")
    private File source;

    /**
     * The folder for the site. In the source folder it must be one that nobody looks for quizzes
     * in, such as {@code _site} or {@code target/quiz}. Default: none, so that nothing is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.output")
    private @Nullable File output;

    /**
     * Whether it is a failure that there is no quiz at all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.failIfEmpty", defaultValue = "true")
    private boolean failIfEmpty;

    /**
     * Whether results are kept in {@code target/quiz-cache}, so that the next build neither reads
     * nor writes what has not changed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.cache", defaultValue = "false")
    private boolean cache;

    @Parameter(defaultValue = "${basedir}/target/quiz-cache", readonly = true, required = true)
    private File cacheDirectory;

    @Inject
    public CheckMojo(MavenSession session, MojoExecution execution) {
        super(session, execution);
    }

    @Override
    protected File source() {
        return source;
    }

    @Override
    protected File output() {
        return output == null ? new File("target/quiz") : output;
    }

    @Override
    protected boolean failsIfEmpty() {
        return failIfEmpty;
    }

    @Override
    protected @Nullable Path cache() {
        return cache ? cacheDirectory.toPath() : null;
    }

    @Override
    protected void work(ModuleRun run)
            throws MojoFailureException, IOException, SettingsException, BrokenSchemaException {
        if (output == null) {
            run.judge(run.check(false));
        } else {
            new SiteRun(run).build();
        }
    }
}
