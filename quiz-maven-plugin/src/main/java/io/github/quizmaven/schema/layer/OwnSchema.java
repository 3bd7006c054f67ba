package io.github.quizmaven.schema.layer;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.dialect.Dialects;
import io.github.quizmaven.diagnostic.Suggestion;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A schema of an organisation while it is checked. A mistake in it would blame every author, or
 * nobody.
 *
 * @param file as it was found
 * @param root the same as data
 */
record OwnSchema(SchemaFile file, LocatedSchema root) {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/";
    private static final String META_SCHEMA_ID = DRAFT + "schema";
    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private static final Schema META_SCHEMA =
            BuiltInSchemas.registry(Dialects.getDraft202012(), Map.of())
                    .getSchema(SchemaLocation.of(META_SCHEMA_ID));

    /** Reads a schema and checks it against the rules for schemas. */
    static OwnSchema read(SchemaFile file) throws BrokenSchemaException {
        OwnSchema read = new OwnSchema(file, new LocatedSchema(file.uri(), parse(file)));
        String draft = read.root.schema().path("$schema").asString(META_SCHEMA_ID);
        if (!draft.replaceFirst("#$", "").equals(META_SCHEMA_ID)) {
            throw read.broken("`/$schema` is `%s`, but only `%s` is known", draft, META_SCHEMA_ID);
        }
        Map<String, String> faults = new LinkedHashMap<>();
        for (Error each : META_SCHEMA.validate(read.root.schema())) {
            String pointer = each.getInstanceLocation().toString();
            String shown = pointer.isEmpty() ? "/" : pointer;
            faults.putIfAbsent(pointer, "`" + shown + "` " + words(each));
        }
        if (!faults.isEmpty()) {
            throw read.broken("%s", String.join("; ", faults.values()));
        }
        read.findMisspeltKeywords();
        return read;
    }

    private static JsonNode parse(SchemaFile file) throws BrokenSchemaException {
        try {
            return STRICT.readTree(file.text());
        } catch (JacksonException fault) {
            throw new BrokenSchemaException(
                    file.name(),
                    "line %d, column %d: %s"
                            .formatted(
                                    fault.getLocation().getLineNr(),
                                    fault.getLocation().getColumnNr(),
                                    fault.getOriginalMessage()));
        }
    }

    private static String words(Error error) {
        return error.getKeyword().equals("format")
                ? "is not a valid `" + error.getSchemaNode().asString("") + "`"
                : error.getMessage();
    }

    /** A misspelt keyword would ask for nothing. */
    private void findMisspeltKeywords() throws BrokenSchemaException {
        Set<String> known = new TreeSet<>(BuiltInSchemas.Draft.DIALECT.getKeywords().keySet());
        known.add("message");
        SchemaWalk.walk(
                root,
                (at, pointer) -> {
                    for (String keyword : at.schema().propertyNames()) {
                        Optional<String> meant =
                                known.contains(keyword)
                                        ? Optional.empty()
                                        : Suggestion.of(keyword, known);
                        if (meant.isPresent()) {
                            throw broken(
                                    "`%s/%s` is not a keyword: did you mean `%s`?",
                                    pointer, keyword, meant.get());
                        }
                    }
                });
    }

    /** Puts it, and those in it that have an address of their own, into a library. */
    void register(SchemaLibrary library) throws BrokenSchemaException {
        SchemaWalk.walk(
                root,
                (at, pointer) -> {
                    boolean named = pointer.matches() || at.schema().has("$id");
                    if (named && !library.add(at.address(), at.schema())) {
                        throw broken(
                                "`%s/$id` is `%s`, which another schema has",
                                pointer, at.address());
                    }
                });
    }

    /** Follows all its references, and tells the addresses that they lead to. */
    Set<String> followReferences(SchemaLibrary library) throws BrokenSchemaException {
        Set<String> found = new HashSet<>();
        SchemaWalk.walk(
                root,
                (at, pointer) -> {
                    for (String keyword : List.of("$ref", "$dynamicRef")) {
                        String reference = at.schema().path(keyword).asString("");
                        if (!reference.isEmpty()) {
                            JsonPointer place = pointer.appendProperty(keyword);
                            found.add(follow(at.address(), reference, place, library));
                        }
                    }
                });
        return found;
    }

    private String follow(String base, String reference, JsonPointer place, SchemaLibrary library)
            throws BrokenSchemaException {
        @Nullable String fault;
        try {
            String address = SchemaLibrary.address(base, reference);
            if (address.startsWith(DRAFT) || library.resolve(base, reference).isPresent()) {
                return address;
            }
            fault = "leads to nothing";
        } catch (IllegalArgumentException malformed) {
            fault = "is not an address";
        }
        throw broken(
                "`%s` is `%s`, which %s; nothing is fetched, so list the schema that it means in"
                        + " `quiz.schemas` too",
                place, reference, fault);
    }

    /** Whether it says by a reference at its top that it is put on a built-in schema. */
    boolean isOn(String id) {
        return Stream.concat(Stream.of(root.schema()), root.schema().path("allOf").valueStream())
                .map(each -> each.path("$ref").asString(""))
                .filter(each -> !each.isEmpty())
                .anyMatch(each -> SchemaLibrary.address(root.address(), each).equals(id));
    }

    BrokenSchemaException broken(String fault, Object... details) {
        return new BrokenSchemaException(file.name(), fault.formatted(details));
    }
}
