package io.github.quizmaven.site.script;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.site.file.Hashes;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a question, which changes when an answer that was given may no longer mean the same.
 * A new order of options keeps it, because answers are by id.
 */
final class ResponseHash {

    private ResponseHash() {}

    static String of(Question question, Response response) {
        Response.Expected expected = response.expected();
        @Nullable Text stem = question.stem() == null ? question.title() : question.stem();
        Stream<String> options =
                response.options().stream().map(option -> option.id() + option.correct()).sorted();
        List<String> parts =
                Stream.of(
                                Stream.of(response.type().name(), source(stem)),
                                Stream.of(source(response.prompt())),
                                options,
                                response.steps().stream().map(Step::id),
                                Stream.of(response.order().toString()),
                                expected.decisive().stream(),
                                Stream.of(String.valueOf(expected.exact())))
                        .flatMap(Function.identity())
                        .toList();
        return Hashes.of(parts);
    }

    private static String source(@Nullable Text text) {
        return text == null ? "" : text.source();
    }
}
