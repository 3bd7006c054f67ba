package io.github.quizmaven.syntax;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.node.BlankInline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A blank of a cloze question as it is written: {@code [[answer|other]]}.
 *
 * @param span its offsets in the text, with its brackets
 * @param inside what is between the brackets
 */
public record WrittenBlank(Span span, String inside) {

    private static final String OPENING = "[[";
    private static final String CLOSING = "]]";

    private static final Pattern PICTURE =
            Pattern.compile(
                    "[^\\[\\]|]++(?<=\\.(?:png|jpg|jpeg|gif|svg|webp|avif|bmp))(?:\\|[^\\[\\]]*+)?",
                    Pattern.CASE_INSENSITIVE);

    /** The longest inside, in characters where an escaped one counts as one. */
    private static final int MOST_INSIDE = 501;

    /** The accepted answers, escapes removed; an empty one where there is nothing. */
    public List<String> answers() {
        List<String> answers = new ArrayList<>();
        StringBuilder answer = new StringBuilder();
        for (int index = 0; index < inside.length(); index++) {
            char each = inside.charAt(index);
            boolean last = index + 1 == inside.length();
            if (each == '\\' && !last && "\\|]".indexOf(inside.charAt(index + 1)) >= 0) {
                answer.append(inside.charAt(++index));
            } else if (each == '|') {
                answers.add(answer.toString().strip());
                answer.setLength(0);
            } else {
                answer.append(each);
            }
        }
        answers.add(answer.toString().strip());
        return answers;
    }

    /** What the brackets of a text open: blanks, and blanks that do not end on their line. */
    record Found(List<WrittenBlank> closed, List<WrittenBlank> unclosed) {}

    /** All of a text, also those in code. */
    static Found find(String text) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        int at = text.indexOf(OPENING);
        while (at >= 0) {
            int end = text.indexOf('\n', at);
            int lineEnd = end < 0 ? text.length() : end;
            findInLine(text, at, lineEnd, found);
            at = text.indexOf(OPENING, lineEnd);
        }
        return found;
    }

    private static void findInLine(String text, int from, int lineEnd, Found found) {
        // Behind the last one nobody needs to look for the end of a blank.
        int last = text.lastIndexOf(CLOSING, lineEnd - CLOSING.length());
        int at = from;
        while (at >= 0 && at < lineEnd) {
            int end = -1;
            if (opens(text, at)) {
                if (at > last) {
                    found.unclosed().add(new WrittenBlank(new Span(at, lineEnd), ""));
                    return;
                }
                end = end(text, at + OPENING.length(), lineEnd);
            }
            if (end > 0 && !isPicture(text, at, end)) {
                String inside = text.substring(at + OPENING.length(), end);
                found.closed().add(new WrittenBlank(new Span(at, end + CLOSING.length()), inside));
            }
            at = text.indexOf(OPENING, end > 0 ? end + CLOSING.length() : at + 1);
        }
    }

    /** Whether this is how other tools show an image, as in {@code ![[a.png]]}. */
    private static boolean isPicture(String text, int at, int end) {
        return at > 0
                && text.charAt(at - 1) == '!'
                && PICTURE.matcher(text).region(at + OPENING.length(), end).matches();
    }

    /** Whether brackets are not escaped and have a text after them. */
    private static boolean opens(String text, int at) {
        int backslashes = 0;
        while (at - backslashes > 0 && text.charAt(at - backslashes - 1) == '\\') {
            backslashes++;
        }
        int inside = at + OPENING.length();
        return backslashes % 2 == 0
                && inside < text.length()
                && !Character.isWhitespace(text.charAt(inside));
    }

    /** Where the closing brackets are, after a character that is not a blank; or -1. */
    private static int end(String text, int from, int lineEnd) {
        boolean blank = true;
        int count = 0;
        int at = from;
        while (at < lineEnd && count <= MOST_INSIDE) {
            if (!blank && text.startsWith(CLOSING, at)) {
                return at;
            }
            boolean escape = text.charAt(at) == '\\' && at + 1 < lineEnd;
            if (text.charAt(at) == '\\' && !escape) {
                return -1;
            }
            blank = !escape && Character.isWhitespace(text.charAt(at));
            at += escape ? 2 : 1;
            count++;
        }
        return -1;
    }

    /** A text with the characters that stand for a blank, as long as it was. */
    static String masked(String text, List<WrittenBlank> blanks) {
        StringBuilder masked = new StringBuilder(text);
        for (WrittenBlank blank : blanks) {
            masked.setCharAt(blank.span().start(), BlankInline.MARK);
            for (int at = blank.span().start() + 1; at < blank.span().end(); at++) {
                masked.setCharAt(at, BlankInline.FILLER);
            }
        }
        return masked.toString();
    }

    /** Whether the info string of a fence lets blanks be in its code. */
    static boolean isCloze(String info) {
        for (String word : info.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (word.equals("cloze")) {
                return true;
            }
        }
        return false;
    }
}
