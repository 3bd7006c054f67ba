package io.github.quizmaven.language.completion;

import io.github.quizmaven.pipeline.work.Recent;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.schema.PropertyHelp;
import io.github.quizmaven.schema.QuizSchema;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import io.github.quizmaven.schema.layer.SchemaFile;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a quiz in a folder, with what the schemas tell about them. */
public final class Vocabulary {

    private static final Recent<List<SchemaFile>, Vocabulary> KNOWN = new Recent<>();

    private static final Set<String> NOT_INHERITED = Set.of("id", "order");

    private static final PropertyHelp LISTED =
            new PropertyHelp(
                    Key.LISTED.name(),
                    "The names of quizzes and folders in the order to show; what is not listed follows.",
                    List.of(),
                    List.of(),
                    "");

    private final QuizSchema schema;

    private Vocabulary(QuizSchema schema) {
        this.schema = schema;
    }

    /** The words that there are with schemas of an organisation, if those are sound. */
    public static Vocabulary of(List<SchemaFile> schemas) {
        return KNOWN.get(schemas, Vocabulary::make);
    }

    private static Vocabulary make(List<SchemaFile> schemas) {
        try {
            return new Vocabulary(schemas.isEmpty() ? new QuizSchema() : new QuizSchema(schemas));
        } catch (BrokenSchemaException told) {
            return new Vocabulary(new QuizSchema());
        }
    }

    /** The properties that a part of a file can have, in the order of the documentation. */
    public List<PropertyHelp> properties(Zone zone) {
        return switch (zone) {
            case FRONT_MATTER -> help(schema.quizKeys(), false);
            case METADATA -> help(schema.questionKeys(), true);
            case DEFAULTS ->
                    help(schema.questionKeys(), true).stream()
                            .filter(each -> !NOT_INHERITED.contains(each.name()))
                            .toList();
            case FOLDER ->
                    List.of(
                            schema.help(Key.TITLE.name(), false),
                            schema.help(Key.DESCRIPTION.name(), false),
                            LISTED);
            case IGNORE, TEXT, CODE -> List.of();
        };
    }

    /** A property that a part of a file can have; null if it cannot. */
    public @Nullable PropertyHelp property(Zone zone, String name) {
        return properties(zone).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What the schemas tell about a part of a question. */
    public String part(String name) {
        return schema.help(name, true).description();
    }

    private List<PropertyHelp> help(List<Key<?>> keys, boolean ofQuestion) {
        return keys.stream().map(each -> schema.help(each.name(), ofQuestion)).toList();
    }

    /** A property's documentation as Markdown. */
    public static String text(PropertyHelp property) {
        StringBuilder text = new StringBuilder("**" + property.name() + "**");
        if (!property.description().isEmpty()) {
            text.append(": ").append(property.description());
        }
        add(text, "Values", property.words());
        add(
                text,
                "Default",
                property.standard().isEmpty() ? List.of() : List.of(property.standard()));
        add(text, "Example", property.examples());
        return text.toString();
    }

    private static void add(StringBuilder text, String label, List<String> values) {
        if (!values.isEmpty()) {
            text.append("\n\n").append(label).append(": `");
            text.append(String.join("`, `", values)).append('`');
        }
    }
}
