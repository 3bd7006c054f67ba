package io.github.quizmaven.schema.layer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plugin's own schemas, from its class path. */
public final class BuiltInSchemas {

    /** What the names of all of them start with. */
    public static final String BASE = "https://quizmaven.github.io/schema/0.1/";

    public static final String QUIZ_ID = BASE + "quiz.schema.json";
    public static final String QUESTION_ID = BASE + "question.schema.json";

    /** The texts by name. */
    public static final Map<String, String> TEXTS =
            Map.of(
                    QUIZ_ID, resource("quiz.schema.json"),
                    QUESTION_ID, resource("question.schema.json"));

    public static final JsonNode QUIZ = JsonMapper.shared().readTree(TEXTS.get(QUIZ_ID));
    public static final JsonNode QUESTION = JsonMapper.shared().readTree(TEXTS.get(QUESTION_ID));

    private BuiltInSchemas() {}

    private static String resource(String name) {
        try (InputStream stream =
                BuiltInSchemas.class.getResourceAsStream("/io/github/quizmaven/schema/" + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
