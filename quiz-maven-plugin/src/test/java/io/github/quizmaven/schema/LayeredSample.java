package io.github.quizmaven.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import io.github.quizmaven.schema.layer.SchemaFile;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.suppress.IgnorableRules;
import io.github.quizmaven.suppress.Suppressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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

    static QuizSchema schema(String schema) throws BrokenSchemaException {
        // An apostrophe can be in a text that has quotes of its own.
        String json = schema.replace("don't", "don’t").replace('\'', '"').replace("’", "'");
        return new QuizSchema(List.of(new SchemaFile("own.json", "file:///own.json", json)));
    }

    static Reading read(QuizSchema schema, String markdown) {
        return new QuizReader(schema.quizKeys(), schema.questionKeys())
                .quiz(SourceFile.of("quiz.md", markdown));
    }

    static Quiz quiz(Reading reading) {
        return (Quiz) Objects.requireNonNull(reading.authored());
    }

    static List<String> check(String schema, String markdown) throws BrokenSchemaException {
        return check(schema(schema), markdown);
    }

    static List<String> check(QuizSchema schema, String markdown) {
        return found(schema, markdown).stream().map(LayeredSample::line).toList();
    }

    static List<Diagnostic> found(QuizSchema schema, String markdown) {
        Reading reading = read(schema, markdown);
        List<Diagnostic> found = new ArrayList<>(reading.diagnostics());
        found.addAll(known(reading, schema.check(quiz(reading))));
        List<Diagnostic> all = Diagnostics.of(found).all();
        assertEquals(found.size(), all.size(), "something is reported twice");
        return all;
    }

    private static List<Diagnostic> known(Reading reading, List<Diagnostic> found) {
        return new Suppressions(
                        reading.file().text().length(),
                        reading.authored(),
                        reading.unknown(),
                        reading.ignores(),
                        new IgnorableRules(List.of(), Set.of(), Set.of()))
                .check(found);
    }

    static String line(Diagnostic each) {
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
