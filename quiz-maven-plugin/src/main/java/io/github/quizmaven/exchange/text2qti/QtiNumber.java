package io.github.quizmaven.exchange.text2qti;

import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code 5}, {@code 1_000}, {@code 1.41 +- 1%} and {@code [1.2, 1.3]}. */
final class QtiNumber {

    private static final String NUMBER =
            "[+-]?\\d[\\d_]{0,99}+(?:\\.[\\d_]{1,99}+)?(?:[eE][+-]?\\d{1,2}+)?";
    private static final Pattern RANGE =
            Pattern.compile(
                    "\\[[ \\t]*+(?<min>"
                            + NUMBER
                            + ")[ \\t]*+,[ \\t]*+(?<max>"
                            + NUMBER
                            + ")[ \\t]*+\\]");
    private static final Pattern EXACT =
            Pattern.compile(
                    "(?<value>"
                            + NUMBER
                            + ")(?:[ \\t]*+\\+-[ \\t]*+(?<margin>"
                            + NUMBER
                            + ")[ \\t]*+(?<percent>%)?)?");

    private QtiNumber() {}

    /** Null if this is none. */
    static Numeric.@Nullable Accepted read(String text, Span at) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            BigDecimal min = number(range.group("min"));
            BigDecimal max = number(range.group("max"));
            return new Numeric.Accepted(
                    min.toPlainString() + " .. " + max.toPlainString(), min, null, false, max, at);
        }
        Matcher exact = EXACT.matcher(text);
        if (!exact.matches()) {
            return null;
        }
        BigDecimal value = number(exact.group("value"));
        @Nullable BigDecimal margin =
                exact.group("margin") == null ? null : number(exact.group("margin")).abs();
        boolean none = margin == null || margin.signum() == 0;
        boolean relative = !none && exact.group("percent") != null;
        String shown =
                value.toPlainString()
                        + (none ? "" : " ± " + margin.toPlainString() + (relative ? "%" : ""));
        return new Numeric.Accepted(shown, value, none ? null : margin, relative, null, at);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace("_", ""));
    }
}
