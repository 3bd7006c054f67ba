package io.github.quizmaven.quiz.word;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes durations as authors do: {@code 90s}, {@code 2m}, {@code 1h}, {@code 2:00}. */
public final class DurationText {

    /** What may be written, for messages. */
    public static final String FORMS = "`90s`, `2m`, `1h`, `1m30s` or `2:00`";

    private static final Pattern UNITS =
            Pattern.compile("(?:(\\d{1,4})h)?\\s*+(?:(\\d{1,4})m)?\\s*+(?:(\\d{1,5})s)?");
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):([0-5]\\d)");

    private DurationText() {}

    /** The duration, if the text is one and longer than nothing. */
    public static Optional<Duration> parse(String text) {
        for (Pattern form : new Pattern[] {UNITS, CLOCK}) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                Duration sum =
                        Duration.ofHours(number(matcher.group(1)))
                                .plusMinutes(number(matcher.group(2)))
                                .plusSeconds(number(matcher.group(3)));
                return sum.isZero() ? Optional.empty() : Optional.of(sum);
            }
        }
        return Optional.empty();
    }

    /** A duration of whole seconds as authors write it, as in {@code 1m30s}. */
    public static String of(Duration duration) {
        StringBuilder text = new StringBuilder();
        append(text, duration.toHours(), "h");
        append(text, duration.toMinutesPart(), "m");
        append(text, duration.toSecondsPart(), "s");
        return text.toString();
    }

    private static void append(StringBuilder text, long count, String unit) {
        if (count != 0) {
            text.append(count).append(unit);
        }
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
