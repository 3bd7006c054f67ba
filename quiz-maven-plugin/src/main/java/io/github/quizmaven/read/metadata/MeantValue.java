package io.github.quizmaven.read.metadata;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Kind;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an author meant by a value that does not fit its key: the value itself, fixed. */
final class MeantValue {

    private static final Pattern ANY_CASE =
            Pattern.compile("(?:in-?sensitive|case-?insensitive|ignore|ignored|false|no|off|any)");
    private static final Pattern ENDLESS =
            Pattern.compile(
                    "(?:infinite|infinity|inf|∞|endless|none|any|all|no limit|without limit|unbegrenzt"
                            + "|-1|\\.inf)");
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,6})\\s*+(\\p{L}{1,10}+|'|′)\\.?(?:\\s*+(?:,|and)\\s*+|\\s*+)");
    private static final Pattern BARE = Pattern.compile("[1-9]\\d{0,4}");
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,4})?)\\s*+[\\p{L}, ]{0,20}");
    private static final Pattern SHARE =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*+(?:%|per ?cent|percent|prozent)");

    private MeantValue() {}

    /**
     * The value as it can be written, or null if nobody can tell.
     *
     * @param place where it is written
     * @param fits whether the key takes a value
     */
    static @Nullable Help help(Key<?> key, String written, Span place, Predicate<String> fits) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (key.equals(Key.CASE) && ANY_CASE.matcher(text).matches()) {
            return Help.of("leave `case` out: upper and lower case do not count then");
        }
        if (key.kind() == Kind.DURATION && BARE.matcher(text).matches()) {
            String name = key.name();
            return Help.of(
                    "write `%s: %sm` for minutes, or `%s: %ss` for seconds"
                            .formatted(name, text, name, text),
                    Fix.unsafe(place, text + "m"));
        }
        @Nullable String meant = meant(key.kind(), text);
        return meant == null || !fits.test(meant)
                ? null
                : Help.of("write `" + key.name() + ": " + meant + "`", Fix.safe(place, meant));
    }

    private static @Nullable String meant(Kind kind, String text) {
        return switch (kind) {
            case DURATION -> duration(text);
            case PASS -> {
                Matcher share = SHARE.matcher(text);
                yield share.matches() ? share.group(1).replace(',', '.') + "%" : number(text);
            }
            case ATTEMPTS -> ENDLESS.matcher(text).matches() ? "unlimited" : number(text);
            case POINTS, COUNT -> number(text);
            case BOOLEAN ->
                    List.of("yes", "on").contains(text)
                            ? "true"
                            : List.of("no", "off").contains(text) ? "false" : null;
            default -> null;
        };
    }

    private static @Nullable String number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? number.group(1).replace(',', '.') : null;
    }

    private static @Nullable String duration(String text) {
        StringBuilder sum = new StringBuilder();
        Matcher amount = AMOUNT.matcher(text);
        int end = 0;
        while (end < text.length() && amount.find() && amount.start() == end) {
            char unit = amount.group(2).charAt(0);
            sum.append(amount.group(1)).append(unit == 'h' || unit == 's' ? unit : 'm');
            if ("hms'′".indexOf(unit) < 0) {
                return null;
            }
            end = amount.end();
        }
        return end == text.length() && end > 0 ? sum.toString() : null;
    }
}
