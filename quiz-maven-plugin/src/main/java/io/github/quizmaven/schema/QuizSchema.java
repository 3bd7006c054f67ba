package io.github.quizmaven.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.parse.OwnKeys;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.schema.layer.BuiltInSchemas;
import io.github.quizmaven.schema.layer.Layer;
import io.github.quizmaven.schema.layer.Layers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The built-in JSON Schemas with those of an organisation on top, compiled once; one instance
 * serves all threads.
 */
public final class QuizSchema {

    private static final JsonNode QUIZ = BuiltInSchemas.QUIZ;
    private static final JsonNode QUESTION = BuiltInSchemas.QUESTION;

    private final Schema compiled = compile();
    private final Layers layers;

    /** The built-in schemas alone. */
    public QuizSchema() {
        this(Layers.NONE);
    }

    public QuizSchema(Layers layers) {
        this.layers = layers;
    }

    private static Schema compile() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder()
                        .pathType(PathType.JSON_POINTER)
                        .locale(Locale.ROOT)
                        .build();
        SchemaRegistry registry =
                SchemaRegistry.withDialect(
                        Dialects.getDraft202012(),
                        builder ->
                                builder.schemas(BuiltInSchemas.TEXTS).schemaRegistryConfig(config));
        Schema schema = registry.getSchema(SchemaLocation.of(BuiltInSchemas.QUIZ_ID));
        schema.initializeValidators();
        return schema;
    }

    /** What the schemas say against a document; the document's silences are the caller's. */
    public List<Diagnostic> check(QuizDocument document) {
        List<Violation> found = violations(document);
        Set<String> withoutOptions =
                found.stream()
                        .filter(each -> each.rule().equals(SchemaRules.OPTIONS_COUNT))
                        .map(Violation::question)
                        .filter(each -> document.tree().at(each + "/options").isEmpty())
                        .collect(Collectors.toSet());
        SchemaMessages messages = new SchemaMessages(document, this);
        Set<String> reported = new HashSet<>();
        return found.stream()
                .filter(
                        each ->
                                !withoutOptions.contains(each.question())
                                        || each.rule().equals(SchemaRules.OPTIONS_COUNT))
                .filter(each -> !isUnreadable(each, document))
                .filter(each -> reported.add(each.subject()))
                .map(messages::diagnostic)
                .toList();
    }

    private List<Violation> violations(QuizDocument document) {
        List<Violation> found = new ArrayList<>();
        compiled.validate(document.tree()).forEach(each -> found.add(Violation.of(each)));
        for (Layer layer : layers.all()) {
            layer.check(
                    document.tree(),
                    (checked, error) -> found.add(Violation.of(error, checked, layer)));
        }
        return found;
    }

    /** Whether a key is only missing since its value was reported already. */
    private static boolean isUnreadable(Violation violation, QuizDocument document) {
        return violation.keyword().equals("required")
                && document.places().containsKey(violation.pointer() + "/" + violation.property());
    }

    /** The keys that an organisation's schemas add. */
    public OwnKeys ownKeys() {
        return layers.keys();
    }

    /** The keys that an author may write in the front matter. */
    public Set<String> knownQuizKeys() {
        return written(QUIZ.at("/properties"));
    }

    /** The keys that an author may write in a question's metadata. */
    public Set<String> knownQuestionKeys() {
        return written(QUESTION.at("/properties"));
    }

    /** The keys that an author may write below {@code defaults}. */
    public Set<String> knownDefaultsKeys() {
        return written(QUIZ.at("/properties/defaults/properties"));
    }

    /** The names of {@code $defs}, each of which is a rule. */
    Set<String> definitions() {
        return new TreeSet<>(QUESTION.at("/$defs").propertyNames());
    }

    /** What the schemas tell an author about a key; empty if nothing. */
    String description(boolean ofQuestion, String key) {
        String own = layers.description(ofQuestion, key);
        JsonNode ours = (ofQuestion ? QUESTION : QUIZ).at("/properties").path(key);
        return own.isEmpty() ? ours.path("description").asString("") : own;
    }

    private static Set<String> written(JsonNode properties) {
        return properties.properties().stream()
                .filter(each -> !each.getValue().path("readOnly").asBoolean(false))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
