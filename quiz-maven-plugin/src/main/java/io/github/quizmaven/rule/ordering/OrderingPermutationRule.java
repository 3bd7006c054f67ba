package io.github.quizmaven.rule.ordering;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Sequence;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.read.mended.MeantOrder;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.syntax.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The order and each sequence name every step once, and no two sequences are equal. */
public final class OrderingPermutationRule implements QuestionRule {

    private static final RuleId ID = RuleId.error("ordering-permutation");

    /**
     * How many flawed sequences of a question are reported: what one leaves out can be as long as
     * the list of its steps.
     */
    private static final int MOST_REPORTED = 26;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean concerns(Question question) {
        return !question.steps().isEmpty();
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        if (subject.question().response() instanceof Sequences sequences) {
            checkSequences(subject, sequences, report);
        } else if (subject.question().response() instanceof Ordering ordering
                && subject.question().place(Key.ORDER) != null) {
            checkOrder(subject, ordering, report);
        }
    }

    private static void checkOrder(
            QuestionSubject subject, Ordering ordering, Consumer<Diagnostic> report) {
        int steps = ordering.steps().size();
        List<String> flaws = new Sequence(ordering.order()).flaws(steps);
        if (!flaws.isEmpty()) {
            report.accept(
                    new Diagnostic(
                            ID,
                            subject.place(Key.ORDER),
                            "`order` " + Letters.and(flaws),
                            help(steps)));
        }
    }

    private static void checkSequences(
            QuestionSubject subject, Sequences sequences, Consumer<Diagnostic> report) {
        int steps = sequences.steps().size();
        Map<Sequence, Integer> seen = new HashMap<>();
        int flawed = 0;
        for (int index = 0; index < sequences.options().size() && flawed < MOST_REPORTED; index++) {
            @Nullable Sequence sequence = sequences.orders().get(index).orElse(null);
            List<String> flaws =
                    sequence == null
                            ? List.of("is not a sequence of step numbers")
                            : sequence.flaws(steps);
            @Nullable Integer earlier =
                    sequence == null || !flaws.isEmpty() ? null : seen.putIfAbsent(sequence, index);
            if (!flaws.isEmpty()) {
                flawed++;
                report.accept(flawed(subject, index, Letters.and(flaws), steps));
            } else if (earlier != null) {
                report.accept(equal(subject, earlier, index));
            }
        }
    }

    private static Diagnostic flawed(QuestionSubject subject, int option, String flaw, int steps) {
        Text text = subject.question().options().get(option).text();
        return new Diagnostic(
                ID,
                subject.option(option).place(),
                Letters.name(option) + " " + flaw,
                MeantOrder.of(text.prose().text())
                        .filter(each -> each.numbers().size() == steps)
                        .map(
                                each ->
                                        Help.of(
                                                "write `"
                                                        + each.text()
                                                        + "`: step numbers with commas between",
                                                Fix.safe(text.span(), each.text())))
                        .orElseGet(() -> Help.of(help(steps))));
    }

    private static Diagnostic equal(QuestionSubject subject, int earlier, int later) {
        return new Diagnostic(
                ID,
                subject.option(later).place(),
                Letters.names(List.of(earlier, later)) + " are the same sequence",
                "change or delete one of them",
                List.of(subject.option(earlier)));
    }

    private static String help(int steps) {
        return "name each of the steps 1 to " + steps + " once";
    }
}
