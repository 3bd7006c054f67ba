package io.github.quizmaven.schema;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.path.NodePath;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.schema.layer.BuiltInSchemas;
import io.github.quizmaven.schema.layer.Layer;
import io.github.quizmaven.schema.layer.Trail;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What a schema says against one value, freed of the library's types.
 *
 * @param pointer the value's place in the quiz's data
 * @param value the value
 * @param keyword what the schema demands of it
 * @param layer the organisation's schema that demands it; null if it is a built-in one
 * @param message what that schema says instead of our words; null if nothing
 */
record Violation(
        JsonPointer pointer,
        JsonNode value,
        Keyword keyword,
        @Nullable String layer,
        @Nullable String message) {

    /** Keywords that are about a key which is there, rather than about all the keys. */
    private static final Set<String> ABOUT_KEY =
            Set.of(
                    "additionalProperties",
                    "unevaluatedProperties",
                    "propertyNames",
                    "dependentRequired");

    /** What the rules that have a name look at; their schemas can be put on other values too. */
    private static final Set<String> RULED = Set.of("options", "hints", "order", "type");

    /**
     * A keyword with what it demands.
     *
     * @param name as in {@code enum}
     * @param expected its value in the schema
     * @param property the key that is missing or not allowed; else empty
     * @param site tells it from all other keywords of all schemas
     * @param rule the rule that its location in the schemas names
     */
    record Keyword(String name, JsonNode expected, String property, String site, RuleId rule) {}

    /**
     * @param checked where what was checked is in the quiz's data: the quiz or a question
     * @param quiz the quiz's data
     */
    static Violation of(Error error, Layer layer, JsonPointer checked, JsonNode quiz) {
        String name = error.getKeyword();
        String property = property(error);
        Trail trail = layer.trail(error, property);
        Trail.@Nullable Choice choice = trail.choice();
        JsonPointer pointer =
                checked.append(JsonPointer.compile(error.getInstanceLocation().toString()));
        RuleId rule = rule(error.getSchemaLocation());
        if (choice != null) {
            // One report about the whole choice, none of whose schemas fits.
            for (int level = 0; level < choice.levels(); level++) {
                pointer = pointer.head();
            }
            String site = layer.name() + choice.path();
            return new Violation(
                    pointer,
                    quiz.at(pointer),
                    new Keyword(choice.keyword(), error.getSchemaNode(), "", site, rule),
                    layer.name(),
                    trail.message());
        }
        String site = error.getSchemaLocation() + " " + property;
        return new Violation(
                ABOUT_KEY.contains(name) ? pointer.appendProperty(error.getProperty()) : pointer,
                error.getInstanceNode(),
                new Keyword(name, error.getSchemaNode(), property, site, rule),
                layer.name(),
                trail.message());
    }

    /** The key that an error is about: the missing one of two. */
    private static String property(Error error) {
        boolean dependent = error.getKeyword().equals("dependentRequired");
        @Nullable Object property = dependent ? error.getArguments()[0] : error.getProperty();
        return property == null ? "" : property.toString();
    }

    private static RuleId rule(SchemaLocation location) {
        NodePath fragment = location.getFragment();
        boolean named =
                String.valueOf(location.getAbsoluteIri()).startsWith(BuiltInSchemas.BASE)
                        && fragment.getNameCount() > 1
                        && "$defs".equals(fragment.getName(0));
        return named ? SchemaRules.of(fragment.getName(1)) : SchemaRules.SCHEMA;
    }

    RuleId rule() {
        boolean ruled =
                question() >= 0
                        && (within().matches() || RULED.contains(within().getMatchingProperty()));
        return ruled ? keyword.rule() : SchemaRules.SCHEMA;
    }

    /** The index of the question that it belongs to; -1 if it is the quiz's own. */
    int question() {
        return pointer.matchesProperty("questions") ? pointer.tail().getMatchingIndex() : -1;
    }

    /** The pointer from the question on, or else from the quiz on. */
    JsonPointer within() {
        return question() < 0 ? pointer : pointer.tail().tail();
    }

    /** What is reported only once: a named rule for its question, else each value. */
    String subject() {
        if (!rule().equals(SchemaRules.SCHEMA)) {
            return rule().name() + question();
        }
        // Of a whole many things can be wrong at once, of a single value only one is told.
        return pointer + (value.isContainer() ? " " + keyword.site() : "");
    }
}
