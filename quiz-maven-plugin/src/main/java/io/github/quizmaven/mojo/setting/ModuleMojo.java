package io.github.quizmaven.mojo.setting;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that work on a module of a build, with a module's folders. */
public abstract class ModuleMojo extends QuizMojo {

    /**
     * The folder with the quizzes. A module without the default folder has nothing to check.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.source", defaultValue = "${basedir}/src/quiz")
    private File source;

    /**
     * The folder for the site. It must not hold the source folder, nor lie in it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.output", defaultValue = "${basedir}/target/quiz")
    private File output;

    /**
     * Whether it is a failure that there is no quiz at all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.failIfEmpty", defaultValue = "false")
    private boolean failIfEmpty;

    /**
     * Whether results are kept in {@code target/quiz-cache}, so that the next build neither reads
     * nor writes what has not changed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.cache", defaultValue = "true")
    private boolean cache;

    @Parameter(defaultValue = "${basedir}/target/quiz-cache", readonly = true, required = true)
    private File cacheDirectory;

    protected ModuleMojo(MavenSession session, MojoExecution execution) {
        super(session, execution);
    }

    @Override
    protected final File source() {
        return source;
    }

    @Override
    protected final File output() {
        return output;
    }

    @Override
    protected final boolean failsIfEmpty() {
        return failIfEmpty;
    }

    @Override
    protected final @Nullable Path cache() {
        return cache ? cacheDirectory.toPath() : null;
    }
}
