package io.github.quizmaven.rule.shown;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Chars;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What text can be taken for.
 *
 * @param where in which texts it is looked for
 * @param anywhere whether it is looked for anywhere in a line, not only at its start
 * @param needed signs of ASCII of which one is in each line that has it, or a sign that is none of
 *     ASCII; empty if nobody asks
 * @param pattern what it looks like
 * @param what as in "a heading"
 * @param help what its author probably meant to write
 */
record Look(
        Where where, boolean anywhere, String needed, Pattern pattern, String what, String help) {

    /** What a text is to its question. */
    enum Role {
        INTRODUCTION,
        TITLE,
        STEM,
        OPTION,
        FEEDBACK,
        STEP,
        OTHER
    }

    /** Where something can be taken for something else. */
    enum Where {
        ANYWHERE,
        NOT_IN_A_MARKERS_LINE,
        ASKED,
        IN_AN_OPTION,
        LATER_IN_AN_OPTION,
        NOT_IN_FEEDBACK,
        LATER_NOT_IN_FEEDBACK,
        LAST_OF_A_STEM,
        ORDERING,
        BESIDE_A_STEM,
        CLOZE_STEM,
        NO_CLOZE,
        TITLE_WITHOUT_POINTS,
        TITLE_WITHOUT_LEVEL,
        TITLE,
        STEM_WITHOUT_POINTS,
        STEM_WITHOUT_LEVEL;

        boolean holds(Role role, @Nullable Question question, boolean first, boolean last) {
            if (role == Role.TITLE) {
                return this == NO_CLOZE
                        || this == TITLE
                        || this == TITLE_WITHOUT_POINTS && lacks(question, Key.POINTS)
                        || this == TITLE_WITHOUT_LEVEL && lacks(question, Key.LEVEL);
            }
            return switch (this) {
                case ANYWHERE -> true;
                case TITLE, TITLE_WITHOUT_POINTS, TITLE_WITHOUT_LEVEL -> false;
                case STEM_WITHOUT_POINTS -> role == Role.STEM && lacks(question, Key.POINTS);
                case STEM_WITHOUT_LEVEL -> role == Role.STEM && lacks(question, Key.LEVEL);
                case NOT_IN_A_MARKERS_LINE -> role != Role.OPTION || !first;
                case ASKED -> role != Role.OTHER;
                case IN_AN_OPTION -> role == Role.OPTION || role == Role.FEEDBACK;
                case LATER_IN_AN_OPTION -> role == Role.FEEDBACK || role == Role.OPTION && !first;
                case NOT_IN_FEEDBACK -> role == Role.OPTION;
                case LATER_NOT_IN_FEEDBACK -> role == Role.OPTION && !first;
                case LAST_OF_A_STEM -> role == Role.STEM && last;
                case ORDERING ->
                        role != Role.OTHER
                                && question != null
                                && question.type() == QuestionType.ORDERING;
                case BESIDE_A_STEM -> role != Role.STEM;
                case NO_CLOZE ->
                        role == Role.STEM
                                && question != null
                                && question.type() != QuestionType.CLOZE;
                case CLOZE_STEM ->
                        role == Role.STEM
                                && question != null
                                && question.type() == QuestionType.CLOZE;
            };
        }

        private static boolean lacks(@Nullable Question question, Key<?> key) {
            return question != null && question.metadata().get(key) == null;
        }
    }

    /** White space is what Unicode calls so: a no-break space looks like a space. */
    private static final int UNICODE = Pattern.UNICODE_CHARACTER_CLASS;

    private static final int ASCII = 128;
    private static final String INVISIBLE = "[\\x{200B}\\x{FEFF}\\x{2060}\\x{AD}]*+";
    static final String OPTION = "write `- [x]` or `- [ ]` and a space at the line's start";

    static Look start(Where where, String pattern, String what, String help) {
        return new Look(
                where,
                false,
                "",
                Pattern.compile(INVISIBLE + "(?:" + pattern + ")", UNICODE),
                what,
                help);
    }

    /**
     * @param whole whether a property is all of a line; if not, one is at the end of a title
     */
    static Look property(Where where, boolean whole, String pattern, String key) {
        return new Look(
                where,
                !whole,
                "",
                Pattern.compile(pattern),
                "a property",
                "write `" + key + ": …` in a block ```yaml question right below the `##` heading");
    }

    static Look anywhere(Where where, String needed, String pattern) {
        return anywhere(
                where,
                needed,
                pattern,
                "write `[[answer]]`, or put it in backticks if it is meant to be read");
    }

    static Look anywhere(Where where, String needed, String pattern, String help) {
        return new Look(where, true, needed, Pattern.compile(pattern), "a blank", help);
    }

    /** Whether a line that starts with a sign of ASCII can look so. */
    boolean mayStartWith(char sign) {
        if (anywhere) {
            return true;
        }
        Matcher matcher = pattern.matcher(String.valueOf(sign));
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** Whether it is feedback that is not written as such. */
    boolean isFeedback() {
        return where == Where.NOT_IN_FEEDBACK || where == Where.LATER_NOT_IN_FEEDBACK;
    }

    /** Where a line looks so. */
    List<Span> in(String line) {
        if (!mayBeIn(line)) {
            return List.of();
        }
        Matcher matcher = pattern.matcher(line);
        if (anywhere) {
            return matcher.find() ? all(matcher) : List.of();
        }
        return matcher.lookingAt() ? List.of(new Span(0, matcher.end())) : List.of();
    }

    private boolean mayBeIn(String line) {
        if (needed.isEmpty()) {
            return true;
        }
        for (int at = 0; at < line.length(); at++) {
            char each = line.charAt(at);
            if (each >= ASCII || !Chars.isLatin(each) && needed.indexOf(each) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> all(Matcher found) {
        List<Span> all = new ArrayList<>();
        do {
            all.add(new Span(found.start(), found.end()));
        } while (found.find());
        return all;
    }
}
