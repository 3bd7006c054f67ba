package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.parse.Syntax;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.schema.SchemaRules;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every rule that the plugin knows, listed by hand. */
public final class RuleCatalog {

    private static final List<RuleId> OF_THE_BUILD =
            List.of(PathClash.RULE, QuizPipeline.FILE_TOO_LARGE, FileCheck.INTERNAL);

    private RuleCatalog() {}

    /** The rules that quizzes are checked by, in the order in which they run. */
    static List<Rule> rules() {
        return List.of();
    }

    /** All names that reports can bear, sorted. */
    public static List<String> names() {
        return Stream.of(
                        Syntax.RULES,
                        SchemaRules.NAMED,
                        List.of(SchemaRules.SCHEMA),
                        rules().stream().map(Rule::id).toList(),
                        OF_THE_BUILD)
                .flatMap(Collection::stream)
                .map(RuleId::name)
                .sorted()
                .distinct()
                .toList();
    }
}
