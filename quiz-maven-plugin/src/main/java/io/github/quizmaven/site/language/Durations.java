package io.github.quizmaven.site.language;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Durations in words that have no plural, as in {@code 1 h 30 min}; no line ends before a unit. */
public final class Durations {

    private Durations() {}

    public static String text(Duration duration, Messages messages) {
        List<String> parts = new ArrayList<>();
        add(parts, duration.toHours(), messages.text("unit.hours"));
        add(parts, duration.toMinutesPart(), messages.text("unit.minutes"));
        add(parts, duration.toSecondsPart(), messages.text("unit.seconds"));
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, long amount, String unit) {
        if (amount > 0) {
            parts.add(amount + "\u00a0" + unit);
        }
    }
}
