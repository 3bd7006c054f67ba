package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.PassMark;
import io.github.quizmaven.rule.QuizRule;
import io.github.quizmaven.rule.Subject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * What the front matter asks for can be had from the questions, and not by everybody: {@code pass}
 * asks for no more points than the questions of a run are worth, {@code draw} for no more questions
 * than there are.
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
        checkPass(quiz, report);
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

    private static void checkPass(Quiz quiz, Consumer<Diagnostic> report) {
        PassMark pass = quiz.pass();
        BigDecimal least = leastOfARun(quiz);
        if (!pass.percent() && pass.value().compareTo(least) > 0) {
            boolean draws = quiz.draw() != null && quiz.draw() < quiz.questions().size();
            report.accept(
                    new Diagnostic(
                            ID,
                            quiz.place(Key.PASS),
                            "`pass` asks for "
                                    + points(pass.value())
                                    + (draws
                                            ? ", but the questions of a run may be worth only "
                                            : ", all questions together are worth ")
                                    + points(least),
                            "write at most `pass: " + plain(least) + "`, or a share as in `80%`"));
        } else if (pass.value().signum() == 0) {
            report.accept(
                    new Diagnostic(
                                    ID,
                                    quiz.place(Key.PASS),
                                    "with this `pass` everybody passes, whatever they answer",
                                    "write how much is enough, as in `pass: 60%`")
                            .withSeverity(Severity.WARNING));
        } else if (pass.value().compareTo(BigDecimal.ONE) < 0
                && least.compareTo(BigDecimal.ONE) >= 0) {
            String share = plain(pass.value().movePointRight(2)) + "%";
            report.accept(
                    new Diagnostic(
                            ID,
                            quiz.place(Key.PASS),
                            "`pass` asks for less than one "
                                    + (pass.percent() ? "per cent" : "point")
                                    + " of "
                                    + points(least),
                            "write `pass: " + share + "` if you mean a share"));
        }
    }

    /** What the questions of a run are worth at least, as {@code draw} may take any of them. */
    private static BigDecimal leastOfARun(Quiz quiz) {
        int count = quiz.questions().size();
        return quiz.questions().stream()
                .map(Question::points)
                .sorted(Comparator.naturalOrder())
                .limit(quiz.draw() == null ? count : quiz.draw())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
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
