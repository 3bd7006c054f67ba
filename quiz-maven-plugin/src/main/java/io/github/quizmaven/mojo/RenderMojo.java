package io.github.quizmaven.mojo;

import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes the quizzes as a static site. A quiz with errors is never part of it. */
@Mojo(name = "render", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class RenderMojo extends QuizMojo {

    @Inject
    public RenderMojo(MavenSession session, MojoExecution execution) {
        super(session, execution);
    }

    @Override
    void finish(ModuleRun run, Analysis analysis)
            throws MojoFailureException, IOException, BrokenSchemaException {
        SiteRun site = new SiteRun(run);
        site.judge(analysis);
        site.write(analysis);
    }
}
