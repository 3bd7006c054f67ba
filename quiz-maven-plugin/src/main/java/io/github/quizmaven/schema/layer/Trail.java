package io.github.quizmaven.schema.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The way through schemas to a keyword that was violated.
 *
 * @param steps from the outermost schema on
 */
public record Trail(List<Step> steps) {

    private static final Pattern SEPARATOR = Pattern.compile("/");

    /** Keywords whose schemas speak of something in the value. */
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
     * A schema on the way.
     *
     * @param schema the schema
     * @param keyword the keyword by which the way leads on; in the last one the violated keyword
     * @param path the whole way up to that keyword
     * @param depth how far the schema's value lies within the value of the first schema
     */
    record Step(JsonNode schema, String keyword, String path, int depth) {}

    public Trail {
        steps = List.copyOf(steps);
    }

    static Trail of(SchemaLibrary library, SchemaLibrary.Located root, String evaluationPath) {
        List<Step> steps = new ArrayList<>();
        String[] tokens = SEPARATOR.split(evaluationPath);
        SchemaLibrary.Located at = root;
        StringBuilder path = new StringBuilder();
        int depth = 0;
        for (int index = 1; index < tokens.length; index++) {
            String keyword = unescape(tokens[index]);
            path.append('/').append(tokens[index]);
            steps.add(new Step(at.schema(), keyword, path.toString(), depth));
            depth += INWARD.contains(keyword) ? 1 : 0;
            String base = at.inner();
            JsonNode value = at.schema().path(keyword);
            if (keyword.equals("$ref") || keyword.equals("$dynamicRef")) {
                Optional<SchemaLibrary.Located> target = library.resolve(base, value.asString(""));
                if (target.isEmpty()) {
                    break;
                }
                at = target.get();
                continue;
            }
            boolean named = SchemaWalk.NAMED.contains(keyword) || LISTED.contains(keyword);
            if (named && index + 1 < tokens.length) {
                index++;
                path.append('/').append(tokens[index]);
                String name = unescape(tokens[index]);
                value = value.isArray() ? value.path(Integer.parseInt(name)) : value.path(name);
            }
            at = new SchemaLibrary.Located(base, value);
        }
        return new Trail(steps);
    }

    /**
     * What the schemas' {@code message} keywords say about a violation; the innermost counts.
     *
     * @param keyword the violated keyword
     * @param property the property that it is about, or empty
     */
    public Optional<String> message(String keyword, String property) {
        for (int index = steps.size() - 1; index >= 0; index--) {
            Step step = steps.get(index);
            JsonNode messages = step.schema().path("message");
            JsonNode own = messages.path(step.keyword());
            if (index == steps.size() - 1 && own.isMissingNode()) {
                own = messages.path(keyword);
            }
            String text = own.isObject() ? own.path(property).asString("") : own.asString("");
            if (!text.isBlank()) {
                return Optional.of(text.strip().replaceAll("\\s+", " "));
            }
        }
        return Optional.empty();
    }

    /** The outermost choice between schemas none of which fits, if the way leads through one. */
    public Optional<Choice> choice() {
        int inside = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).depth();
        return steps.stream()
                .filter(each -> each.keyword().equals("anyOf") || each.keyword().equals("oneOf"))
                .findFirst()
                .map(each -> new Choice(each.keyword(), each.path(), inside - each.depth()));
    }

    /**
     * A choice between schemas.
     *
     * @param keyword {@code anyOf} or {@code oneOf}
     * @param path the way to it
     * @param levels how far the violation lies within the value that fits none of them
     */
    public record Choice(String keyword, String path, int levels) {}

    private static String unescape(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }
}
