package io.github.quizmaven.mojo;

import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.run.ModuleRun;
import io.github.quizmaven.mojo.setting.ModuleMojo;
import io.github.quizmaven.mojo.show.EditorMarkers;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import java.io.IOException;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.codehaus.plexus.build.BuildContext;

/**
 * Reports every problem of every quiz with its place and what to do about it.
 *
 * @since 0.1.0
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class ValidateMojo extends ModuleMojo {

    private final EditorMarkers markers;

    @Inject
    public ValidateMojo(
            MavenSession session, MojoExecution execution, Provider<BuildContext> editor) {
        super(session, execution);
        this.markers = EditorMarkers.of(session.getUserProperties(), editor);
    }

    @Override
    protected EditorMarkers markers() {
        return markers;
    }

    @Override
    protected void work(ModuleRun run)
            throws MojoFailureException, IOException, SettingsException, BrokenSchemaException {
        run.judge(run.check(isRenderedLater()));
    }
}
