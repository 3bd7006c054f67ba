package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.source.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Each question explains its answer. */
public final class SolutionPresentRule implements QuestionRule {

    private static final RuleId ID = RuleId.warning("solution-present");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean concerns(Question question) {
        return question.parts().solution() == null;
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        @Nullable Span empty = subject.question().parts().empty().solution();
        report.accept(
                empty == null
                        ? new Diagnostic(
                                ID,
                                subject.heading(),
                                subject.question().name() + " has no solution",
                                "add a `### Solution` part that explains the answer")
                        : new Diagnostic(
                                ID,
                                subject.place(empty),
                                "this solution is empty",
                                "write a text below its heading"));
    }
}
