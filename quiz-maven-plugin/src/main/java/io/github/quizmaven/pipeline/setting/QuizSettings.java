package io.github.quizmaven.pipeline.setting;

import io.github.quizmaven.schema.layer.SchemaFile;
import io.github.quizmaven.site.SiteOptions;
import java.nio.file.Path;
import java.util.List;

/**
 * What a build asks for.
 *
 * @param source the folder with the quizzes
 * @param output the folder for the site
 * @param includes globs below {@code source} of which one must match, or empty for all files
 * @param excludes globs below {@code source} of which none may match
 * @param schemas the organisation's, on top of the plugin's own
 * @param rules severities other than the rules' own
 * @param failOn which reports make the build fail
 * @param failIfEmpty whether finding no quiz does
 * @param renderInvalid what becomes of the site when quizzes have errors
 * @param site what the pages are like
 */
public record QuizSettings(
        Path source,
        Path output,
        List<String> includes,
        List<String> excludes,
        List<SchemaFile> schemas,
        RuleLevels rules,
        FailOn failOn,
        boolean failIfEmpty,
        RenderInvalid renderInvalid,
        SiteOptions site) {

    public QuizSettings {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        schemas = List.copyOf(schemas);
    }

    /** Without schemas of an organisation, and with pages as they come. */
    public QuizSettings(
            Path source,
            Path output,
            List<String> includes,
            List<String> excludes,
            RuleLevels rules,
            FailOn failOn,
            boolean failIfEmpty,
            RenderInvalid renderInvalid) {
        this(
                source,
                output,
                includes,
                excludes,
                List.of(),
                rules,
                failOn,
                failIfEmpty,
                renderInvalid,
                SiteOptions.DEFAULT);
    }

    /** Whether no file was left out just for this run. */
    public boolean checksAll() {
        return includes.isEmpty() || includes.contains("**");
    }

    /** What an analysis depends on: with an equal key it need not be done again. */
    public Object analysisKey() {
        return List.of(source, includes, excludes, schemas, rules);
    }
}
