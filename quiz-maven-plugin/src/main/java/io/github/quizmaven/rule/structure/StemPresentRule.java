package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import java.util.function.Consumer;

/** Each question asks something, in its stem or in its title. */
public final class StemPresentRule implements QuestionRule {

    private static final RuleId ID = RuleId.error("stem-present");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean concerns(Question question) {
        return question.title() == null && question.stem() == null;
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        report.accept(
                new Diagnostic(
                        ID,
                        subject.heading(),
                        "this question asks nothing: it has neither a title nor a text",
                        "write the question after `##` or below it"));
    }
}
