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

    /** All of a line, as in {@code Ans: B}, {@code Correct: B} or {@code Answer B}. */
    private static final Pattern LINE =
            Pattern.compile(
                    "[ \\t>#*_-]{0,12}(?i:(?:correct|right|ans\\.?|key)[*_]{0,2}[ \\t]?[:=]|ans\\.?"
                            + "|(?:correct[ ])?answer[ \\t]?[:=]?)[*_]{0,2}[ \\t]+"
                            + LETTER
                            + "\\.?[ \\t]*+");

    /** Part of a line, as in {@code the correct option is B} or {@code option B is right}. */
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "\\b(?i:correct|right) (?i:answer|option|choice|one) is (?i:option )?[*_`(]{0,3}([A-H])"
                            + "[)*_`]{0,3}(?=[\\s.,;:]|$)"
                            + "|\\b(?i:answer is option) [*_`(]{0,3}([A-H])[)*_`]{0,3}(?=[\\s.,;:]|$)"
                            + "|(?:\\b(?i:option|answer|choice) |^)[*_`(]{0,3}([A-H])[)*_`]{0,3} (?:is|are)"
                            + " (?:the )?(?:correct|right)(?=[.!]?[ \\t]*+$|[.,;!] | (?:answer|option|choice|one)\\b)");

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
        if (whole.matches()) {
            found.add(letter(whole, line));
            return found;
        }
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            found.add(letter(sentence, line));
        }
        return found;
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
