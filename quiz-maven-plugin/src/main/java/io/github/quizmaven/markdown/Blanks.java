package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blanks of a cloze question, {@code [[answer|other]]}. They are found in the source before any
 * inline parsing, outside code and mathematics; inside code only where the fence says {@code
 * cloze}.
 */
public final class Blanks {

    /** Stands for a blank in a text whose blanks are masked; a noncharacter of Unicode. */
    public static final char MARK = '\uFDD0';

    /** Follows {@link #MARK} so that a masked text is as long as its source. */
    static final char FILLER = '\uFDD1';

    private static final Pattern BLANK =
            Pattern.compile(
                    "(?<!\\\\)((?:\\\\\\\\)*)(\\[\\[(?=\\S)((?:\\\\.|[^\\\\\\n]){0,500}?(?:\\\\.|[^\\\\\\s]))\\]\\])");

    /** An opening with a text behind it, but without an end on its line. */
    private static final Pattern UNCLOSED =
            Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)(\\[\\[(?=\\S)(?![^\\n]*\\]\\])[^\\n]*)");

    private static final Pattern CLOZE = Pattern.compile("(?:^|.*\\s)cloze(?:\\s.*|$)");

    private Blanks() {}

    /**
     * A blank as it is written.
     *
     * @param span its offsets in the text, with its brackets
     * @param inside what stands between the brackets
     */
    public record Written(Span span, String inside) {

        /** The accepted answers, escapes removed; an empty one where nothing stands. */
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
    }

    public static List<Written> find(String text, boolean math) {
        return find(BLANK, text, math);
    }

    /** Places that open a blank and do not close it on their line. */
    public static List<Written> unclosed(String text, boolean math) {
        return find(UNCLOSED, text, math);
    }

    private static List<Written> find(Pattern pattern, String text, boolean math) {
        List<Span> verbatim = Verbatim.spans(text, math);
        List<Written> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = matcher.start(2);
            int last = matcher.end(2) - 1;
            if (verbatim.stream().noneMatch(each -> each.contains(start) || each.contains(last))) {
                String inside = matcher.groupCount() > 2 ? matcher.group(3) : "";
                found.add(new Written(new Span(start, last + 1), inside));
            }
        }
        return found;
    }

    /** The text with {@link #MARK} and {@link #FILLER} for each blank, so that offsets stay. */
    static String masked(String text, boolean math) {
        StringBuilder masked = new StringBuilder();
        int end = 0;
        for (Written blank : find(text, math)) {
            masked.append(text, end, blank.span().start()).append(MARK);
            masked.append(String.valueOf(FILLER).repeat(blank.span().length() - 1));
            end = blank.span().end();
        }
        return masked.append(text, end, text.length()).toString();
    }

    /** Whether the info string of a fence lets blanks stand in its code. */
    public static boolean isCloze(String info) {
        return CLOZE.matcher(info.toLowerCase(Locale.ROOT)).matches();
    }
}
