package io.github.quizmaven.mojo.setting;

import io.github.quizmaven.mojo.parameter.Choice;
import io.github.quizmaven.mojo.parameter.ComingGoals;
import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.parameter.SettingNames;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.parameter.Words;
import io.github.quizmaven.mojo.run.ModuleBaseline;
import io.github.quizmaven.mojo.run.ModuleReports;
import io.github.quizmaven.mojo.run.ModuleRun;
import io.github.quizmaven.mojo.show.EditorMarkers;
import io.github.quizmaven.mojo.show.Printing;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.report.Style;
import io.github.quizmaven.report.machine.MachineReport;
import io.github.quizmaven.report.machine.ReportFolder;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that check have in common: their parameters, and how they begin. */
public abstract class QuizMojo extends QuizParameters {

    private final MavenSession session;
    private final MojoExecution execution;

    /**
     * Does nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.skip", defaultValue = "false")
    private boolean skip;

    /**
     * A file with known problems, which are neither reported nor make a build fail. A relative path
     * starts from the module.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.baseline")
    private @Nullable File baseline;

    /**
     * Whether all problems found now become known problems.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.updateBaseline", defaultValue = "false")
    private boolean updateBaseline;

    /**
     * Reports for tools: sarif, junit, json, github, gitlab. Each has a file of its own:
     * quiz.sarif, junit.xml, quiz.json, github.txt, gitlab.json. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.reports", defaultValue = "")
    private List<String> reports = List.of();

    /**
     * The folder for reports.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.reportsDirectory", defaultValue = "${basedir}/target/quiz-reports")
    private File reportsDirectory;

    /**
     * Whether the log shows every problem, rather than the first ten of each rule.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.showAll", defaultValue = "false")
    private boolean showAll;

    /**
     * The folder that paths in reports start from. Default: where the build was started.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.reportBase")
    private @Nullable File reportBase;

    /**
     * What to do about quizzes with errors when the site is rendered: fail, or skip them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.renderInvalid", defaultValue = "fail")
    private String renderInvalid;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    protected QuizMojo(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped, as `quiz.skip` is set");
            return;
        }
        try {
            SettingNames.check(session, execution);
            ModuleFolders folders =
                    new ModuleFolders(
                            Path.of(session.getExecutionRootDirectory()), basedir.toPath());
            QuizSettings settings =
                    settings(folders, source(), output(), failsIfEmpty(), renderInvalid());
            ModuleBaseline known =
                    ModuleBaseline.of(baseline, updateBaseline, settings.checksAll(), folders);
            ModuleRun run =
                    new ModuleRun(
                            settings,
                            folders,
                            known,
                            reports(settings, folders),
                            new Printing(style(), showAll, markers()),
                            cache(),
                            getLog(),
                            context());
            if (run.hasSource(execution.getSource() == MojoExecution.Source.CLI)) {
                work(run);
            }
        } catch (SettingsException | BrokenSchemaException wrong) {
            throw new MojoExecutionException(wrong.getMessage());
        } catch (InvalidPathException impossible) {
            throw new MojoExecutionException(Words.of(impossible));
        } catch (UncheckedIOException failure) {
            throw new MojoExecutionException(Words.of(failure.getCause()), failure);
        } catch (IOException failure) {
            throw new MojoExecutionException(Words.of(failure), failure);
        }
    }

    /**
     * Maven decides on colours in classes that are not for plugins, so that a plugin only knows
     * what a user says.
     */
    private Style style() {
        return "always".equals(session.getUserProperties().getProperty("style.color"))
                ? Style.COLOUR
                : Style.PLAIN;
    }

    // Maven's own type of this map has no arguments.
    @SuppressWarnings("unchecked")
    private Map<String, Object> context() {
        return getPluginContext();
    }

    /** What becomes of the site when quizzes have errors. */
    protected RenderInvalid renderInvalid() throws SettingsException {
        return Choice.of(RenderInvalid.class, "quiz.renderInvalid", renderInvalid);
    }

    /** The folder with the quizzes. */
    protected abstract File source();

    /** The folder for the site. */
    protected abstract File output();

    /** Whether it is a failure that there is no quiz at all. */
    protected abstract boolean failsIfEmpty();

    /** Where results are kept for the next build; null if they are not. */
    protected abstract @Nullable Path cache();

    /** Where problems are shown besides the log. */
    protected EditorMarkers markers() {
        return EditorMarkers.NONE;
    }

    /** Whether this build is going to render the module. */
    protected final boolean isRenderedLater() {
        return ComingGoals.include("render", session, execution);
    }

    /** What the goal does about a module that has a source folder. */
    protected abstract void work(ModuleRun run)
            throws MojoFailureException, IOException, SettingsException, BrokenSchemaException;

    private ModuleReports reports(QuizSettings settings, ModuleFolders folders)
            throws SettingsException {
        List<MachineReport> formats = ModuleReports.formats(reports);
        return new ModuleReports(
                formats,
                new ReportFolder(folders.file(reportsDirectory)),
                formats.isEmpty() ? "" : folders.reportPrefix(settings.source(), reportBase),
                execution.getVersion());
    }
}
