package io.github.quizmaven.schema.layer;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A keyword that says nothing against a value, as {@code title}. The validator would walk through
 * these for each value, and half of our schemas are such.
 */
final class Annotation extends AbstractKeyword {

    private static final List<String> NAMES =
            List.of(
                    "title",
                    "description",
                    "default",
                    "deprecated",
                    "examples",
                    "readOnly",
                    "writeOnly",
                    "$comment");

    private Annotation(String name) {
        super(name);
    }

    /** Lets the validator walk past all of them. */
    static void skip(Map<String, Keyword> keywords) {
        NAMES.forEach(each -> keywords.put(each, new Annotation(each)));
    }

    /** A keyword that the draft does not have; only definitions have schemas in them. */
    static Keyword unknown(String name) {
        return name.equals("$defs") || name.equals("definitions")
                ? new NonValidationKeyword(name)
                : new Annotation(name);
    }

    @Override
    public @Nullable KeywordValidator newValidator(
            SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
        return null;
    }
}
