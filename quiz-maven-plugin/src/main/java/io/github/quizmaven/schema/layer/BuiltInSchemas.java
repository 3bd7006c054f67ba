package io.github.quizmaven.schema.layer;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plugin's own schemas, from its class path, and where schemas are compiled. */
public final class BuiltInSchemas {

    /** What the names of all of them start with. */
    public static final String BASE = "https://quizmaven.github.io/schema/0.1/";

    static final String QUIZ_ID = BASE + "quiz.schema.json";
    static final String QUESTION_ID = BASE + "question.schema.json";

    /** The draft, without a word in the log about keywords that it does not have. */
    static final Dialect DIALECT =
            Dialect.builder(Dialects.getDraft202012())
                    .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
                    .build();

    private BuiltInSchemas() {}

    /**
     * A registry that knows the built-in schemas and others.
     *
     * @param others texts by the addresses that name them; the built-in ones come first
     */
    static SchemaRegistry registry(Map<String, String> others) {
        Map<String, String> texts = new HashMap<>(others);
        texts.put(QUIZ_ID, resource("quiz.schema.json"));
        texts.put(QUESTION_ID, resource("question.schema.json"));
        return registry(DIALECT, texts);
    }

    static SchemaRegistry registry(Dialect dialect, Map<String, String> texts) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder()
                        .pathType(PathType.JSON_POINTER)
                        .locale(Locale.ROOT)
                        .formatAssertionsEnabled(true)
                        .build();
        return SchemaRegistry.withDialect(
                dialect, builder -> builder.schemas(texts).schemaRegistryConfig(config));
    }

    private static String resource(String name) {
        try (@Nullable InputStream stream =
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
