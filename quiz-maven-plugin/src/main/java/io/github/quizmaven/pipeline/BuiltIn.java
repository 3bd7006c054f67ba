package io.github.quizmaven.pipeline;

import io.github.quizmaven.bind.QuizBinder;
import io.github.quizmaven.parse.CollectionDocument;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.render.RenderedFile;
import io.github.quizmaven.render.SiteOptions;
import io.github.quizmaven.render.SiteRenderer;
import io.github.quizmaven.schema.QuizSchema;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import io.github.quizmaven.schema.layer.Layers;
import io.github.quizmaven.schema.layer.SchemaFile;
import java.io.IOException;
import java.util.List;

/** The pipeline as it comes with the plugin, put together once for all modules of a build. */
public final class BuiltIn {

    static final Stages STAGES = stages(new QuizSchema());

    private static final QuizPipeline PIPELINE = new QuizPipeline(STAGES);
    private static final Recent<List<SchemaFile>, QuizPipeline> LAYERED = new Recent<>();

    private BuiltIn() {}

    public static QuizPipeline pipeline() {
        return PIPELINE;
    }

    /** The pipeline with the schemas that a build puts on top. */
    public static QuizPipeline pipeline(QuizSettings settings) throws BrokenSchemaException {
        List<SchemaFile> schemas = settings.schemas();
        return schemas.isEmpty() ? PIPELINE : LAYERED.get(schemas, BuiltIn::layered);
    }

    /** The site of an analysis, rendered as it is iterated. */
    public static Iterable<RenderedFile> site(QuizSettings settings, Analysis analysis)
            throws IOException, BrokenSchemaException {
        QuizPipeline pipeline = pipeline(settings);
        return new Site(
                Renderers.of(settings.site()),
                pipeline.folder(settings),
                pipeline.quizzes(settings, analysis),
                pipeline.collections(settings, analysis));
    }

    private static QuizPipeline layered(List<SchemaFile> schemas) throws BrokenSchemaException {
        return new QuizPipeline(stages(new QuizSchema(Layers.of(schemas))));
    }

    private static Stages stages(QuizSchema schema) {
        return new Stages(
                QuizParser.with(schema.ownKeys()),
                CollectionDocument::parse,
                schema::check,
                QuizBinder::bind,
                RuleCatalog.rules(),
                RuleCatalog.bankRules());
    }

    /** Loaded with the first site, so that a check loads no templates. */
    private static final class Renderers {
        private static final Recent<SiteOptions, SiteRenderer> KNOWN = new Recent<>();

        static SiteRenderer of(SiteOptions options) {
            return KNOWN.get(options, SiteRenderer::new);
        }
    }
}
