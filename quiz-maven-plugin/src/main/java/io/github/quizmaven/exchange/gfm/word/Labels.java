package io.github.quizmaven.exchange.gfm.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people write in front of texts to name them. */
public final class Labels {

    /** A letter, a mark or nothing in front of an option whose content stands below. */
    private static final Pattern OF_OPTION =
            Pattern.compile("[*_`]*+\\(?[A-Ha-h]?[.):：…-]*+[*_`]*+|&shy;|&nbsp;|\\.{2,3}");

    private static final Pattern EXPLANATION = pattern("explanation");
    private static final Pattern HINT = pattern("hint");
    private static final Pattern REFERENCE = pattern("reference");

    private Labels() {}

    public static boolean isLabel(String text) {
        return OF_OPTION.matcher(text.strip()).matches();
    }

    /** The length of a label of an explanation at the start of a text; 0 if there is none. */
    public static int explanation(String text) {
        return length(EXPLANATION, text);
    }

    public static int hint(String text) {
        return length(HINT, text);
    }

    public static int reference(String text) {
        return length(REFERENCE, text);
    }

    private static int length(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** A word with a colon or emphasis, or alone in a heading or a line. */
    private static Pattern pattern(String key) {
        String words = WordLists.any(key);
        return Pattern.compile(
                "[ \\t]*+(?:"
                        + "#{1,6}[ \\t]++[*_]*+"
                        + words
                        + "[ \\t]*+[:：]?[*_]*+[ \\t]*+(?:#++[ \\t]*+)?$"
                        + "|[*_]{1,3}"
                        + words
                        + "[ \\t]*+[:：.]?[*_]{1,3}[ \\t]*+[:：]?"
                        + "|"
                        + words
                        + "[ \\t]*+[:：](?!//)"
                        + ")[ \\t]*+",
                WordLists.FLAGS);
    }

    /** The word of a heading or summary if it names a part, else null. */
    public static @Nullable String partOf(String text) {
        String word = text.replaceAll("[*_#:：]", "").strip();
        for (String key : new String[] {"explanation", "answer", "hint", "reference"}) {
            if (WordLists.of(key).stream().anyMatch(word::equalsIgnoreCase)) {
                return key;
            }
        }
        return null;
    }
}
