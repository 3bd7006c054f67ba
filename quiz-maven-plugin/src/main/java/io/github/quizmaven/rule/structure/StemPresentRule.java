package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.rule.QuestionRule;
import java.util.function.Consumer;

/** Each question asks something, in its stem or in its title. */
public final class StemPresentRule implements QuestionRule {

    private static final RuleId ID = RuleId.error("stem-present");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuestion bound, Consumer<Diagnostic> report) {
        if (bound.question().title() == null && bound.question().stem() == null) {
            report.accept(
                    new Diagnostic(
                            ID,
                            bound.heading(),
                            "this question asks nothing: it has neither a title nor a text",
                            "write the question behind `##` or below it"));
        }
    }
}
