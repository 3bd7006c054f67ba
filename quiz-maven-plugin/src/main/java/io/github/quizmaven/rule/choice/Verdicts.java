package io.github.quizmaven.rule.choice;

import io.github.quizmaven.source.Chars;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds words and signs by which an option says whether it is right. */
final class Verdicts {

    private static final String SIGNS = "[✅✔✓☑❌✗✘❎☒]\\uFE0F?+";

    private static final String WORDS =
            "(?i:correct|right|wrong|incorrect|correct answer|right answer|richtig|falsch|korrekt"
                    + "|richtige antwort|correcto|correcta|incorrecto|incorrecta|faux|vrai"
                    + "|corretto|errato|certo|errado|صحيح|صحيحة|خطأ)";

    /** Those of which nothing else is called: text may be aligned right. */
    private static final String SURE =
            "(?i:correct(?: answer| option)?|incorrect|wrong(?: answer)?|right answer|richtig|falsch"
                    + "|richtige antwort)";

    private static final String PHRASE =
            "(?:(?i:this is |it is |that is )?(?i:the )?"
                    + WORDS
                    + "(?i: one| option| choice)?[.!]?|(?i:(?:correct|right) answer): [^()\\[\\]]{1,30}"
                    + "|(?i:(?:a )?distractor))";

    /** A verdict in brackets, behind an arrow, or a sign that stands for one. */
    private static final String VERDICT =
            "(?:\\("
                    + PHRASE
                    + "\\)|\\["
                    + PHRASE
                    + "\\]|\\{"
                    + WORDS
                    + "\\}|(?:<-|<--|←|⬅|⇐) ?"
                    + WORDS
                    + "|[(\\[]"
                    + SIGNS
                    + "[)\\]]|"
                    + SIGNS
                    + ")";

    private static final Pattern FIRST =
            Pattern.compile("^(" + VERDICT + ")[ \\t]*+\\S|^(" + SURE + " ?[:：])[ \\t]++\\S");
    private static final Pattern LAST =
            Pattern.compile(
                    "\\S[ \\t]*+("
                            + VERDICT
                            + ")[.!]?+$|\\S[ \\t]++((?:--|—|–|-|//|#|/\\*|→|->|=>) ?"
                            + SURE
                            + "(?: ?\\*/)?)[.!]?+$|[.!?][ \\t]++((?:Correct|Incorrect|Wrong|Richtig|Falsch)[.!])$");

    /** What may be anything, unless only what is right has it. */
    private static final Pattern MARK =
            Pattern.compile(
                    "\\p{L}{2}\\S{0,40}[ \\t]++((?<=(?<!(?i:select))[\\p{Ll}.)] )\\*{1,2}|<-{1,2}|<=|←|⬅|⇐)$"
                            + "|\\S[ \\t]++([👈👍⭐🌟★]\\uFE0F?+|[(\\[][xX][)\\]]|(?i:\\((?:true|key|the key)\\)))$"
                            + "|\\p{L}{2}\\S{0,40}[ \\t]?([,:=] ?(?i:correct|right answer|richtig))[.!]?$");

    /** The words that a mark can be, or end in. */
    private static final List<String> MARK_WORDS = List.of("correct", "answer", "richtig");

    private static final int ASCII = 128;

    private static final Pattern FIRST_MARK =
            Pattern.compile("^([*=])(?=\\p{Lu}\\p{Ll})|^((?:Right|True)[:：])[ \\t]++\\S");

    private static final String FIRST_MARKS = "*=RT";

    private static final Pattern EMPHASIZED =
            Pattern.compile("\\S (?=[*_])((?i:[*_]{1,3}(?:correct|right|richtig)[*_]{1,3}))[.!]?$");

    /** How much of an option's end can be a verdict. */
    private static final int LONGEST = 50;

    private static final Pattern LETTER = Pattern.compile("\\(?[A-Ja-j]\\)|[A-J][.:]");

    private Verdicts() {}

    /** At the end of all, at the end of the first line, or at the start; null if nowhere. */
    static @Nullable Span in(String option) {
        String text = option.stripTrailing();
        int line = text.indexOf('\n');
        @Nullable Span last = last(text, text.length());
        last = last == null && line > 0 ? last(text, line) : last;
        if (last != null) {
            return last;
        }
        if (!mayStartWithVerdict(text)) {
            return null;
        }
        Matcher first = FIRST.matcher(text);
        return first.find() ? group(first) : null;
    }

    /** A sign at the end or the start that may be a verdict; null if there is none. */
    static @Nullable Span mark(String option) {
        String text = option.stripTrailing();
        if (!text.isEmpty() && FIRST_MARKS.indexOf(text.charAt(0)) >= 0) {
            Matcher first = FIRST_MARK.matcher(text);
            if (first.lookingAt()) {
                return group(first);
            }
        }
        if (!mayEndInMark(text)) {
            return null;
        }
        Matcher last =
                MARK.matcher(text).region(Math.max(0, text.length() - LONGEST), text.length());
        return last.find() ? group(last) : null;
    }

    /** A word in emphasis at the end that may be a verdict; null if there is none. */
    static @Nullable Span emphasized(Text option) {
        String source = option.source().stripTrailing();
        if (!mayEndInEmphasis(source)) {
            return null;
        }
        Matcher last =
                EMPHASIZED
                        .matcher(source)
                        .region(Math.max(0, source.length() - LONGEST), source.length());
        if (!last.find()) {
            return null;
        }
        String prose = option.prose().masked().text();
        int end = prose.stripTrailing().length();
        int start = prose.lastIndexOf(' ', end - 1) + 1;
        return start >= end ? null : new Span(start, end);
    }

    private static boolean mayEndInEmphasis(String source) {
        int last = source.length() - 1;
        if (last > 0 && (source.charAt(last) == '.' || source.charAt(last) == '!')) {
            last--;
        }
        char sign = last < 0 ? ' ' : source.charAt(last);
        // What ends a line for a pattern may be behind it.
        return sign == '*' || sign == '_' || sign >= ASCII;
    }

    private static @Nullable Span last(String text, int end) {
        int from = Math.max(0, end - LONGEST);
        if (!mayEndInVerdict(text, from, end)) {
            return null;
        }
        Matcher last = LAST.matcher(text).region(from, end);
        if (!last.find()) {
            return null;
        }
        Span found = group(last);
        String before = text.substring(0, found.start());
        // A sign alone after a letter is what the option says; after brackets, what another says.
        return LETTER.matcher(before.strip()).matches() || before.endsWith("] ") ? null : found;
    }

    private static Span group(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return new Span(found.start(group), found.end(group));
            }
        }
        throw new IllegalStateException("no verdict");
    }

    /** A word is a verdict only before a colon. */
    private static boolean mayStartWithVerdict(String text) {
        return !text.isEmpty()
                && (!Chars.isLatin(text.charAt(0))
                        || text.indexOf(':') >= 0
                        || text.indexOf('：') >= 0);
    }

    /**
     * Whether it ends in a sign that may be one, in other letters than Latin ones, or in a word.
     */
    private static boolean mayEndInMark(String text) {
        int end = text.length();
        if (end > 1 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '!')) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        if (last >= ASCII || "*-=)]".indexOf(last) >= 0) {
            return true;
        }
        for (String word : MARK_WORDS) {
            if (text.regionMatches(true, end - word.length(), word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Few options end like a verdict, and for the others no pattern is needed. */
    private static boolean mayEndInVerdict(String text, int start, int end) {
        int last = end - 1;
        if (last > start && (text.charAt(last) == '.' || text.charAt(last) == '!')) {
            last--;
        }
        if (last <= start) {
            return false;
        }
        char sign = text.charAt(last);
        if (sign == ')' || sign == ']' || sign == '}' || sign == '/') {
            return true;
        }
        if (sign > '\u2000') {
            return true;
        }
        for (int at = start; at < last; at++) {
            if ("<←⬅⇐-—–/#→=.!?".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
