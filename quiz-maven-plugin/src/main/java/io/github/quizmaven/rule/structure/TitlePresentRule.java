package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.rule.QuizRule;
import io.github.quizmaven.rule.Subject;
import java.util.function.Consumer;

/**
 * The quiz and each question have a title. A question that has no stem either is reported by {@code
 * stem-present}.
 */
public final class TitlePresentRule implements QuizRule {

    private static final RuleId ID = RuleId.error("title-present");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Quiz quiz, Subject subject, Consumer<Diagnostic> report) {
        if (quiz.title() == null) {
            report.accept(
                    new Diagnostic(
                            ID,
                            quiz.place(Key.TITLE),
                            "the quiz has no title",
                            "add a line `title: …` between two lines `---` at the top of the"
                                + " file"));
        }
        for (QuestionSubject each : subject.questions()) {
            if (each.question().title() == null && each.question().stem() != null) {
                report.accept(
                        new Diagnostic(
                                ID,
                                each.heading(),
                                "the question has no title",
                                "write a short title after `##`"));
            }
        }
    }
}
