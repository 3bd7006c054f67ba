package io.github.quizmaven.report.bank;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is known of one question of a bank.
 *
 * @param line where its heading is, 1-based
 * @param title its source, on one line; empty if it has none
 * @param traits what it is
 * @param lacks the parts that it should have and has not, as in {@code hint}
 */
public record BankQuestion(int line, String title, Traits traits, List<String> lacks) {

    /**
     * What questions are counted by. Texts are empty where the author said nothing.
     *
     * @param type the word of its type; {@code card} for a flashcard without one
     */
    public record Traits(
            String type, String level, String category, List<String> tags, BigDecimal points) {

        public Traits {
            tags = List.copyOf(tags);
        }
    }

    public BankQuestion {
        lacks = List.copyOf(lacks);
    }
}
