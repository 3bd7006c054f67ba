package io.github.quizmaven.site.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which one language's options show that they must keep a place.
 *
 * @param last what an option such as "none of the above" says, be it between other signs
 * @param letters how an option names others by their letters
 */
public record OptionWords(Pattern last, Pattern letters) {

    static OptionWords of(String last, String letters) {
        return new OptionWords(
                Pattern.compile(last, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                Pattern.compile(letters));
    }

    /** Whether an option on one line names others by their letters. */
    public boolean namesLetters(CharSequence line) {
        return letters.matcher(line).find();
    }

    /** Whether an option on one line speaks of all those before it. */
    public boolean isLast(CharSequence line) {
        int words = 0;
        while (words < line.length() && !isWord(line.charAt(words))) {
            words++;
        }
        int rest = line.length();
        while (rest > 0 && !isWord(line.charAt(rest - 1))) {
            rest--;
        }
        // Only where it may begin: what begins later does not speak of all.
        Matcher matcher = last.matcher(line).useTransparentBounds(true).useAnchoringBounds(false);
        int at = 0;
        while (at <= words) {
            boolean speaks = matcher.region(at, line.length()).lookingAt();
            if (speaks && matcher.end() >= rest) {
                return true;
            }
            at = speaks ? Math.max(at + 1, matcher.end()) : at + 1;
        }
        return false;
    }

    /** Only ASCII's letters: where others are written, the phrase may have more words around it. */
    private static boolean isWord(char each) {
        return each < 0x80 && (Character.isLetterOrDigit(each) || each == '_');
    }
}
