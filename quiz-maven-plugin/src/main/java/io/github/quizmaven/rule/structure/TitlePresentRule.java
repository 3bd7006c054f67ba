package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import java.util.function.Consumer;

/**
 * The quiz and each question have a title. A question that has no stem either is the matter of
 * {@code stem-present}.
 */
public final class TitlePresentRule implements Rule {

    private static final RuleId ID = RuleId.error("title-present");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
        if (bound.quiz().title() == null) {
            report.accept(
                    new Diagnostic(
                            ID,
                            bound.place("/title"),
                            "the quiz has no title",
                            "add a line `title: …` between two lines `---` at the top of the file"));
        }
        bound.questions()
                .filter(each -> each.question().title() == null && each.question().stem() != null)
                .forEach(
                        each ->
                                report.accept(
                                        new Diagnostic(
                                                ID,
                                                each.heading(),
                                                "the question has no title",
                                                "write a short title behind `##`")));
    }
}
