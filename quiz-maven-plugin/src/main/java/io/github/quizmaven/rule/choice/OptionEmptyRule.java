package io.github.quizmaven.rule.choice;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.markdown.Content;
import io.github.quizmaven.model.Letters;
import io.github.quizmaven.model.Option;
import io.github.quizmaven.model.Step;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.function.Consumer;

/** Each option and each step shows something. */
public final class OptionEmptyRule implements QuestionRule {

    private static final RuleId ID = RuleId.error("option-empty");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuestion bound, Consumer<Diagnostic> report) {
        List<Option> options = bound.question().options();
        for (int index = 0; index < options.size(); index++) {
            if (Content.isEmpty(options.get(index).text())) {
                report.accept(empty(bound, options.get(index).marker(), Letters.name(index)));
            }
        }
        for (Step step : bound.question().steps()) {
            if (Content.isEmpty(step.text())) {
                report.accept(empty(bound, step.marker(), "step " + step.number()));
            }
        }
    }

    private static Diagnostic empty(BoundQuestion bound, Span marker, String name) {
        return new Diagnostic(
                ID,
                bound.place(marker),
                name + " is empty",
                "write its text behind the marker, or delete the line");
    }
}
