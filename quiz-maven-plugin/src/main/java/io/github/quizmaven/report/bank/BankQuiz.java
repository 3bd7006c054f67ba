package io.github.quizmaven.report.bank;

import java.math.BigDecimal;
import java.util.List;

/**
 * One quiz of a bank.
 *
 * @param file its path, as messages have it
 * @param title empty if it has none
 * @param mode the word of its mode
 */
public record BankQuiz(String file, String title, String mode, List<BankQuestion> questions) {

    public BankQuiz {
        questions = List.copyOf(questions);
    }

    /** What all its questions are worth together. */
    public BigDecimal points() {
        return questions.stream()
                .map(each -> each.traits().points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
