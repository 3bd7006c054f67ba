package io.github.quizmaven.bind;

import io.github.quizmaven.model.NumericAnswer;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns the number of a numeric question into the range that it accepts. */
final class NumericBinder {

    private final Fields fields;

    NumericBinder(Fields fields) {
        this.fields = fields;
    }

    @Nullable NumericAnswer bind() {
        JsonNode numeric = fields.node("numeric");
        Span place = fields.place("numeric");
        if (!numeric.isObject() || place == null) {
            return null;
        }
        String text = fields.document().file().text(place);
        String unit = fields.text("unit");
        if (numeric.has("min")) {
            return new NumericAnswer(
                    text,
                    null,
                    numeric.path("min").decimalValue(),
                    numeric.path("max").decimalValue(),
                    unit);
        }
        BigDecimal value = numeric.path("value").decimalValue();
        BigDecimal tolerance = tolerance(numeric.path("tolerance"), value);
        return new NumericAnswer(
                text, value, value.subtract(tolerance), value.add(tolerance), unit);
    }

    private static BigDecimal tolerance(JsonNode tolerance, BigDecimal value) {
        if (tolerance.isNumber()) {
            return tolerance.decimalValue();
        }
        String percent = tolerance.asString("");
        return percent.endsWith("%")
                ? new BigDecimal(percent.substring(0, percent.length() - 1))
                        .movePointLeft(2)
                        .multiply(value.abs())
                : BigDecimal.ZERO;
    }
}
