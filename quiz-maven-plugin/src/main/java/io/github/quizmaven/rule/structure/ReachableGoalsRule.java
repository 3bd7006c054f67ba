package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.rule.QuizRule;
import io.github.quizmaven.rule.Subject;
import java.math.BigDecimal;
import java.util.function.Consumer;

/**
 * What the front matter asks for can be had from the questions: {@code pass} asks for no more
 * points, {@code draw} for no more questions than there are.
 */
public final class ReachableGoalsRule implements QuizRule {

    private static final RuleId ID = RuleId.error("value");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Quiz quiz, Subject subject, Consumer<Diagnostic> report) {
        if (!quiz.isComplete() || quiz.questions().isEmpty()) {
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
                            quiz.place(Key.PASS),
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
                            quiz.place(Key.DRAW),
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
