package io.github.quizmaven.exchange.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A question of gift-pegjs in the words of {@link GiftOracleTest}. */
final class Theirs {

    private Theirs() {}

    /** Type, options and key; empty for what cannot be a question here. */
    static String of(JsonNode question) {
        return switch (question.get("type").asString()) {
            case "MC" -> "MC " + options(question.get("choices"));
            case "TF" ->
                    question.get("isTrue").asBoolean()
                            ? "TF [=true, ~false]"
                            : "TF [~true, =false]";
            case "Short" -> "Short " + accepted(question.get("choices"));
            case "Matching" -> "Matching " + pairs(question.get("matchPairs"));
            case "Numerical" -> number(question.get("choices"));
            default -> "";
        };
    }

    private static List<String> options(JsonNode choices) {
        boolean one = false;
        for (JsonNode each : choices) {
            one |= each.get("isCorrect").asBoolean();
        }
        List<String> options = new ArrayList<>();
        for (JsonNode each : choices) {
            boolean right =
                    one ? each.get("isCorrect").asBoolean() : each.get("weight").asDouble(0) > 0;
            options.add((right ? "=" : "~") + words(each.get("text")));
        }
        return options;
    }

    private static List<String> accepted(JsonNode choices) {
        List<String> accepted = new ArrayList<>();
        for (JsonNode each : choices) {
            String words = words(each.get("text"));
            if (isWhole(each) && !accepted.contains(words)) {
                accepted.add(words);
            }
        }
        return accepted;
    }

    private static boolean isWhole(JsonNode choice) {
        JsonNode weight = choice.get("weight");
        return choice.get("isCorrect").asBoolean()
                && (weight == null || weight.isNull() || weight.asDouble() == 100);
    }

    private static List<String> pairs(JsonNode pairs) {
        List<String> all = new ArrayList<>();
        for (JsonNode each : pairs) {
            all.add(
                    words(each.get("subquestion"))
                            + " -> "
                            + GiftOracleTest.words(each.get("subanswer").asString()));
        }
        return all;
    }

    /** The numbers that are right, from the least to the greatest; several are typed as text. */
    private static String number(JsonNode choices) {
        List<JsonNode> right = new ArrayList<>();
        if (choices.isArray()) {
            for (JsonNode each : choices) {
                if (isWhole(each)) {
                    right.add(each.get("text"));
                }
            }
        } else {
            right.add(choices);
        }
        if (right.size() > 1) {
            return "Short "
                    + right.stream()
                            .map(each -> each.get("number").decimalValue().toPlainString())
                            .toList();
        }
        JsonNode one = right.get(0);
        if (one.get("type").asString().equals("high-low")) {
            return range(one.get("numberLow").decimalValue(), one.get("numberHigh").decimalValue());
        }
        BigDecimal value = one.get("number").decimalValue();
        BigDecimal around =
                one.get("range") == null ? BigDecimal.ZERO : one.get("range").decimalValue();
        return range(value.subtract(around), value.add(around));
    }

    private static String range(BigDecimal from, BigDecimal to) {
        return "Numerical "
                + from.stripTrailingZeros().toPlainString()
                + " "
                + to.stripTrailingZeros().toPlainString();
    }

    private static String words(JsonNode text) {
        return GiftOracleTest.words(text.get("text").asString());
    }
}
