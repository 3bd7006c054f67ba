package io.github.quizmaven.schema;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.path.NodePath;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.schema.layer.BuiltInSchemas;
import io.github.quizmaven.schema.layer.Layer;
import io.github.quizmaven.schema.layer.Trail;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says against one value, freed of the library's types.
 *
 * @param rule the rule that the schema location names
 * @param pointer the JSON pointer of the value
 * @param question the JSON pointer of the question that it belongs to; empty for the quiz's own
 * @param keyword the keyword that is violated, as in {@code enum}
 * @param value the value
 * @param expected what the keyword asks for
 * @param property the key that is missing or too many; else empty
 * @param site where the keyword stands in which schema
 * @param layer the organisation's schema that asks for it; null if it is a built-in one
 * @param message what that schema says instead of our words; null if nothing
 */
record Violation(
        RuleId rule,
        String pointer,
        String question,
        String keyword,
        JsonNode value,
        JsonNode expected,
        String property,
        String site,
        @Nullable String layer,
        @Nullable String message) {

    private static final Pattern QUESTION = Pattern.compile("^/questions/\\d+");

    /** Keywords that are about a key which is there, and not about the keys' whole. */
    private static final Set<String> ABOUT_KEY =
            Set.of(
                    "additionalProperties",
                    "unevaluatedProperties",
                    "propertyNames",
                    "dependentRequired");

    /** What a built-in schema says. */
    static Violation of(Error error) {
        return of(error, "", error.getKeyword(), null, null);
    }

    /**
     * What an organisation's schema says.
     *
     * @param checked the pointer of what was checked: the quiz or a question
     */
    static Violation of(Error error, String checked, Layer layer) {
        Trail trail = layer.trail(error);
        @Nullable String message = trail.message(error.getKeyword(), property(error)).orElse(null);
        Violation found = of(error, checked, error.getKeyword(), layer.name(), message);
        return trail.choice().map(choice -> found.without(choice)).orElse(found);
    }

    private static Violation of(
            Error error,
            String checked,
            String keyword,
            @Nullable String layer,
            @Nullable String message) {
        String property = property(error);
        String pointer =
                checked
                        + error.getInstanceLocation()
                        + (ABOUT_KEY.contains(keyword) ? "/" + escaped(error.getProperty()) : "");
        return new Violation(
                rule(error.getSchemaLocation()),
                pointer,
                question(pointer),
                keyword,
                error.getInstanceNode(),
                error.getSchemaNode(),
                property,
                error.getSchemaLocation() + " " + property,
                layer,
                message);
    }

    /** The same as a report about all of a choice between schemas, none of which fits. */
    private Violation without(Trail.Choice choice) {
        String outer = pointer;
        int levels = choice.levels() + (ABOUT_KEY.contains(keyword) ? 1 : 0);
        for (int level = 0; level < levels; level++) {
            outer = outer.substring(0, outer.lastIndexOf('/'));
        }
        return new Violation(
                rule,
                outer,
                question,
                choice.keyword(),
                value,
                expected,
                "",
                layer + choice.path(),
                layer,
                message);
    }

    /** The key that an error is about: the missing one of two. */
    private static String property(Error error) {
        boolean dependent = error.getKeyword().equals("dependentRequired");
        @Nullable Object property = dependent ? error.getArguments()[0] : error.getProperty();
        return property == null ? "" : property.toString();
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static String question(String pointer) {
        Matcher question = QUESTION.matcher(pointer);
        return question.find() ? question.group() : "";
    }

    private static RuleId rule(SchemaLocation location) {
        NodePath fragment = location.getFragment();
        boolean named =
                String.valueOf(location.getAbsoluteIri()).startsWith(BuiltInSchemas.BASE)
                        && fragment.getNameCount() > 1
                        && "$defs".equals(fragment.getName(0));
        return named ? SchemaRules.of(fragment.getName(1)) : SchemaRules.SCHEMA;
    }

    boolean ofQuestion() {
        return !question.isEmpty();
    }

    /** What is reported once only: a named rule for its question, else each value. */
    String subject() {
        if (!rule.equals(SchemaRules.SCHEMA)) {
            return rule.name() + question;
        }
        // Of a whole many things can be wrong at once, of a single value only one is told.
        return rule.name() + pointer + (value.isContainer() ? " " + site : "");
    }
}
