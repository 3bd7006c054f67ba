package io.github.quizmaven.pipeline;

import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.work.Recent;
import io.github.quizmaven.schema.QuizSchema;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import io.github.quizmaven.schema.layer.SchemaFile;
import io.github.quizmaven.site.SiteOptions;
import io.github.quizmaven.site.SiteRenderer;
import java.util.List;

/** The pipeline as it comes with the plugin, put together once for all modules of a build. */
public final class BuiltIn {

    private static final QuizPipeline PIPELINE = pipeline(new QuizSchema());
    private static final Recent<List<SchemaFile>, QuizPipeline> LAYERED = new Recent<>();

    private BuiltIn() {}

    /** The pipeline without schemas of an organisation. */
    public static QuizPipeline pipeline() {
        return PIPELINE;
    }

    /** The pipeline with the schemas that a build puts on top. */
    public static QuizPipeline pipeline(QuizSettings settings) throws BrokenSchemaException {
        List<SchemaFile> schemas = settings.schemas();
        return schemas.isEmpty()
                ? PIPELINE
                : LAYERED.get(schemas, each -> pipeline(new QuizSchema(each)));
    }

    private static QuizPipeline pipeline(QuizSchema schema) {
        return new QuizPipeline(Stages.of(schema), each -> Renderers.of(each.site()));
    }

    /** Loaded with the first site, so that a check loads no templates. */
    private static final class Renderers {
        private static final Recent<SiteOptions, SiteRenderer> KNOWN = new Recent<>();

        static SiteRenderer of(SiteOptions options) {
            return KNOWN.get(options, SiteRenderer::new);
        }
    }
}
