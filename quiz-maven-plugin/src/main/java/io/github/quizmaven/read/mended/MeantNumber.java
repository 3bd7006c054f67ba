package io.github.quizmaven.read.mended;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an author meant who wrote a number in a form that is not read, and how to write it. */
public final class MeantNumber {

    /** What may be written. */
    public static final String FORMS =
            "write one line: `5`, `3.14 ± 0.01`, `3.14 ± 2%` or `1.2 .. 1.3`";

    private static final String NUMBER = "([-+−]?(?:\\d{1,30}(?:[.,]\\d{0,30})?|[.,]\\d{1,30}))";

    private static final Pattern WRAPPED = Pattern.compile("([*_`]{1,2})([^*_`]++)\\1");
    private static final Pattern LEAD =
            Pattern.compile("(?:answer\\s*+:|\\p{L}?\\s*+=)\\s*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?:≈|≃|~|about|approx\\.?|approximately|around|roughly|circa|ca\\.?|c\\.|etwa)"
                            + "\\s*+"
                            + NUMBER
                            + "(?:\\s*+([\\p{L}%°µ€$£][^\\s\\d]{0,10}))?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BOUND = Pattern.compile("\\\\?[<>≤≥]=?\\s*+" + NUMBER);
    private static final Pattern EITHER =
            Pattern.compile(NUMBER + "\\s*+(?:\\bor\\b|\\boder\\b|/|;|,\\s)\\s*+" + NUMBER);
    private static final Pattern RANGE =
            Pattern.compile(
                    "(?:between\\s++|from\\s++|\\[\\s*+)?"
                            + NUMBER
                            + "\\s*+(?:-|–|—|…|\\.{2,3}|to\\b|and\\b|until\\b|bis\\b|,\\s)\\s*+"
                            + NUMBER
                            + "\\s*+\\]?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})\\s*+/\\s*+(\\d{1,9})");
    private static final Pattern POWER =
            Pattern.compile(NUMBER + "\\s*+[x×*·]\\s*+10\\s*+(?:\\^|\\*\\*)\\s*+([-−]?\\d{1,2})");
    private static final Pattern TOLERANCE =
            Pattern.compile(
                    NUMBER + "\\s*+\\(\\s*+(?:±|\\+/?-)\\s*+" + NUMBER + "(\\s*+%)?\\s*+\\)");
    private static final Pattern UNIT =
            Pattern.compile(NUMBER + "\\s*+((?!e[-+]?\\d)[\\p{L}%°µ€$£].{0,30})");
    private static final Pattern GROUPS =
            Pattern.compile("[-+−]?\\d{1,3}(?:[ '’_\\u00a0\\u202f]\\d{3})+(?:\\.\\d{1,30})?");
    private static final Pattern AMBIGUOUS = Pattern.compile("[-+−]?\\d{1,3},\\d{3}");

    private MeantNumber() {}

    /**
     * Whether this says by its sign or word that a number was meant.
     *
     * @param isRead whether a text is a form that is read
     */
    public static boolean isLikely(String written, Predicate<String> isRead) {
        String text = bare(written);
        return ABOUT.matcher(text).matches()
                || BOUND.matcher(text).matches()
                || RANGE.matcher(text).matches()
                || !text.equals(written.strip()) && isRead.test(text);
    }

    /**
     * What to do about it.
     *
     * @param place where it is, and nothing else
     * @param isRead whether a text is a form that is read
     */
    public static Help help(String written, Span place, Predicate<String> isRead) {
        String text = bare(written);
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return Help.of(
                    "write how far off an answer may be, as in `"
                            + plain(about, 1)
                            + " ± 10%`"
                            + (about.group(2) == null
                                    ? ""
                                    : ", and `unit: " + about.group(2) + "` in the metadata"));
        }
        Matcher bound = BOUND.matcher(text);
        if (bound.matches()) {
            String number = plain(bound, 1);
            return Help.of(
                    text.contains("<") || text.contains("≤")
                            ? "write a range, as in `0 .. " + number + "`"
                            : "write a range that ends, as in `" + number + " .. 1000000`");
        }
        @Nullable String range = range(text);
        Matcher either = EITHER.matcher(text);
        if (either.matches() && !FRACTION.matcher(text).matches()) {
            return Help.paste(
                    "if one of them is enough, write a list"
                            + (range == null ? ":" : "; if it is a range, `" + range + "`:"),
                    "- " + plain(either, 1),
                    "- " + plain(either, 2));
        }
        if (AMBIGUOUS.matcher(text).matches()) {
            return Help.of(
                    "write `"
                            + text.replace(",", "")
                            + "`, or `"
                            + text.replace(',', '.')
                            + "` if the comma is a decimal sign");
        }
        @Nullable String mended = range == null ? mended(text, isRead) : range;
        if (mended != null && isRead.test(mended)) {
            Fix fix = Fix.safe(place, mended);
            return Help.of(
                    "write `" + mended + "`",
                    FRACTION.matcher(text).matches() ? fix.doubtful() : fix);
        }
        Matcher unit = UNIT.matcher(text);
        return unit.matches()
                ? Help.of(
                        "write `"
                                + plain(unit, 1)
                                + "`, and `unit: "
                                + unit(unit.group(2).replace('`', '\''))
                                + "` in the metadata")
                : Help.of(FORMS);
    }

    /** YAML reads no value that starts with a sign of its own. */
    private static String unit(String written) {
        return Character.isLetter(written.charAt(0)) && !written.contains("\"")
                ? written
                : '"' + written.replace("\"", "") + '"';
    }

    private static @Nullable String range(String text) {
        Matcher range = RANGE.matcher(text);
        return range.matches() ? plain(range, 1) + " .. " + plain(range, 2) : null;
    }

    private static @Nullable String mended(String text, Predicate<String> isRead) {
        Matcher tolerance = TOLERANCE.matcher(text);
        if (tolerance.matches()) {
            return plain(tolerance, 1)
                    + " ± "
                    + plain(tolerance, 2)
                    + (tolerance.group(3) == null ? "" : "%");
        }
        Matcher power = POWER.matcher(text);
        if (power.matches()) {
            return plain(power, 1) + "e" + power.group(2).replace('−', '-');
        }
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches() && Long.parseLong(fraction.group(2)) != 0) {
            double value =
                    Double.parseDouble(fraction.group(1)) / Long.parseLong(fraction.group(2));
            String exact = String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
            return Double.parseDouble(exact) == value ? exact : exact + " ± 1%";
        }
        if (GROUPS.matcher(text).matches()) {
            return text.replaceAll("[ '’_\\u00a0\\u202f]", "");
        }
        for (String each : List.of(text, text.replace(',', '.'), text.replaceFirst("\\.$", ""))) {
            if (isRead.test(each)) {
                return each;
            }
        }
        return null;
    }

    /** Without what stands around it or before it and says nothing. */
    private static String bare(String written) {
        int comment = written.indexOf("<!--");
        String text = (comment < 0 ? written : written.substring(0, comment)).strip();
        Matcher wrapped = WRAPPED.matcher(text);
        text = wrapped.matches() ? wrapped.group(2).strip() : text;
        Matcher lead = LEAD.matcher(text);
        return lead.lookingAt() ? text.substring(lead.end()) : text;
    }

    private static String plain(Matcher matcher, int group) {
        String number = matcher.group(group).replace(',', '.');
        return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
    }
}
