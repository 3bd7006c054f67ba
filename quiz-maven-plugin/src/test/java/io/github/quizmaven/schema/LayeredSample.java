package io.github.quizmaven.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import io.github.quizmaven.schema.layer.Layers;
import io.github.quizmaven.schema.layer.SchemaFile;
import io.github.quizmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Quizzes checked by an organisation's schemas, and what is reported as lines. */
final class LayeredSample {

    static final String ON_QUESTION =
            "'allOf': [{'$ref': 'https://quizmaven.github.io/schema/0.1/question.schema.json'}]";
    static final String ON_QUIZ =
            "'allOf': [{'$ref': 'https://quizmaven.github.io/schema/0.1/quiz.schema.json'}]";

    static final String OPTIONS = "\n\n- [x] a\n- [ ] b\n\n### Hint\n\nh\n\n### Solution\n\ns\n";

    private LayeredSample() {}

    static String question(String metadata) {
        return "---\ntitle: T\n---\n\n## Q\n\n```yaml question\n" + metadata + "\n```" + OPTIONS;
    }

    static SchemaFile file(String name, String json) {
        return new SchemaFile(name, "file:///" + name, json.replace('\'', '"'));
    }

    static Layers layers(String schema) throws BrokenSchemaException {
        // An apostrophe can stand in a text that has quotes of its own.
        String json = schema.replace("don't", "don’t").replace('\'', '"').replace("’", "'");
        return Layers.of(List.of(new SchemaFile("own.json", "file:///own.json", json)));
    }

    static QuizDocument parse(Layers layers, String markdown) {
        return QuizParser.with(layers.keys()).apply(SourceFile.of("quiz.md", markdown));
    }

    static List<String> check(String schema, String markdown) throws BrokenSchemaException {
        return check(layers(schema), markdown);
    }

    static List<String> check(Layers layers, String markdown) {
        QuizDocument document = parse(layers, markdown);
        List<Diagnostic> found = new ArrayList<>(document.diagnostics());
        found.addAll(document.audible(new QuizSchema(layers).check(document)));
        return Diagnostics.of(found).all().stream().map(LayeredSample::line).toList();
    }

    private static String line(Diagnostic each) {
        return "%d:%d %s [%s] = %s"
                .formatted(
                        each.place().line(),
                        each.place().column(),
                        each.message(),
                        each.rule().name(),
                        each.help());
    }

    static void assertReports(List<String> actual, String... expected) {
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }
}
