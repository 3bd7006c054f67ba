package io.github.quizmaven.mojo;

import io.github.quizmaven.mojo.parameter.Choice;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.run.FixRun;
import io.github.quizmaven.mojo.run.ModuleRun;
import io.github.quizmaven.mojo.setting.ModuleMojo;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import java.io.IOException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fixes problems whose help says exactly what to write: shows what would change, and writes it only
 * with {@code -Dquiz.write=true}.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", requiresProject = false, aggregator = true, threadSafe = true)
public final class FixMojo extends ModuleMojo {

    /**
     * Whether files are written: false (a dry run) or true.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.write", defaultValue = "false")
    private String write;

    /**
     * Whether to make fixes, too, that may not be what you meant, or that may change a key.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.unsafe", defaultValue = "false")
    private boolean unsafe;

    @Inject
    public FixMojo(MavenSession session, MojoExecution execution) {
        super(session, execution);
    }

    @Override
    protected void work(ModuleRun run)
            throws MojoFailureException, IOException, SettingsException, BrokenSchemaException {
        String mode = Choice.of("quiz.write", write, List.of("false", "true"));
        new FixRun(run, unsafe, mode.equals("true")).fix();
    }
}
