package io.github.quizmaven.read.part;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds letters that a line of a solution calls right, although it is not an answer line. */
final class StatedLetters {

    private static final String LETTER = "[*_`(]{0,3}([A-Ha-h])[)*_`]{0,3}";

    private static final String SIGN = "(?:[:=：]|[-=]>|→)";

    /** All of a line, as in {@code Ans: B}, {@code Correct: B}, {@code Answer B} or {@code ✅ B}. */
    private static final Pattern LINE =
            Pattern.compile(
                    "[ \\t>#*_(-]{0,12}(?:(?i:(?:correct|right|ans\\.?|key|solution|antwort|lösung)[*_]{0,2}[ \\t]?"
                            + SIGN
                            + "|ans\\.?|(?:correct[ ])?answer[ \\t]?"
                            + SIGN
                            + "?)[*_]{0,2}[ \\t]+|[✅✔✓☑]\\uFE0F?[ \\t]*+)"
                            + LETTER
                            + "[.)]?[ \\t]*+");

    /** Part of a line, as in {@code the correct option is B} or {@code option B is right}. */
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "\\b(?i:correct|right) (?i:answer|option|choice|one) is (?i:option )?[*_`(]{0,3}([A-H])"
                            + "[)*_`]{0,3}(?=[\\s.,;:]|$)"
                            + "|\\b(?i:answer is option) [*_`(]{0,3}([A-H])[)*_`]{0,3}(?=[\\s.,;:]|$)"
                            + "|(?:\\b(?i:option|answer|choice) |^)[*_`(]{0,3}([A-H])[)*_`]{0,3} (?:is|are)"
                            + " (?:the )?(?:correct|right)(?=[.!]?[ \\t]*+$|[.,;!] | (?:answer|option|choice|one)\\b)");

    private static final List<String> WORDS = List.of("correct", "right", "answer");
    private static final String INITIALS = "cCrRaA";
    private static final int SHORTEST = 3;

    /** How long a line that only states a letter can be. */
    private static final int LONGEST = 50;

    /** All of a solution's last line, as in {@code **B**}. */
    private static final Pattern LAST = Pattern.compile("[ \\t>*_(]{0,8}([A-H])[.)*_]{0,4}[ \\t]*");

    private StatedLetters() {}

    /** What is nothing but a letter, which is one of the key where a solution ends. */
    static @Nullable Span last(SourceFile file, Span line) {
        Matcher last = LAST.matcher(file.text(line));
        return last.matches() ? letter(last, line) : null;
    }

    /** Where they are. */
    static List<Span> in(SourceFile file, Span line) {
        String text = file.text(line);
        List<Span> found = new ArrayList<>();
        Matcher whole = LINE.matcher(text);
        if (text.length() <= LONGEST && whole.matches()) {
            found.add(letter(whole, line));
            return found;
        }
        if (!mayState(text)) {
            return List.of();
        }
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            found.add(letter(sentence, line));
        }
        return found;
    }

    /** Few lines have one of the words that a sentence needs. */
    private static boolean mayState(String text) {
        for (int at = 0; at + SHORTEST < text.length(); at++) {
            char each = text.charAt(at);
            if (INITIALS.indexOf(each) >= 0) {
                for (String word : WORDS) {
                    if (text.regionMatches(true, at, word, 0, word.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Span letter(Matcher found, Span line) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return new Span(line.start() + found.start(group), line.start() + found.end(group));
            }
        }
        throw new IllegalStateException("no letter");
    }
}
