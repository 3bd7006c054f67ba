package io.github.quizmaven.mojo;

import io.github.quizmaven.exchange.export.Exporters;
import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.mojo.exchange.ExportRun;
import io.github.quizmaven.mojo.parameter.Choice;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.run.ModuleRun;
import io.github.quizmaven.mojo.setting.ModuleMojo;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import java.io.File;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the quizzes for another tool, and says at each place what that cannot hold. A quiz with
 * errors is never part of it.
 *
 * @since 0.1.0
 */
@Mojo(name = "export", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class ExportMojo extends ModuleMojo {

    /**
     * The format: moodle-xml, gift, scorm12, scorm2004, qti12, common-cartridge, qti21 or qti30.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.format")
    private @Nullable String format;

    /**
     * The folder that each format gets a folder in.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.exportDirectory", defaultValue = "${basedir}/target/quiz-export")
    private File exportDirectory;

    /**
     * Whether it is a failure that the format cannot hold something.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.failOnLoss", defaultValue = "false")
    private boolean failOnLoss;

    @Inject
    public ExportMojo(MavenSession session, MojoExecution execution) {
        super(session, execution);
    }

    @Override
    protected void work(ModuleRun run)
            throws MojoFailureException, IOException, SettingsException, BrokenSchemaException {
        new ExportRun(run, exporter(), run.folders().absolute(exportDirectory))
                .export(run.check(false), failOnLoss);
    }

    private Exporter exporter() throws SettingsException {
        return Exporters.named(
                Choice.of("quiz.format", format == null ? "" : format, Exporters.formats()));
    }
}
