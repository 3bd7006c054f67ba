package io.github.quizmaven.site.response;

import io.github.quizmaven.quiz.response.Numeric;
import org.jspecify.annotations.Nullable;

/**
 * A number to be typed.
 *
 * @param accepted what is right, in words
 * @param unit shown after the field, or null
 */
public record NumericView(String accepted, @Nullable String unit) implements ResponseView {

    static NumericView of(Numeric numeric) {
        String text = numeric.accepted() == null ? "" : numeric.accepted().text();
        if (numeric.unit() == null) {
            return new NumericView(text, null);
        }
        // A tolerance in per cent is not in the unit.
        String number = text.endsWith("%") ? "(" + text + ")" : text;
        return new NumericView(number + " " + numeric.unit(), numeric.unit());
    }

    @Override
    public String template() {
        return "numeric.ftlh";
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "accepted" -> accepted;
            case "unit" -> unit;
            default -> ResponseView.super.property(property);
        };
    }
}
