package io.github.quizmaven.rule.ordering;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.model.Letters;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.model.Sequence;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.rule.QuestionRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The order and each sequence name every step once, and no two sequences are equal. */
public final class OrderingPermutationRule implements QuestionRule {

    private static final RuleId ID = RuleId.error("ordering-permutation");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuestion bound, Consumer<Diagnostic> report) {
        Question question = bound.question();
        if (question.type() != QuestionType.ORDERING || question.steps().isEmpty()) {
            return;
        }
        if (!question.options().isEmpty()) {
            checkSequences(bound, report);
        } else if (bound.written("order")) {
            checkOrder(bound, report);
        }
    }

    private static void checkOrder(BoundQuestion bound, Consumer<Diagnostic> report) {
        int steps = bound.question().steps().size();
        List<String> flaws = new Sequence(bound.question().order()).flaws(steps);
        if (!flaws.isEmpty()) {
            report.accept(
                    new Diagnostic(
                            ID,
                            bound.place("order"),
                            "`order` " + Letters.and(flaws),
                            help(steps)));
        }
    }

    private static void checkSequences(BoundQuestion bound, Consumer<Diagnostic> report) {
        int steps = bound.question().steps().size();
        Map<Sequence, Integer> seen = new HashMap<>();
        for (int index = 0; index < bound.question().options().size(); index++) {
            Markdown text = bound.question().options().get(index).text();
            @Nullable Sequence sequence = Sequence.of(text).orElse(null);
            if (sequence == null) {
                report.accept(diagnostic(bound, index, "is no sequence of step numbers", steps));
            } else if (!sequence.flaws(steps).isEmpty()) {
                String flaws = Letters.and(sequence.flaws(steps));
                report.accept(diagnostic(bound, index, flaws, steps));
            } else if (seen.containsKey(sequence)) {
                report.accept(equal(bound, seen.get(sequence), index));
            } else {
                seen.put(sequence, index);
            }
        }
    }

    private static Diagnostic diagnostic(BoundQuestion bound, int option, String flaw, int steps) {
        return new Diagnostic(
                ID, bound.option(option).place(), Letters.name(option) + " " + flaw, help(steps));
    }

    private static Diagnostic equal(BoundQuestion bound, int earlier, int later) {
        return new Diagnostic(
                ID,
                bound.option(later).place(),
                Letters.names(List.of(earlier, later)) + " are the same sequence",
                "change or delete one of them",
                List.of(bound.option(earlier)));
    }

    private static String help(int steps) {
        return "name each of the steps 1 to " + steps + " once";
    }
}
