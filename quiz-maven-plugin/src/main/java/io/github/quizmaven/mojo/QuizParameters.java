package io.github.quizmaven.mojo;

import io.github.quizmaven.mojo.parameter.Choice;
import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.parameter.RuleLevelsReader;
import io.github.quizmaven.mojo.parameter.SchemaFiles;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.site.SiteOptions;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters that say which quizzes are checked, how, and what their site is. */
abstract class QuizParameters extends AbstractMojo {

    /**
     * Globs below the source folder: only files that match one of them are quizzes. Default: all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.includes", defaultValue = "**")
    private List<String> includes;

    /**
     * Globs below the source folder: files that match one of them are left out.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.excludes", defaultValue = "")
    private List<String> excludes = List.of();

    /**
     * JSON Schemas of your own, on top of the plugin's: files, or {@code classpath:} and the path
     * of a resource in a dependency of the plugin. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.schemas", defaultValue = "")
    private List<String> schemas = List.of();

    /**
     * Severities other than the rules' own in the POM: an element for each rule, with error,
     * warning, info or off.
     *
     * @since 0.1.0
     */
    @Parameter private Map<String, String> rules = Map.of();

    /**
     * Severities other than the rules' own on the command line, where they win over those of the
     * POM, as in {@code hint-present:warning,image-alt:off}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.rules", defaultValue = "")
    private List<String> ruleLevels = List.of();

    /**
     * From which severity on a problem fails the build: error, warning or never.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.failOn", defaultValue = "error")
    private String failOn;

    /**
     * What to do about quizzes with errors when the site is rendered: fail, or skip them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.renderInvalid", defaultValue = "fail")
    private String renderInvalid;

    /**
     * The origin that pages in frames report answers and results to, such as {@code
     * https://school.example}. Default: any.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.embedOrigin", defaultValue = "*")
    private String embedOrigin;

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

    final QuizSettings settings(ModuleFolders folders) throws SettingsException, IOException {
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
