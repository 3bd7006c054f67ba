package io.github.quizmaven.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.pipeline.Beside;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The reference of all properties, whose tables are made of the schemas. */
class ReferenceDocTest {

    private static final Path PAGE = Path.of("..", "docs", "reference.md");

    /** Keys that only some questions can have: their examples need such a question. */
    private static final Set<String> OF_OTHER_TYPES = Set.of("type", "order", "case", "unit");

    @Test
    void saysWhatTheSchemasSay() throws IOException {
        String page = Files.readString(PAGE);
        String made = filled(page, "quiz", SchemaText.quiz());
        made = filled(made, "question", SchemaText.question());

        Golden.assertMatches(PAGE, made);
    }

    @Test
    void tellsEachMode() throws IOException {
        String page = Files.readString(PAGE);
        for (Mode each : Mode.values()) {
            assertTrue(page.contains("| `" + each.word() + "` |"), each.word());
        }
    }

    static Stream<Map.Entry<String, String>> examples() throws IOException {
        return Stream.concat(
                written(SchemaText.quiz())
                        .map(each -> Map.entry(each.getKey(), quiz(each, "title: T\n", ""))),
                written(SchemaText.question())
                        .filter(each -> !OF_OTHER_TYPES.contains(each.getKey()))
                        .map(each -> Map.entry(each.getKey(), quiz(each, "title: T\n", "q"))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesExamplesThatAreSound(Map.Entry<String, String> example) {
        List<String> wrong =
                Beside.check(SourceFile.of("quiz.md", example.getValue())).stream()
                        .map(each -> each.rule().name() + ": " + each.message())
                        // What is flawed about a quiz of one question is not the example's fault.
                        .filter(each -> !each.startsWith("challenge-incomplete"))
                        .toList();

        assertEquals(List.of(), wrong, example.getValue());
    }

    private static String quiz(Map.Entry<String, JsonNode> property, String head, String place) {
        String line = property.getKey() + ": " + yaml(property.getValue()) + "\n";
        boolean front = place.isEmpty();
        String keys = front ? (property.getKey().equals("title") ? "" : head) + line : head;
        String fence = front ? "" : "```yaml question\n" + line + "```\n\n";
        int questions = property.getKey().equals("draw") ? 10 : 1;
        StringBuilder text = new StringBuilder("---\n" + keys + "---\n\n");
        for (int number = 1; number <= questions; number++) {
            text.append("## Which is number ").append(number).append("?\n\n").append(fence);
            text.append("- [x] Number ").append(number).append("\n- [ ] Another\n\n");
            text.append("### Hint\n\nCount.\n\n### Solution\n\nIt is counted.\n\n");
        }
        return text.toString();
    }

    /** Flow collections in JSON are YAML as well; texts stand without quotes. */
    private static String yaml(JsonNode value) {
        return value.isString()
                ? value.asString()
                : value.toString().replace(":", ": ").replace(",", ", ");
    }

    /** The examples of what authors write. */
    private static Stream<Map.Entry<String, JsonNode>> written(JsonNode schema) {
        return schema.path("properties")
                .propertyStream()
                .filter(each -> !each.getValue().path("readOnly").asBoolean(false))
                .filter(each -> !example(each.getValue()).isMissingNode())
                .map(each -> Map.entry(each.getKey(), example(each.getValue())));
    }

    private static String filled(String page, String name, JsonNode schema) throws IOException {
        String start = "<!-- made of " + name + ".schema.json -->\n";
        String end = "<!-- end -->\n";
        int from = page.indexOf(start) + start.length();
        assertTrue(from >= start.length(), start);
        StringBuilder table =
                new StringBuilder("| property | value | default | meaning | example |\n");
        table.append("|---|---|---|---|---|\n");
        for (Map.Entry<String, JsonNode> each : schema.path("properties").properties()) {
            if (!each.getValue().path("readOnly").asBoolean(false)) {
                table.append(row(each.getKey(), resolved(each.getValue()), each.getValue()));
            }
        }
        return page.substring(0, from) + table + page.substring(page.indexOf(end, from));
    }

    /** What it refers to, where it says nothing itself. */
    private static JsonNode resolved(JsonNode property) throws IOException {
        String reference = property.path("$ref").asString("");
        return reference.isEmpty()
                ? property
                : SchemaText.question()
                        .path("properties")
                        .path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static String row(String name, JsonNode base, JsonNode property) {
        JsonNode own = property.has("description") ? property : base;
        JsonNode example = example(property).isMissingNode() ? example(base) : example(property);
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        name,
                        value(base),
                        own.has("default") ? "`" + yaml(own.path("default")) + "`" : "",
                        own.path("description").asString().replace("|", "\\|"),
                        "`" + name + ": " + yaml(example) + "`");
    }

    private static String value(JsonNode property) {
        if (property.has("enum")) {
            return String.join(
                    ", ",
                    property.path("enum")
                            .valueStream()
                            .map(each -> "`" + each.asString() + "`")
                            .toList());
        }
        return switch (property.path("type").asString("")) {
            case "string" -> property.has("pattern") ? "text of a form" : "text";
            case "array" -> "list of texts";
            case "integer" -> "whole number";
            case "number" -> "number";
            case "boolean" -> "`true` or `false`";
            case "object" -> "properties";
            default -> property.has("if") ? "whole number or word" : "list of numbers";
        };
    }

    private static JsonNode example(JsonNode property) {
        return property.path("examples").path(0);
    }
}
