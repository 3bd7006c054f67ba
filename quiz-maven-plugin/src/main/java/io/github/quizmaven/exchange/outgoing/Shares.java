package io.github.quizmaven.exchange.outgoing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The grades that Moodle lets answers have, in per cent; it refuses all others. */
public final class Shares {

    public static final String WHOLE = "100";
    public static final String NOTHING = "0";

    private static final Map<Integer, String> BY_COUNT =
            Map.ofEntries(
                    Map.entry(1, WHOLE),
                    Map.entry(2, "50"),
                    Map.entry(3, "33.33333"),
                    Map.entry(4, "25"),
                    Map.entry(5, "20"),
                    Map.entry(6, "16.66667"),
                    Map.entry(7, "14.28571"),
                    Map.entry(8, "12.5"),
                    Map.entry(9, "11.11111"),
                    Map.entry(10, "10"),
                    Map.entry(20, "5"));

    private Shares() {}

    /** The grade of each of so many right answers; null if Moodle knows none. */
    public static @Nullable String of(int right) {
        return BY_COUNT.get(right);
    }

    /** Why a question with so many right answers is left out. */
    public static String none(int right) {
        return "Moodle has no grade for each of %d right options".formatted(right);
    }
}
