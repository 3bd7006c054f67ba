package io.github.quizmaven.rule.choice;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.model.Letters;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.rule.QuestionRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** No two options look the same. Sequences are the matter of {@code ordering-permutation}. */
public final class OptionsDistinctRule implements QuestionRule {

    private static final RuleId ID = RuleId.error("options-distinct");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuestion bound, Consumer<Diagnostic> report) {
        if (bound.question().type() == QuestionType.ORDERING) {
            return;
        }
        List<Option> options = bound.question().options();
        Map<String, Integer> seen = new HashMap<>();
        for (int index = 0; index < options.size(); index++) {
            String key = Content.key(options.get(index).text());
            @Nullable Integer earlier = key.isEmpty() ? null : seen.putIfAbsent(key, index);
            if (earlier != null) {
                report.accept(
                        new Diagnostic(
                                ID,
                                bound.option(index).place(),
                                Letters.names(List.of(earlier, index)) + " have the same text",
                                "change or delete one of them",
                                List.of(bound.option(earlier))));
            }
        }
    }
}
