package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import java.math.BigDecimal;
import java.util.function.Consumer;

/**
 * What the front matter asks for can be had from the questions: {@code pass} asks for no more
 * points, {@code draw} for no more questions than there are.
 */
public final class ReachableGoalsRule implements Rule {

    private static final RuleId ID = RuleId.error("value");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
        Quiz quiz = bound.quiz();
        if (!bound.complete() || quiz.questions().isEmpty()) {
            return;
        }
        BigDecimal sum =
                quiz.questions().stream()
                        .map(Question::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!quiz.pass().percent() && quiz.pass().value().compareTo(sum) > 0) {
            report.accept(
                    new Diagnostic(
                            ID,
                            bound.place("/pass"),
                            "`pass` asks for "
                                    + points(quiz.pass().value())
                                    + ", all questions together are worth "
                                    + points(sum),
                            "write at most `pass: " + plain(sum) + "`, or a share as in `80%`"));
        }
        int count = quiz.questions().size();
        if (quiz.draw() != null && quiz.draw() > count) {
            report.accept(
                    new Diagnostic(
                            ID,
                            bound.place("/draw"),
                            "`draw` asks for "
                                    + questions(quiz.draw())
                                    + ", the quiz has "
                                    + questions(count),
                            "write at most `draw: " + count + "`, or delete the line"));
        }
    }

    private static String questions(int count) {
        return count + (count == 1 ? " question" : " questions");
    }

    private static String points(BigDecimal points) {
        return plain(points) + (points.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
