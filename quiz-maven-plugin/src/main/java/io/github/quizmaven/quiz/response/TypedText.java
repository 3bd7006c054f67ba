package io.github.quizmaven.quiz.response;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How typed answers are compared, as the page's script does it in {@code logic/comparison.js}. The
 * rule and the table that tests both are in {@code docs/grading.md}.
 */
public final class TypedText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\x85\\u2028\\u2029]");

    /** Controls that are not white space, and what Unicode says is ignored. */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x9F\\xAD\\u034F\\u061C\\u115F\\u1160\\u17B4"
                            + "\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F"
                            + "\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB"
                            + "\\x{E0000}-\\x{E03FF}]");

    private static final Pattern QUOTE =
            Pattern.compile(
                    "[\\xB4\\u02BB\\u02BC\\u05F3\\u2018-\\u201B\\u2032\\u2035\\u2039\\u203A]");
    private static final Pattern QUOTES =
            Pattern.compile("[\\xAB\\xBB\\u05F4\\u201C-\\u201F\\u2033\\u2036\\u301D-\\u301F]");
    private static final Pattern DASH =
            Pattern.compile("[\\u058A\\u05BE\\u2010-\\u2015\\u2212\\u2E3A\\u2E3B\\uFE63\\uFF0D]");
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** All but the one small letter whose capital is another letter's. */
    private static final Pattern CASED = Pattern.compile("[^\\u0131]+");

    private TypedText() {}

    /** Without what nobody sees: empty if there is nothing to be seen. */
    public static String visible(String text) {
        if (isPlain(text)) {
            return trimmed(text);
        }
        String lines = LINE_END.matcher(text).replaceAll("\n");
        return Normalizer.normalize(
                trimmed(UNSEEN.matcher(lines).replaceAll("")), Normalizer.Form.NFC);
    }

    /** As readers see it: cases, quotes, dashes, white space and compatible characters alike. */
    public static String folded(String text) {
        if (isPlain(text)) {
            return SPACE.matcher(trimmed(text)).replaceAll(" ").toUpperCase(Locale.ROOT);
        }
        // Some quotes are taken apart as compatible characters, others become quotes by that.
        String plain = keyed(compatible(keyed(text))).toLowerCase(Locale.ROOT);
        return compatible(CASED.matcher(plain).replaceAll(TypedText::capitals));
    }

    /** Whether it is of ASCII without controls, in which only case and spaces are compared. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }

    /** As what a typed text is compared where case matters or does not. */
    public static String compared(String text, boolean exact) {
        return exact ? visible(text) : folded(text);
    }

    /** With the quotes, dashes and white space of a keyboard. */
    private static String keyed(String text) {
        String plain = QUOTE.matcher(visible(text)).replaceAll("'");
        plain = QUOTES.matcher(plain).replaceAll("\"");
        plain = DASH.matcher(plain).replaceAll("-");
        return SPACE.matcher(plain).replaceAll(" ");
    }

    private static String capitals(MatchResult part) {
        return Matcher.quoteReplacement(part.group().toUpperCase(Locale.ROOT));
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each);
    }
}
