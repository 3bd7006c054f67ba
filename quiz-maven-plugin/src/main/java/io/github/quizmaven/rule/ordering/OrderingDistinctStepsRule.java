package io.github.quizmaven.rule.ordering;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
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
    public boolean concerns(Question question) {
        return !question.steps().isEmpty();
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        Map<String, Step> seen = new HashMap<>();
        for (Step step : subject.question().steps()) {
            String key = step.text().key();
            @Nullable Step earlier = key.isEmpty() ? null : seen.putIfAbsent(key, step);
            if (earlier != null) {
                report.accept(
                        new Diagnostic(
                                ID,
                                subject.place(step.text().span()),
                                "steps "
                                        + earlier.number()
                                        + " and "
                                        + step.number()
                                        + " have the same text",
                                "change one of them so that a learner can tell which comes first",
                                List.of(
                                        new Related(
                                                subject.place(earlier.text().span()),
                                                "step " + earlier.number()))));
            }
        }
    }
}
