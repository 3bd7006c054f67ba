package io.github.quizmaven.quiz.word;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How numbers are written in a language: with its digits, its decimal sign and its signs between
 * thousands. Point and comma are decimal signs in every language, but a single one before three
 * digits is only where the language has it as its own.
 *
 * @param decimal the sign before decimals
 * @param group the sign between thousands
 * @param zero the first of its digits, where learners may type them
 */
public record NumberSigns(char decimal, char group, char zero) {

    /** Between thousands where the language's own sign could stand before decimals. */
    private static final char NARROW_SPACE = '\u202F';

    /** As in source code. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d{1,30}(?:\\.\\d{1,30})?|\\.\\d{1,30})(?:e[-+]?\\d{1,2})?");

    private static final int GROUP = 3;
    private static final String MINUS = "−–﹣－";
    private static final String GROUPS = "'’٬";

    /** The first digits of those that the page takes. */
    private static final String DIGITS = "0٠۰";

    /** What most quizzes have; to read a language's takes long. */
    private static final NumberSigns ENGLISH = ofLocale("en");

    /** What a text says. */
    public sealed interface Reading {

        /** A number. */
        record Number(BigDecimal value) implements Reading {}

        /**
         * A text with one sign before three digits, which may separate thousands.
         *
         * @param whole the number if it does
         * @param fraction the number if it does not, as the language writes it
         */
        record Ambiguous(String whole, String fraction) implements Reading {}
    }

    /** Those of the language of a BCP 47 tag. */
    public static NumberSigns of(String language) {
        return language.equals("en") ? ENGLISH : ofLocale(language);
    }

    private static NumberSigns ofLocale(String language) {
        DecimalFormatSymbols own =
                DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language));
        char zero = own.getZeroDigit();
        return new NumberSigns(
                own.getDecimalSeparator(),
                own.getGroupingSeparator(),
                DIGITS.indexOf(zero) < 0 ? '0' : zero);
    }

    /** Whether the language writes a comma before decimals. */
    public boolean comma() {
        return decimal == ',';
    }

    /**
     * A number of an author as the language writes it, in groups if its author wrote groups.
     *
     * @param text a text that is {@linkplain #read read} as a number
     */
    String shown(String text) {
        String plain = plain(text.strip());
        int power = plain.toLowerCase(Locale.ROOT).indexOf('e');
        String digits = power < 0 ? plain : plain.substring(0, power);
        int point = decimalSign(digits);
        String whole = point < 0 ? digits : digits.substring(0, point);
        boolean bare = whole.isEmpty() || whole.equals("-") || whole.equals("+");
        String[] groups = (bare ? whole + "0" : whole).split("[.,_]", -1);
        // One group without decimals could be read as decimals, and is refused where it is typed.
        boolean alike = groups.length == 2 && point < 0 && ".,".indexOf(group) >= 0;
        String shown =
                String.join(String.valueOf(alike ? NARROW_SPACE : group), groups)
                        + (point < 0 || point + 1 == digits.length()
                                ? ""
                                : decimal + digits.substring(point + 1))
                        + (power < 0 ? "" : plain.substring(power));
        // The author's own minus sign is the better one.
        String signed = text.strip().startsWith("−") ? '−' + shown.substring(1) : shown;
        StringBuilder own = new StringBuilder(signed);
        for (int at = 0; at < own.length(); at++) {
            if (isDigit(own.charAt(at))) {
                own.setCharAt(at, (char) (own.charAt(at) - '0' + zero));
            }
        }
        return own.toString();
    }

    /** What a text says; null if it is not a number. */
    public @Nullable Reading read(String text) {
        String plain = plain(text.strip());
        int power = plain.toLowerCase(Locale.ROOT).indexOf('e');
        String digits = power < 0 ? plain : plain.substring(0, power);
        String rest = power < 0 ? "" : plain.substring(power).toLowerCase(Locale.ROOT);
        int sign = !digits.isEmpty() && "+-".indexOf(digits.charAt(0)) >= 0 ? 1 : 0;
        if (isAmbiguous(digits.substring(sign))) {
            String whole = digits.replaceAll("[.,]", "") + rest;
            return new Reading.Ambiguous(
                    whole, digits.replaceAll("[.,]", comma() ? "," : ".") + rest);
        }
        @Nullable String bare = ungrouped(digits.substring(sign));
        String number = digits.substring(0, sign) + bare + rest;
        return bare != null && NUMBER.matcher(number).matches()
                ? new Reading.Number(new BigDecimal(number))
                : null;
    }

    /** With digits, minus and decimal sign of ASCII, and one sign for all that only groups. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        int each;
        for (int at = 0; at < text.length(); at += Character.charCount(each)) {
            each = text.codePointAt(at);
            int digit = Character.digit(each, 10);
            if (digit >= 0) {
                plain.append(digit);
            } else if (MINUS.indexOf(each) >= 0) {
                plain.append('-');
            } else if (each == '٫') {
                plain.append(';');
            } else if (GROUPS.indexOf(each) >= 0 || Character.isSpaceChar(each)) {
                plain.append('_');
            } else {
                plain.appendCodePoint(each);
            }
        }
        return plain.toString();
    }

    /** One to three digits, not nought, then the sign that is not the language's, then three. */
    private boolean isAmbiguous(String digits) {
        int at = digits.indexOf(comma() ? '.' : ',');
        return at >= 1
                && at <= GROUP
                && digits.charAt(0) != '0'
                && digits.length() == at + 1 + GROUP
                && areDigits(digits.substring(0, at))
                && areDigits(digits.substring(at + 1));
    }

    /** With a point before decimals and nothing between thousands; null if that is not sound. */
    private @Nullable String ungrouped(String digits) {
        int point = decimalSign(digits);
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : "." + digits.substring(point + 1);
        String[] groups = whole.split("[.,_]", -1);
        if (!isGroupedAlike(whole) || groups.length > 1 && groups[0].length() > GROUP) {
            return null;
        }
        for (int index = 1; index < groups.length; index++) {
            if (groups[index].length() != GROUP) {
                return null;
            }
        }
        return String.join("", groups) + (fraction.equals(".") ? "" : fraction);
    }

    /** Whether no two different signs are between digits. */
    private static boolean isGroupedAlike(String digits) {
        char sign = 0;
        for (int at = 0; at < digits.length(); at++) {
            char each = digits.charAt(at);
            if (!isDigit(each)) {
                if (sign != 0 && sign != each) {
                    return false;
                }
                sign = each;
            }
        }
        return true;
    }

    /** Where decimals begin; -1 if there are none. */
    private static int decimalSign(String digits) {
        int own = digits.indexOf(';');
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(point, comma);
        boolean once = last >= 0 && digits.indexOf(digits.charAt(last)) == last;
        return own >= 0 ? own : once ? last : -1;
    }

    private static boolean areDigits(String text) {
        return text.chars().allMatch(NumberSigns::isDigit);
    }

    private static boolean isDigit(int each) {
        return each >= '0' && each <= '9';
    }
}
