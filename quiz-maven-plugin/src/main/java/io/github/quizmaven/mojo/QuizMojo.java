package io.github.quizmaven.mojo;

import io.github.quizmaven.mojo.parameter.Choice;
import io.github.quizmaven.mojo.parameter.ComingGoals;
import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.parameter.RuleLevelsReader;
import io.github.quizmaven.mojo.parameter.SchemaFiles;
import io.github.quizmaven.mojo.parameter.SettingNames;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.parameter.Words;
import io.github.quizmaven.mojo.run.ModuleBaseline;
import io.github.quizmaven.mojo.run.ModuleReports;
import io.github.quizmaven.mojo.run.ModuleRun;
import io.github.quizmaven.mojo.run.Printing;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.report.Style;
import io.github.quizmaven.report.machine.MachineReport;
import io.github.quizmaven.report.machine.ReportFolder;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import io.github.quizmaven.site.SiteOptions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that all goals share and their translation into settings. */
abstract class QuizMojo extends AbstractMojo {

    private final MavenSession session;
    private final MojoExecution execution;

    /**
     * Globs below the source folder: only files that match one of them are quizzes. Default: all.
     */
    @Parameter(property = "quiz.includes", defaultValue = "**")
    private List<String> includes;

    /** Globs below the source folder: files that match one of them are left out. */
    @Parameter(property = "quiz.excludes", defaultValue = "")
    private List<String> excludes = List.of();

    /** Does nothing. */
    @Parameter(property = "quiz.skip", defaultValue = "false")
    private boolean skip;

    /** From which severity on a problem fails the build: error, warning or never. */
    @Parameter(property = "quiz.failOn", defaultValue = "error")
    private String failOn;

    /**
     * JSON Schemas of your own, on top of the plugin's: files, or {@code classpath:} and the path
     * of a resource in a dependency of the plugin. Default: none.
     */
    @Parameter(property = "quiz.schemas", defaultValue = "")
    private List<String> schemas = List.of();

    /** Severities other than the rules' own, by rule: error, warning, info or off. */
    @Parameter private Map<String, String> rules = Map.of();

    /**
     * The same for the command line, where it wins, as in {@code
     * hint-present:warning,image-alt:off}.
     */
    @Parameter(property = "quiz.rules", defaultValue = "")
    private List<String> ruleLevels = List.of();

    /**
     * A file with known problems, which are neither reported nor make a build fail. A relative path
     * starts from the module.
     */
    @Parameter(property = "quiz.baseline")
    private @Nullable File baseline;

    /** Whether all problems found now become known problems. */
    @Parameter(property = "quiz.updateBaseline", defaultValue = "false")
    private boolean updateBaseline;

    /** What to do about quizzes with errors when the site is rendered: fail, or skip them. */
    @Parameter(property = "quiz.renderInvalid", defaultValue = "fail")
    private String renderInvalid;

    /**
     * The origin that pages in frames report answers and results to, such as {@code
     * https://school.example}. Default: any.
     */
    @Parameter(property = "quiz.embedOrigin", defaultValue = "*")
    private String embedOrigin;

    /**
     * Reports for tools: sarif, junit, json, github, gitlab. Each has a file of its own:
     * quiz.sarif, junit.xml, quiz.json, github.txt, gitlab.json. Default: none.
     */
    @Parameter(property = "quiz.reports", defaultValue = "")
    private List<String> reports = List.of();

    /** The folder for these reports. */
    @Parameter(property = "quiz.reportsDirectory", defaultValue = "${basedir}/target/quiz-reports")
    private File reportsDirectory;

    /** Whether the log shows every problem, rather than the first ten of each rule. */
    @Parameter(property = "quiz.showAll", defaultValue = "false")
    private boolean showAll;

    /** The folder that paths in these reports start from. Default: where the build was started. */
    @Parameter(property = "quiz.reportBase")
    private @Nullable File reportBase;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File basedir;

    QuizMojo(MavenSession session, MojoExecution execution) {
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
            QuizSettings settings = settings(folders);
            ModuleBaseline known =
                    ModuleBaseline.of(baseline, updateBaseline, settings.checksAll(), folders);
            ModuleRun run =
                    new ModuleRun(
                            settings,
                            folders,
                            known,
                            reports(settings, folders),
                            new Printing(style(), showAll),
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
    RenderInvalid renderInvalid() throws SettingsException {
        return Choice.of(RenderInvalid.class, "quiz.renderInvalid", renderInvalid);
    }

    /** The folder with the quizzes. */
    abstract File source();

    /** The folder for the site. */
    abstract File output();

    /** Whether it is a failure that there is no quiz at all. */
    abstract boolean failsIfEmpty();

    /** Where results are kept for the next build; null if they are not. */
    abstract @Nullable Path cache();

    /** Whether this build is going to render the module. */
    final boolean isRenderedLater() {
        return ComingGoals.include("render", session, execution);
    }

    /** What the goal does about a module that has a source folder. */
    abstract void work(ModuleRun run)
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

    private QuizSettings settings(ModuleFolders folders) throws SettingsException, IOException {
        return new QuizSettings(
                folders.source(source()),
                folders.output(output(), source()),
                includes,
                excludes,
                SchemaFiles.read(schemas, folders),
                RuleLevelsReader.read(rules, ruleLevels),
                Choice.of(FailOn.class, "quiz.failOn", failOn),
                failsIfEmpty(),
                renderInvalid(),
                site());
    }

    private SiteOptions site() throws SettingsException {
        if (!SiteOptions.isOrigin(embedOrigin)) {
            throw new SettingsException(
                    "`quiz.embedOrigin` is `%s`: write an origin such as `https://school.example`, without a path, or `*`"
                            .formatted(embedOrigin));
        }
        return new SiteOptions(embedOrigin);
    }
}
