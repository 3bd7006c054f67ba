package io.github.quizmaven.schema.layer;

import com.networknt.schema.path.NodePath;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is on the way through schemas to a keyword that was violated.
 *
 * @param message what the schemas' {@code message} keywords say about it, of which the innermost
 *     counts; null if nothing
 * @param choice the outermost choice between schemas none of which fits; null if there is none
 */
public record Trail(@Nullable String message, @Nullable Choice choice) {

    /** Keywords whose schemas are about something in the value. */
    private static final Set<String> INWARD =
            Set.of(
                    "properties",
                    "patternProperties",
                    "additionalProperties",
                    "unevaluatedProperties",
                    "items",
                    "prefixItems",
                    "unevaluatedItems",
                    "contains");

    private static final Set<String> LISTED = Set.of("allOf", "anyOf", "oneOf", "prefixItems");

    /**
     * A choice between schemas.
     *
     * @param keyword {@code anyOf} or {@code oneOf}
     * @param path the way to it
     * @param levels how far the violation is inside the value that fits none of them
     */
    public record Choice(String keyword, String path, int levels) {}

    /**
     * @param way keywords and names from the root on
     * @param keyword the violated keyword
     * @param property the property that it is about, or empty
     */
    static Trail of(
            SchemaLibrary library,
            LocatedSchema root,
            NodePath way,
            String keyword,
            String property) {
        @Nullable String message = null;
        @Nullable Choice choice = null;
        Optional<LocatedSchema> at = Optional.of(root);
        StringBuilder path = new StringBuilder();
        for (int index = 0; index < way.getNameCount() && at.isPresent(); index++) {
            JsonNode schema = at.get().schema();
            String step = way.getName(index);
            String site = path.append('/').append(step).toString();
            JsonNode value = schema.path(step);
            boolean named = SchemaWalk.NAMED.contains(step) || LISTED.contains(step);
            if (named && index + 1 < way.getNameCount()) {
                index++;
                String name = way.getName(index);
                path.append('/').append(name);
                value = value.isArray() ? value.path(Integer.parseInt(name)) : value.path(name);
            }
            boolean last = index == way.getNameCount() - 1;
            @Nullable String said = message(schema, step, last ? keyword : step, property);
            message = said == null ? message : said;
            if (choice == null && (step.equals("anyOf") || step.equals("oneOf"))) {
                choice = new Choice(step, site, 0);
            } else if (choice != null && INWARD.contains(step) && !(last && step.equals(keyword))) {
                choice = new Choice(choice.keyword(), choice.path(), choice.levels() + 1);
            }
            at =
                    step.equals("$ref") || step.equals("$dynamicRef")
                            ? library.resolve(at.get().address(), value.asString(""))
                            : Optional.of(at.get().inside(value));
        }
        return new Trail(message, choice);
    }

    private static @Nullable String message(
            JsonNode schema, String step, String otherwise, String property) {
        JsonNode messages = schema.path("message");
        JsonNode own = messages.has(step) ? messages.path(step) : messages.path(otherwise);
        String text = own.isObject() ? own.path(property).asString("") : own.asString("");
        return text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }
}
