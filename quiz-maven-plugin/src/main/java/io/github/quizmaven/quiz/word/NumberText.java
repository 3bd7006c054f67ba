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

    private static final String NUMBER =
            "[-+−]?(?:\\d{1,30}(?:\\.\\d{1,30})?|\\.\\d{1,30})(?:[eE][-+]?\\d{1,2})?";
    private static final Pattern FORM =
            Pattern.compile(
                    "("
                            + NUMBER
                            + ")(?:\\s*(?:±|\\+/?-)\\s*("
                            + NUMBER
                            + ")(\\s*%)?|\\s*\\.\\.\\s*("
                            + NUMBER
                            + "))?");

    /** A line that was meant as a number. */
    private static final Pattern LIKELY = Pattern.compile("\\[?\\s*+(?:[-+−±]\\s*+)?\\.?\\d.*");

    public static @Nullable NumberText parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        return new NumberText(
                number(matcher.group(1)),
                matcher.group(2) == null ? null : number(matcher.group(2)),
                matcher.group(3) != null,
                matcher.group(4) == null ? null : number(matcher.group(4)));
    }

    public static boolean isLikely(String text) {
        return LIKELY.matcher(text.strip()).matches();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace('−', '-'));
    }
}
