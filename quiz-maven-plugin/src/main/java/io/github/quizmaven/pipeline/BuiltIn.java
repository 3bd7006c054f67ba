package io.github.quizmaven.pipeline;

import io.github.quizmaven.bind.QuizBinder;
import io.github.quizmaven.parse.CollectionDocument;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.render.RenderedFile;
import io.github.quizmaven.render.SiteRenderer;
import io.github.quizmaven.schema.QuizSchema;
import java.io.IOException;

/** The pipeline as it comes with the plugin, put together once for all modules of a build. */
public final class BuiltIn {

    static final Stages STAGES =
            new Stages(
                    QuizParser::parse,
                    CollectionDocument::parse,
                    new QuizSchema()::check,
                    QuizBinder::bind,
                    RuleCatalog.rules(),
                    RuleCatalog.bankRules());

    private static final QuizPipeline PIPELINE = new QuizPipeline(STAGES);

    private BuiltIn() {}

    public static QuizPipeline pipeline() {
        return PIPELINE;
    }

    /** The site of an analysis, rendered as it is iterated. */
    public static Iterable<RenderedFile> site(QuizSettings settings, Analysis analysis)
            throws IOException {
        return new Site(
                Renderer.INSTANCE,
                PIPELINE.folder(settings),
                PIPELINE.quizzes(settings, analysis),
                PIPELINE.collections(settings, analysis));
    }

    /** Loaded with the first site, so that a check loads no templates. */
    private static final class Renderer {
        static final SiteRenderer INSTANCE = new SiteRenderer();
    }
}
