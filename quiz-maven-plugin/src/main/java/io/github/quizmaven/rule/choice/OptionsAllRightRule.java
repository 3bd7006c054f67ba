package io.github.quizmaven.rule.choice;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import java.util.function.Consumer;

/** A multiple choice has an option that is wrong, or there is nothing to choose. */
public final class OptionsAllRightRule implements QuestionRule {

    private static final RuleId ID = RuleId.warning("options-all-right");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean concerns(Question question) {
        return question.response() instanceof Choice choice
                && choice.multiple()
                && choice.options().size() > 1
                && choice.options().stream().allMatch(Option::correct);
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        report.accept(
                new Diagnostic(
                        ID,
                        subject.marker(0).place(),
                        "all options of " + subject.question().name() + " are right",
                        "write `[ ]` for those that are wrong, or add one"));
    }
}
