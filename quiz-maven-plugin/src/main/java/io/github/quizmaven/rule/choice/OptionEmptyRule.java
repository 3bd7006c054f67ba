package io.github.quizmaven.rule.choice;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
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
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        List<Option> options = subject.question().options();
        for (int index = 0; index < options.size(); index++) {
            if (options.get(index).text().isEmpty()) {
                report.accept(empty(subject, options.get(index).marker(), Letters.name(index)));
            }
        }
        for (Step step : subject.question().steps()) {
            if (step.text().isEmpty()) {
                report.accept(empty(subject, step.marker(), "step " + step.number()));
            }
        }
    }

    private static Diagnostic empty(QuestionSubject subject, Span marker, String name) {
        return new Diagnostic(
                ID,
                subject.place(marker),
                name + " is empty",
                "write its text after the marker, or delete the line");
    }
}
