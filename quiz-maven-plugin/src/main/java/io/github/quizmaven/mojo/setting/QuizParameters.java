package io.github.quizmaven.mojo.setting;

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
public abstract class QuizParameters extends AbstractMojo {

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
     * The origin that pages in frames report answers and results to, such as {@code
     * https://school.example}. Default: any.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.embedOrigin", defaultValue = "*")
    private String embedOrigin;

    /**
     * What the stages need to know, of these parameters and of those that goals have themselves.
     */
    protected final QuizSettings settings(
            ModuleFolders folders,
            File source,
            File output,
            boolean failsIfEmpty,
            RenderInvalid invalid)
            throws SettingsException, IOException {
        return new QuizSettings(
                folders.source(source),
                folders.output(output, source),
                includes,
                excludes,
                SchemaFiles.read(schemas, folders),
                RuleLevelsReader.read(rules, ruleLevels),
                Choice.of(FailOn.class, "quiz.failOn", failOn),
                failsIfEmpty,
                invalid,
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
