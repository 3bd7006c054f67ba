package io.github.quizmaven.mojo;

import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.run.ModuleRun;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reports every problem of every quiz with its place and what to do about it.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class ValidateMojo extends ModuleMojo {

    @Inject
    public ValidateMojo(MavenSession session, MojoExecution execution) {
        super(session, execution);
    }

    @Override
    void work(ModuleRun run)
            throws MojoFailureException, IOException, SettingsException, BrokenSchemaException {
        run.judge(run.check(isRenderedLater()));
    }
}
