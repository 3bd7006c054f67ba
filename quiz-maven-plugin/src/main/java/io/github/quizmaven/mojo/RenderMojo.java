package io.github.quizmaven.mojo;

import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.run.ModuleRun;
import io.github.quizmaven.mojo.run.SiteRun;
import io.github.quizmaven.mojo.setting.ModuleMojo;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the quizzes as a static site. A quiz with errors is never part of it.
 *
 * @since 0.1.0
 */
@Mojo(name = "render", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class RenderMojo extends ModuleMojo {

    @Inject
    public RenderMojo(MavenSession session, MojoExecution execution) {
        super(session, execution);
    }

    @Override
    protected void work(ModuleRun run)
            throws MojoFailureException, IOException, SettingsException, BrokenSchemaException {
        new SiteRun(run).build();
    }
}
