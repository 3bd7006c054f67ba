package io.github.quizmaven.schema.layer;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import io.github.quizmaven.diagnostic.Suggestion;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what is wrong with a schema itself. A mistake in it would blame every author, or nobody.
 */
final class SchemaCheck {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/";
    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    /** The draft, without a word in the log about keywords that it does not have. */
    static final Dialect DIALECT =
            Dialect.builder(Dialects.getDraft202012())
                    .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
                    .build();

    private static final Schema META_SCHEMA =
            SchemaRegistry.withDialect(
                            Dialects.getDraft202012(),
                            builder -> builder.schemaRegistryConfig(config()))
                    .getSchema(SchemaLocation.of(DRAFT + "schema"));

    private SchemaCheck() {}

    static SchemaRegistryConfig config() {
        return SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ROOT)
                .formatAssertionsEnabled(true)
                .build();
    }

    /** Reads a schema and holds it against the rules for schemas. */
    static JsonNode read(SchemaFile file) throws BrokenSchemaException {
        JsonNode schema;
        try {
            schema = STRICT.readTree(file.text());
        } catch (JacksonException fault) {
            throw new BrokenSchemaException(
                    file.name(),
                    "line %d, column %d: %s"
                            .formatted(
                                    fault.getLocation().getLineNr(),
                                    fault.getLocation().getColumnNr(),
                                    fault.getOriginalMessage()));
        }
        String draft = schema.path("$schema").asString(DRAFT + "schema");
        if (!draft.replaceFirst("#$", "").equals(DRAFT + "schema")) {
            throw new BrokenSchemaException(
                    file.name(),
                    "`/$schema` is `%s`, but only `%sschema` is known".formatted(draft, DRAFT));
        }
        Map<String, String> faults = new LinkedHashMap<>();
        for (Error each : META_SCHEMA.validate(schema)) {
            String pointer = each.getInstanceLocation().toString();
            faults.putIfAbsent(pointer, "`" + shown(pointer) + "` " + words(each));
        }
        if (!faults.isEmpty()) {
            throw new BrokenSchemaException(file.name(), String.join("; ", faults.values()));
        }
        findMisspeltKeywords(file, schema);
        return schema;
    }

    /** A misspelt keyword would ask for nothing. */
    private static void findMisspeltKeywords(SchemaFile file, JsonNode schema)
            throws BrokenSchemaException {
        Set<String> known = new TreeSet<>(DIALECT.getKeywords().keySet());
        known.add("message");
        SchemaWalk.walk(
                new SchemaLibrary.Located(file.uri(), schema),
                "",
                (at, pointer) -> {
                    for (String keyword : at.schema().propertyNames()) {
                        Optional<String> meant =
                                known.contains(keyword)
                                        ? Optional.empty()
                                        : Suggestion.of(keyword, known);
                        if (meant.isPresent()) {
                            throw new BrokenSchemaException(
                                    file.name(),
                                    "`%s/%s` is no keyword: did you mean `%s`?"
                                            .formatted(pointer, keyword, meant.get()));
                        }
                    }
                });
    }

    /** Follows every reference of a schema. */
    static void followReferences(SchemaFile file, JsonNode schema, SchemaLibrary library)
            throws BrokenSchemaException {
        SchemaWalk.walk(
                new SchemaLibrary.Located(file.uri(), schema),
                "",
                (at, pointer) -> {
                    for (String keyword : Set.of("$ref", "$dynamicRef")) {
                        String reference = at.schema().path(keyword).asString("");
                        if (!reference.isEmpty()) {
                            follow(file, at.inner(), reference, pointer + "/" + keyword, library);
                        }
                    }
                });
    }

    private static void follow(
            SchemaFile file, String base, String reference, String pointer, SchemaLibrary library)
            throws BrokenSchemaException {
        String fault = null;
        try {
            if (!SchemaLibrary.address(base, reference).startsWith(DRAFT)
                    && library.resolve(base, reference).isEmpty()) {
                fault = "leads to nothing";
            }
        } catch (IllegalArgumentException malformed) {
            fault = "is no address";
        }
        if (fault != null) {
            throw new BrokenSchemaException(
                    file.name(),
                    ("`%s` is `%s`, which %s; nothing is fetched, so list the schema that it means"
                                    + " in `quiz.schemas` too")
                            .formatted(pointer, reference, fault));
        }
    }

    /** The addresses of all schemas that a schema refers to. */
    static Set<String> referred(SchemaFile file, JsonNode schema) throws BrokenSchemaException {
        Set<String> found = new HashSet<>();
        SchemaWalk.walk(
                new SchemaLibrary.Located(file.uri(), schema),
                "",
                (at, pointer) -> {
                    String reference = at.schema().path("$ref").asString("");
                    if (!reference.isEmpty()) {
                        found.add(SchemaLibrary.address(at.inner(), reference));
                    }
                });
        return found;
    }

    private static String words(Error error) {
        return error.getKeyword().equals("format")
                ? "is no valid `" + error.getSchemaNode().asString("") + "`"
                : error.getMessage();
    }

    private static String shown(String pointer) {
        return pointer.isEmpty() ? "/" : pointer;
    }
}
