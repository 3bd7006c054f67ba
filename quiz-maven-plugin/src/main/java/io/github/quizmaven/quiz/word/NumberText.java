package io.github.quizmaven.quiz.word;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that an author accepts: {@code 5}, {@code 3.14 ± 0.01}, {@code 3.14 ± 2%}, {@code 1.2
 * .. 1.3}.
 *
 * @param value the number, or the lower end of a range
 * @param tolerance how far from it a number may be, or null
 * @param relative whether {@code tolerance} is per cent of the value
 * @param max the upper end of a range, or null
 */
public record NumberText(
        BigDecimal value,
        @Nullable BigDecimal tolerance,
        boolean relative,
        @Nullable BigDecimal max) {

    private static final Pattern BETWEEN = Pattern.compile("±|\\+/?-|\\.\\.");

    /** A line that was meant as a number. */
    private static final Pattern LIKELY =
            Pattern.compile("\\[?\\s*+(?:[-+−±]\\s*+)?[.,]?\\p{Nd}.*");

    /** What an author wrote, cut into its numbers. */
    private record Parts(String first, String between, String second, boolean relative) {

        static Parts of(String text) {
            Matcher between = BETWEEN.matcher(text);
            if (!between.find()) {
                return new Parts(text, "", "", false);
            }
            String second = text.substring(between.end()).strip();
            boolean relative = !between.group().equals("..") && second.endsWith("%");
            return new Parts(
                    text.substring(0, between.start()),
                    between.group(),
                    relative ? second.substring(0, second.length() - 1) : second,
                    relative);
        }
    }

    public static @Nullable NumberText parse(String text, NumberSigns signs) {
        Parts parts = Parts.of(text.strip());
        @Nullable BigDecimal first = number(parts.first(), signs);
        if (first == null || parts.between().isEmpty()) {
            return first == null ? null : new NumberText(first, null, false, null);
        }
        @Nullable BigDecimal second = number(parts.second(), signs);
        if (second == null) {
            return null;
        }
        return parts.between().equals("..")
                ? new NumberText(first, null, false, second)
                : new NumberText(first, second, parts.relative(), null);
    }

    /**
     * An author's text as the language writes its numbers.
     *
     * @param text a text that can be parsed
     */
    public static String shown(String text, NumberSigns signs) {
        Parts parts = Parts.of(text.strip());
        String first = signs.shown(parts.first());
        return parts.between().isEmpty()
                ? first
                : first
                        + (parts.between().equals("..") ? " .. " : " ± ")
                        + signs.shown(parts.second())
                        + (parts.second().endsWith(" ") ? " " : "")
                        + (parts.relative() ? "%" : "");
    }

    /** The number in a text that may be read in two ways; null if there is none. */
    public static NumberSigns.Reading.@Nullable Ambiguous ambiguous(
            String text, NumberSigns signs) {
        Parts parts = Parts.of(text.strip());
        return signs.read(parts.first()) instanceof NumberSigns.Reading.Ambiguous first
                ? first
                : signs.read(parts.second()) instanceof NumberSigns.Reading.Ambiguous second
                        ? second
                        : null;
    }

    public static boolean isNumber(String text, NumberSigns signs) {
        return parse(text, signs) != null;
    }

    public static boolean isLikely(String text) {
        return LIKELY.matcher(text.strip()).matches();
    }

    private static @Nullable BigDecimal number(String text, NumberSigns signs) {
        return signs.read(text) instanceof NumberSigns.Reading.Number number
                ? number.value()
                : null;
    }
}
