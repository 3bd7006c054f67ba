package io.github.quizmaven.read.part;

import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a line says is the answer to be typed, although it is not an answer line. */
final class StatedValues {

    private static final String MARKUP = "[*_`]{0,3}";

    /** All of a line, as in {@code Answer = 43}. */
    private static final Pattern EQUATION =
            Pattern.compile(
                    "[ \\t>*_-]{0,12}(?i:the )?(?i:correct |right |final )?(?i:answer)"
                            + MARKUP
                            + "[ \\t]?=[ \\t]?"
                            + MARKUP
                            + "(?=[^\\s=])(.{1,200})");

    /** All of a line, a number, as in {@code Solution: 43}. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[ \\t>*_-]{0,12}(?i:solution|result)"
                            + MARKUP
                            + "[ \\t]?[:=][ \\t]?"
                            + MARKUP
                            + "[ \\t]?"
                            + MARKUP
                            + "([-+−]?\\d.{0,40})");

    /** A sentence of its own, as in {@code So it is. The answer is 43.} */
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?:^|(?<=[.!?;:] )|\\b(?i:so|thus|hence|therefore),? )[ \\t>*_-]{0,12}"
                            + "(?i:the (?:correct |right |final )?answer (?:is|equals))[: ] ?"
                            + MARKUP
                            + "(?=\\S)(.{1,200})");

    private static final String VALUE =
            "([-+−]?\\d{1,15}(?:\\.\\d{1,15})?(?:[ \\t]?[%°\\p{L}][%°²³/\\p{L}]{0,12})?)";

    /** The end of a solution, a number, as in {@code So the result is 43.} or {@code = 43}. */
    private static final Pattern LAST =
            Pattern.compile(
                    "(?:^[ \\t>_-]{0,12}|(?<=[.!?;] ))(?:(?:(?i:so|thus|hence|therefore),? )?(?i:the )?"
                            + "(?i:result|solution) (?i:is|equals) |(?i:so|thus|hence|therefore): ?|= ?|(?=\\*))"
                            + "[*_]{0,3}"
                            + VALUE
                            + "[*_]{0,3}[.!]?[*_]{0,3}[ \\t]*$");

    /** Where a sentence ends, or goes on with something else. */
    private static final Pattern END =
            Pattern.compile("[.!?](?=[*_`]{0,3}(?:\\s|$))|[,;:](?=\\s)|[*_`]|$");

    private StatedValues() {}

    /** The claim that a line makes, or null. */
    static Solution.@Nullable Claim in(SourceFile file, Span line) {
        String text = file.text(line);
        if (text.indexOf("nswer") < 0 && text.indexOf("olution") < 0 && text.indexOf("esult") < 0) {
            return null;
        }
        Matcher whole = EQUATION.matcher(text);
        if (whole.lookingAt()) {
            return claim(text, line, whole.start(1), true);
        }
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return claim(text, line, number.start(1), false);
        }
        Matcher sentence = SENTENCE.matcher(text);
        return sentence.find() ? claim(text, line, sentence.start(1), false) : null;
    }

    /** The claim that the last line of a solution makes by its place, or null. */
    static Solution.@Nullable Claim last(SourceFile file, Span line) {
        Matcher last = LAST.matcher(file.text(line));
        if (!last.find()) {
            return null;
        }
        Span span = new Span(line.start() + last.start(1), line.start() + last.end(1));
        return new Solution.Claim(last.group(1), last.group(1), span, false);
    }

    private static Solution.Claim claim(String text, Span line, int start, boolean colon) {
        Matcher end = END.matcher(text).region(start + 1, text.length());
        int to = end.find() ? end.start() : text.length();
        Span span = new Span(line.start() + start, line.start() + to);
        String said = text.substring(start, to).strip();
        return new Solution.Claim(said, said, span, colon);
    }
}
