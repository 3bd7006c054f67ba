package io.github.quizmaven.schema;

import com.networknt.schema.Schema;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import io.github.quizmaven.schema.layer.BuiltInSchemas;
import io.github.quizmaven.schema.layer.Layer;
import io.github.quizmaven.schema.layer.Layers;
import io.github.quizmaven.schema.layer.SchemaFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The built-in JSON Schemas with those of an organisation on top. They are compiled once for each
 * instance, the built-in ones alone when they are first needed. One instance serves all threads.
 */
public final class QuizSchema {

    private final List<Key<?>> quizKeys;
    private final List<Key<?>> questionKeys;
    private final boolean alone;
    private @Nullable Layers layers;
    private @Nullable Schema ofOutlines;

    /** The built-in schemas alone. */
    public QuizSchema() {
        this.alone = true;
        this.quizKeys = Key.QUIZ;
        this.questionKeys = Key.QUESTION;
    }

    /** The built-in schemas with those of an organisation on top. */
    public QuizSchema(List<SchemaFile> files) throws BrokenSchemaException {
        this.alone = false;
        Layers checked = Layers.of(files);
        this.layers = checked;
        this.quizKeys = Stream.concat(Key.QUIZ.stream(), checked.keys(false).added()).toList();
        this.questionKeys =
                Stream.concat(Key.QUESTION.stream(), checked.keys(true).added()).toList();
    }

    /** The keys that authors may write in the front matter. */
    public List<Key<?>> quizKeys() {
        return quizKeys;
    }

    /** The keys that authors may write in a question's metadata. */
    public List<Key<?>> questionKeys() {
        return questionKeys;
    }

    /**
     * What the schemas tell authors about a key.
     *
     * @param ofQuestion whether it is one of a question's metadata, or describes a part of it
     */
    public PropertyHelp help(String key, boolean ofQuestion) {
        return PropertyHelp.of(key, layers().keys(ofQuestion));
    }

    /** What the schemas say against a quiz, be it about something that its syntax left unknown. */
    public List<Diagnostic> check(Quiz quiz) {
        if (alone && isSound(quiz)) {
            return List.of();
        }
        List<Violation> found = violations(DataTree.of(quiz));
        if (found.isEmpty()) {
            return List.of();
        }
        Set<Integer> withoutOptions =
                found.stream()
                        .filter(each -> each.rule().equals(SchemaRules.OPTIONS_COUNT))
                        .map(Violation::question)
                        .filter(each -> quiz.questions().get(each).options().isEmpty())
                        .collect(Collectors.toSet());
        DataTree data = DataTree.located(quiz);
        SchemaMessages messages = new SchemaMessages(quiz, data, new ValueWords(layers()));
        Set<String> reported = new HashSet<>();
        return found.stream()
                .filter(
                        each ->
                                !withoutOptions.contains(each.question())
                                        || each.rule().equals(SchemaRules.OPTIONS_COUNT))
                .filter(each -> !isUnreadable(each, data))
                .filter(each -> reported.add(each.subject()))
                .map(messages::diagnostic)
                // Questions share what they inherit.
                .distinct()
                .toList();
    }

    /** Compiles the schemas if that was not done, so that the first check finds them ready. */
    public void load() {
        if (alone) {
            ofOutlines();
        } else {
            layers();
        }
    }

    /** Whether the built-in schemas say nothing against a quiz, which takes less to see. */
    boolean isSound(Quiz quiz) {
        return ofOutlines().validate(DataTree.outline(quiz)).isEmpty();
    }

    List<Violation> violations(JsonNode quiz) {
        List<Violation> found = new ArrayList<>();
        for (Layer layer : layers().all()) {
            layer.check(
                    quiz, (checked, error) -> found.add(Violation.of(error, layer, checked, quiz)));
        }
        return found;
    }

    /** Whether a key is only missing because its value could not be read, which was reported. */
    private static boolean isUnreadable(Violation violation, DataTree data) {
        return violation.keyword().name().equals("required")
                && data.isWritten(violation.pointer(), violation.keyword().property());
    }

    private synchronized Schema ofOutlines() {
        if (ofOutlines == null) {
            ofOutlines = BuiltInSchemas.ofOutlines();
        }
        return ofOutlines;
    }

    private synchronized Layers layers() {
        if (layers == null) {
            layers = Layers.builtIn();
        }
        return layers;
    }
}
