package io.github.quizmaven.report.bank;

import io.github.quizmaven.report.Summary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A table about a bank, for people.
 *
 * @param title what it is about
 * @param head the names of its columns
 */
record Section(String title, List<String> head, List<List<String>> rows) {

    private static final String NONE = "(none)";

    /** What the whole bank comes to, in one line. */
    static String summary(Bank bank) {
        return "%s, %s, points: %s"
                .formatted(
                        Summary.plural(bank.quizzes().size(), "quiz", "quizzes"),
                        Summary.plural((int) bank.questions().count(), "question"),
                        number(bank.points()));
    }

    /** Counts, what is missing and the quizzes. */
    static List<Section> of(Bank bank) {
        return List.of(
                counts("Types", bank.counts(BankQuestion.Traits::type)),
                counts("Levels", bank.counts(BankQuestion.Traits::level)),
                counts("Categories", bank.counts(BankQuestion.Traits::category)),
                counts("Tags", bank.tags()),
                missing(bank),
                quizzes(bank));
    }

    /** The largest first. */
    private static Section counts(String title, Map<String, Integer> counts) {
        return new Section(
                title,
                List.of("", "questions"),
                counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(
                                each ->
                                        List.of(
                                                each.getKey().isEmpty() ? NONE : each.getKey(),
                                                String.valueOf(each.getValue())))
                        .toList());
    }

    private static Section missing(Bank bank) {
        List<List<String>> rows = new ArrayList<>();
        for (BankQuiz quiz : bank.quizzes()) {
            for (BankQuestion each : quiz.questions()) {
                if (!each.lacks().isEmpty()) {
                    rows.add(
                            List.of(
                                    quiz.file() + ":" + each.line(),
                                    String.join(", ", each.lacks()),
                                    each.title()));
                }
            }
        }
        return new Section("Missing", List.of("question", "lacks", "title"), rows);
    }

    private static Section quizzes(Bank bank) {
        return new Section(
                "Quizzes",
                List.of("file", "mode", "questions", "points", "title"),
                bank.quizzes().stream()
                        .map(
                                each ->
                                        List.of(
                                                each.file(),
                                                each.mode(),
                                                String.valueOf(each.questions().size()),
                                                number(each.points()),
                                                each.title()))
                        .toList());
    }

    /** Each question. */
    static Section questions(Bank bank) {
        List<List<String>> rows = new ArrayList<>();
        for (BankQuiz quiz : bank.quizzes()) {
            for (BankQuestion each : quiz.questions()) {
                BankQuestion.Traits traits = each.traits();
                rows.add(
                        List.of(
                                quiz.file() + ":" + each.line(),
                                each.title(),
                                traits.type(),
                                traits.level(),
                                traits.category(),
                                String.join(", ", traits.tags()),
                                number(traits.points())));
            }
        }
        return new Section(
                "Questions",
                List.of("question", "title", "type", "level", "category", "tags", "points"),
                rows);
    }

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
