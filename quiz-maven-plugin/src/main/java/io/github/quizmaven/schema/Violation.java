package io.github.quizmaven.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import io.github.quizmaven.diagnostic.RuleId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param property what a {@code required} misses; else empty
 */
record Violation(
        RuleId rule,
        String pointer,
        String question,
        String keyword,
        JsonNode value,
        JsonNode expected,
        String property) {

    private static final Pattern QUESTION = Pattern.compile("^/questions/\\d+");

    static Violation of(Error error) {
        String pointer = error.getInstanceLocation().toString();
        Matcher question = QUESTION.matcher(pointer);
        return new Violation(
                rule(error.getSchemaLocation().getFragment()),
                pointer,
                question.find() ? question.group() : "",
                error.getKeyword(),
                error.getInstanceNode(),
                error.getSchemaNode(),
                error.getProperty() == null ? "" : error.getProperty());
    }

    private static RuleId rule(NodePath fragment) {
        boolean named = fragment.getNameCount() > 1 && "$defs".equals(fragment.getName(0));
        return named ? SchemaRules.of(fragment.getName(1)) : SchemaRules.SCHEMA;
    }

    boolean ofQuestion() {
        return !question.isEmpty();
    }

    /** What is reported once only: a named rule for its question, else each value. */
    String subject() {
        return rule.name() + (rule.equals(SchemaRules.SCHEMA) ? pointer : question);
    }
}
