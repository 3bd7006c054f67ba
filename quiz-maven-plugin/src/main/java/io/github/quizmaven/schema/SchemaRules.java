package io.github.quizmaven.schema;

import io.github.quizmaven.diagnostic.RuleId;
import java.util.List;

/** The rules that the JSON Schemas hold. */
public final class SchemaRules {

    public static final RuleId OPTIONS_COUNT = RuleId.error("options-count");
    public static final RuleId ONE_CORRECT_ANSWER = RuleId.error("one-correct-answer");
    public static final RuleId HINT_PRESENT = RuleId.error("hint-present");
    public static final RuleId ORDER_SHAPE = RuleId.error("order-shape");

    /** All that the schemas say except for the rules that have a name of their own. */
    public static final RuleId SCHEMA = RuleId.error("schema");

    /** The rules that are in {@code $defs} under their name. */
    public static final List<RuleId> NAMED =
            List.of(OPTIONS_COUNT, ONE_CORRECT_ANSWER, HINT_PRESENT, ORDER_SHAPE);

    private SchemaRules() {}

    /** The rule of an entry of {@code $defs}. */
    static RuleId of(String name) {
        return NAMED.stream().filter(each -> each.name().equals(name)).findFirst().orElse(SCHEMA);
    }
}
