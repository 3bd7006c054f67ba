package io.github.quizmaven.rule.ordering;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.model.Step;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.rule.QuestionRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** No two steps look the same: nobody could tell which comes first. */
public final class OrderingDistinctStepsRule implements QuestionRule {

    private static final RuleId ID = RuleId.error("ordering-distinct-steps");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuestion bound, Consumer<Diagnostic> report) {
        Map<String, Step> seen = new HashMap<>();
        for (Step step : bound.question().steps()) {
            String key = Content.key(step.text());
            @Nullable Step earlier = key.isEmpty() ? null : seen.putIfAbsent(key, step);
            if (earlier != null) {
                report.accept(
                        new Diagnostic(
                                ID,
                                bound.place(step.text().span()),
                                "steps "
                                        + earlier.number()
                                        + " and "
                                        + step.number()
                                        + " have the same text",
                                "change one of them so that a learner can tell which comes first",
                                List.of(
                                        new Related(
                                                bound.place(earlier.text().span()),
                                                "step " + earlier.number()))));
            }
        }
    }
}
