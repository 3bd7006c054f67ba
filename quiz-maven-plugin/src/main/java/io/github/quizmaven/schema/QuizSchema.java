package io.github.quizmaven.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.parse.QuizDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built-in JSON Schemas, compiled once; one instance serves all threads. */
public final class QuizSchema {

    private static final String BASE = "https://quizmaven.github.io/schema/0.1/";
    private static final String QUIZ = "quiz.schema.json";
    private static final String QUESTION = "question.schema.json";

    private final JsonNode quiz;
    private final JsonNode question;
    private final Schema compiled;

    public QuizSchema() {
        String quizText = resource(QUIZ);
        String questionText = resource(QUESTION);
        JsonMapper mapper = JsonMapper.shared();
        quiz = mapper.readTree(quizText);
        question = mapper.readTree(questionText);
        compiled = compile(Map.of(BASE + QUIZ, quizText, BASE + QUESTION, questionText));
    }

    private static Schema compile(Map<String, String> texts) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder()
                        .pathType(PathType.JSON_POINTER)
                        .locale(Locale.ROOT)
                        .build();
        SchemaRegistry registry =
                SchemaRegistry.withDialect(
                        Dialects.getDraft202012(),
                        builder -> builder.schemas(texts).schemaRegistryConfig(config));
        Schema schema = registry.getSchema(SchemaLocation.of(BASE + QUIZ));
        schema.initializeValidators();
        return schema;
    }

    private static String resource(String name) {
        try (InputStream stream =
                QuizSchema.class.getResourceAsStream("/io/github/quizmaven/schema/" + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schemas say against a document; the document's silences are the caller's. */
    public List<Diagnostic> check(QuizDocument document) {
        List<Violation> found =
                compiled.validate(document.tree()).stream().map(Violation::of).toList();
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
                .filter(each -> reported.add(each.subject()))
                .map(messages::diagnostic)
                .toList();
    }

    /** The keys that an author may write in the front matter. */
    public Set<String> knownQuizKeys() {
        return written(quiz.at("/properties"));
    }

    /** The keys that an author may write in a question's metadata. */
    public Set<String> knownQuestionKeys() {
        return written(question.at("/properties"));
    }

    /** The keys that an author may write below {@code defaults}. */
    public Set<String> knownDefaultsKeys() {
        return written(quiz.at("/properties/defaults/properties"));
    }

    /** The names of {@code $defs}, each of which is a rule. */
    Set<String> definitions() {
        return new TreeSet<>(question.at("/$defs").propertyNames());
    }

    /** What the schemas tell an author about a key; empty if nothing. */
    String description(boolean ofQuestion, String key) {
        JsonNode own = (ofQuestion ? question : quiz).at("/properties").path(key);
        return own.path("description").asString("");
    }

    private static Set<String> written(JsonNode properties) {
        return properties.properties().stream()
                .filter(each -> !each.getValue().path("readOnly").asBoolean(false))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
