package io.github.quizmaven.rule.shown;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.source.Chars;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells lettered lines that a question asks about, as in "A. … B. … C. … - [x] A and C", from
 * options that lack their markers. It is asked line by line.
 */
final class Statements {

    private static final Pattern LETTERED = Pattern.compile("\\*?\\(?([A-Ha-h])[.)]\\s*+\\S");
    private static final Pattern NAMED =
            Pattern.compile("(?<![\\p{L}\\p{N}'’])[B-Hb-h](?![\\p{L}\\p{N}'’])");

    private final @Nullable Question question;
    private char letter;

    Statements(@Nullable Question question) {
        this.question = question;
    }

    /** Whether the next line is one of them. */
    boolean next(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char before = letter;
        letter = letter(line);
        if (question == null || before == 0 || letter != before + 1) {
            return false;
        }
        List<Option> options = question.options();
        return !options.isEmpty()
                && letter(options.get(0)) != letter + 1
                && (Character.toUpperCase(letter) >= 'C'
                        || options.stream().anyMatch(Statements::names));
    }

    private static char letter(Option option) {
        return letter(option.text().prose().masked().text().stripLeading());
    }

    private static char letter(String line) {
        // A letter alone, in brackets or after an asterisk; most lines start with a word.
        if (line.length() > 1 && Chars.isLatin(line.charAt(0)) && Chars.isLatin(line.charAt(1))) {
            return 0;
        }
        Matcher matcher = LETTERED.matcher(line);
        return matcher.lookingAt() ? matcher.group(1).charAt(0) : 0;
    }

    /** An article is a letter too, unless nothing else is there. */
    private static boolean names(Option option) {
        String text = option.text().prose().text();
        return text.strip().equalsIgnoreCase("a") || NAMED.matcher(text).find();
    }
}
