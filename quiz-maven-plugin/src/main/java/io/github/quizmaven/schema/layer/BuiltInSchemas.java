package io.github.quizmaven.schema.layer;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.path.PathType;
import com.networknt.schema.serialization.NodeReader;
import io.github.quizmaven.schema.tree.PrunedReader;
import io.github.quizmaven.schema.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
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
    static final class Draft {
        static final Dialect DIALECT =
                Dialect.builder(Dialects.getDraft202012())
                        .keywords(Annotation::skip)
                        .unknownKeywordFactory((name, context) -> Annotation.unknown(name))
                        .build();

        private Draft() {}
    }

    private static final String VOCABULARY = "https://json-schema.org/draft/2020-12/vocab/";

    /** The vocabularies that our own schemas use. */
    private static final List<String> USED =
            List.of("core", "applicator", "validation", "meta-data");

    private BuiltInSchemas() {}

    /**
     * A registry that knows the built-in schemas alone. It loads no more of the libraries than they
     * need: no mapper, and none of the formats, which come with tables of the internet's domains.
     */
    static SchemaRegistry registry() {
        return registry(new TreeReader());
    }

    /**
     * The schema of a quiz without what holds for each body of a file: it finds nothing wrong with
     * the {@linkplain io.github.quizmaven.schema.DataTree#outline outline} of a quiz exactly if the
     * whole schema finds nothing wrong with all its data.
     */
    public static Schema ofOutlines() {
        Schema schema = registry(new PrunedReader()).getSchema(SchemaLocation.of(QUIZ_ID));
        schema.initializeValidators();
        return schema;
    }

    private static SchemaRegistry registry(NodeReader reader) {
        return SchemaRegistry.withDialect(
                ownDialect(),
                builder ->
                        builder.schemas(texts(Map.of()))
                                .schemaRegistryConfig(config())
                                .nodeReader(reader));
    }

    private static Dialect ownDialect() {
        return Dialect.builder("https://json-schema.org/draft/2020-12/schema")
                .specificationVersion(SpecificationVersion.DRAFT_2020_12)
                .idKeyword("$id")
                .keywords(KeywordType.getKeywords(SpecificationVersion.DRAFT_2020_12))
                .vocabularies(known -> USED.forEach(each -> known.put(VOCABULARY + each, true)))
                .keywords(Annotation::skip)
                .unknownKeywordFactory((name, context) -> Annotation.unknown(name))
                .build();
    }

    /**
     * A registry that knows the built-in schemas and others.
     *
     * @param others texts by the addresses that name them; the built-in ones come first
     */
    static SchemaRegistry registry(Map<String, String> others) {
        return registry(Draft.DIALECT, texts(others));
    }

    private static Map<String, String> texts(Map<String, String> others) {
        Map<String, String> texts = new HashMap<>(others);
        texts.put(QUIZ_ID, resource("quiz.schema.json"));
        texts.put(QUESTION_ID, resource("question.schema.json"));
        return texts;
    }

    static SchemaRegistry registry(Dialect dialect, Map<String, String> texts) {
        return SchemaRegistry.withDialect(
                dialect, builder -> builder.schemas(texts).schemaRegistryConfig(config()));
    }

    private static SchemaRegistryConfig config() {
        return SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ROOT)
                .formatAssertionsEnabled(true)
                .build();
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
