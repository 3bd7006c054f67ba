package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.model.Letters;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.model.Sequence;
import io.github.quizmaven.model.Solution;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.rule.QuestionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The answer line of the solution says what the key says. */
public final class AnswerAgreesRule implements QuestionRule {

    private static final RuleId ID = RuleId.error("answer-agrees");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuestion bound, Consumer<Diagnostic> report) {
        @Nullable Solution solution = bound.question().solution();
        if (solution == null || solution.answer() == null) {
            return;
        }
        if (!bound.question().options().isEmpty()) {
            checkOptions(bound, solution.answer(), report);
        } else if (bound.question().type() == QuestionType.ORDERING) {
            checkOrder(bound, solution.answer(), report);
        }
    }

    private static void checkOptions(
            BoundQuestion bound, String answer, Consumer<Diagnostic> report) {
        List<Integer> key = key(bound.question());
        if (key.isEmpty()
                || key.size() > 1 && !isMultiple(bound.question())
                || isFlawed(bound.question(), key.get(0))) {
            return;
        }
        Optional<List<Integer>> named = AnswerText.options(answer, bound.question());
        String last = Letters.of(bound.question().options().size() - 1);
        if (named.isEmpty()) {
            report.accept(
                    diagnostic(
                            bound,
                            "the answer line says `"
                                    + answer
                                    + "`, which is neither a letter from A to "
                                    + last
                                    + " nor an option's text",
                            "write `Answer: " + letters(key) + "`",
                            key));
        } else if (!named.get().equals(key)) {
            report.accept(
                    diagnostic(
                            bound,
                            "the answer line says `"
                                    + answer
                                    + "`, but "
                                    + Letters.names(key)
                                    + (key.size() == 1 ? " is" : " are")
                                    + " marked as correct",
                            "write `Answer: " + letters(key) + "`, or move the `[x]`",
                            key));
        }
    }

    private static void checkOrder(
            BoundQuestion bound, String answer, Consumer<Diagnostic> report) {
        Question question = bound.question();
        Sequence right = new Sequence(question.order());
        int steps = question.steps().size();
        if (steps == 0 || !right.flaws(steps).isEmpty()) {
            return;
        }
        if (!Optional.of(right).equals(AnswerText.sequence(answer))) {
            report.accept(
                    diagnostic(
                            bound,
                            "the answer line says `"
                                    + answer
                                    + "`, but the right order is `"
                                    + right.text()
                                    + "`",
                            "write `Answer: " + right.text() + "`, or delete the line",
                            List.of()));
        }
    }

    private static Diagnostic diagnostic(
            BoundQuestion bound, String message, String help, List<Integer> key) {
        return new Diagnostic(
                ID,
                bound.place("solution/answer"),
                message,
                help,
                key.stream().map(bound::marker).toList());
    }

    /** A sequence that is no order of the steps has its own report. */
    private static boolean isFlawed(Question question, int option) {
        return question.type() == QuestionType.ORDERING
                && Sequence.of(question.options().get(option).text())
                        .filter(each -> each.flaws(question.steps().size()).isEmpty())
                        .isEmpty();
    }

    private static boolean isMultiple(Question question) {
        return question.type() == QuestionType.MULTIPLE_CHOICE;
    }

    private static List<Integer> key(Question question) {
        List<Integer> key = new ArrayList<>();
        for (int index = 0; index < question.options().size(); index++) {
            if (question.options().get(index).correct()) {
                key.add(index);
            }
        }
        return key;
    }

    private static String letters(List<Integer> key) {
        return String.join(", ", key.stream().map(Letters::of).toList());
    }
}
