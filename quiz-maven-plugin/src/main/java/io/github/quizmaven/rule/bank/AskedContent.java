package io.github.quizmaven.rule.bank;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.source.Chars;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks, in a form in which equal things are equal. Whoever asks a question again
 * may set other words in code and end with or without a full stop.
 */
final class AskedContent {

    /** A stem with fewer words, as in "True or false?", leaves it to the title what is asked. */
    private static final int TELLING_WORDS = 4;

    /**
     * A number before a title, as in {@code Q12.}, {@code P12.}, {@code Question 3:} or {@code 问题
     * 3.}, asks nothing. Three letters may be a name, as in {@code RFC 2616:}.
     */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:question|pregunta|frage|\\p{L}{1,2})?\\s*+\\d++\\s*+(?:[.):-]\\s*+|$)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CODE = Pattern.compile("</?code>");

    private static final String START = "<p>";
    private static final String END = "</p>";

    private AskedContent() {}

    /** The stem, with the title where the stem does not ask by itself; empty if nothing asks. */
    static List<String> of(Question question) {
        String stem = text(question.stem());
        if (!stem.isEmpty() && isTelling(question.stem())) {
            return List.of(stem);
        }
        return Stream.of(title(question.title()), stem).filter(each -> !each.isEmpty()).toList();
    }

    /** The content key of a text, without what does not count. */
    static String text(@Nullable Text text) {
        if (text == null) {
            return "";
        }
        String written = text.key();
        String key = written.contains("code>") ? CODE.matcher(written).replaceAll("") : written;
        boolean paragraph = key.endsWith(END);
        String body = paragraph ? key.substring(0, key.length() - END.length()) : key;
        boolean finished = body.length() > 1 && body.endsWith(".") && isWordEnd(body);
        return finished ? body.substring(0, body.length() - 1) + (paragraph ? END : "") : key;
    }

    private static boolean isWordEnd(String text) {
        int before = text.codePointBefore(text.length() - 1);
        return before == ')' || Character.isLetterOrDigit(before);
    }

    private static boolean isTelling(@Nullable Text stem) {
        String text = stem == null ? "" : stem.prose().with(code -> " ").text();
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length() && words < TELLING_WORDS; ) {
            int each = text.codePointAt(at);
            boolean word = Chars.isOfWord(each) || each == '\'' || each == '’';
            words += word && !inside ? 1 : 0;
            inside = word;
            at += Character.charCount(each);
        }
        return words == TELLING_WORDS;
    }

    /** What a title says, without a number before it. */
    static String title(@Nullable Text title) {
        String key = text(title);
        if (!key.startsWith(START) || !key.endsWith(END)) {
            return key;
        }
        String line = key.substring(START.length(), key.length() - END.length());
        Matcher number = NUMBER.matcher(line);
        String rest = number.lookingAt() ? line.substring(number.end()) : line;
        return rest.isEmpty() ? "" : START + rest + END;
    }
}
