package io.github.quizmaven.pipeline;

import io.github.quizmaven.bind.QuizBinder;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.schema.QuizSchema;

/** The pipeline as it comes with the plugin, put together once for all modules of a build. */
public final class BuiltIn {

    private static final QuizPipeline PIPELINE =
            new QuizPipeline(
                    new Stages(
                            QuizParser::parse,
                            new QuizSchema()::check,
                            QuizBinder::bind,
                            RuleCatalog.rules()));

    private BuiltIn() {}

    public static QuizPipeline pipeline() {
        return PIPELINE;
    }
}
