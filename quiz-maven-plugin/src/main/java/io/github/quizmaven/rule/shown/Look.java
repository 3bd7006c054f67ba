package io.github.quizmaven.rule.shown;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.QuestionType;
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
 * @param pattern what it looks like, asked for at the start of a line, or anywhere in it
 * @param what as in "a heading"
 * @param help what its author probably meant to write
 */
record Look(Where where, boolean anywhere, Pattern pattern, String what, String help) {

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
        STEM_WITHOUT_POINTS,
        STEM_WITHOUT_LEVEL;

        boolean holds(Role role, @Nullable Question question, boolean first, boolean last) {
            if (role == Role.TITLE) {
                return this == NO_CLOZE
                        || this == TITLE_WITHOUT_POINTS && lacks(question, Key.POINTS)
                        || this == TITLE_WITHOUT_LEVEL && lacks(question, Key.LEVEL);
            }
            return switch (this) {
                case ANYWHERE -> true;
                case TITLE_WITHOUT_POINTS, TITLE_WITHOUT_LEVEL -> false;
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

    private static final String INVISIBLE = "[\\x{200B}\\x{FEFF}\\x{2060}\\x{AD}]*+";
    private static final String BULLETS = "[-*+•·‣▪●○–—−o\\x{F0B7}]";
    private static final String SIGN = "[xXхХ×✓✔✅]";
    private static final String OPTION = "write `- [x]` or `- [ ]` and a space at the line's start";

    private static final String FEEDBACK =
            "write it on a line of its own after `>` and a space, indented like the option's text";

    /** A line that is a property with one of the values that it can have, and nothing else. */
    private static final String PROPERTY =
            "(?:type: ?(?:single-choice|multiple-choice|ordering|matching|numeric|short-answer|cloze)"
                    + "|level: ?(?:beginner|easy|intermediate|medium|advanced|hard|expert)"
                    + "|attempts: ?(?:\\d{1,2}|unlimited)|points: ?\\d{1,3}"
                    + "|shuffle: ?(?:options|all|none|true|false)|grading: ?(?:partial|all-or-nothing)"
                    + "|mode: ?(?:practice|challenge|exam|flashcards|study))\\s*+$";

    private static final String POINTS = "\\d{1,3} ?(?i:points?|pts?|marks?|punkte?|p)\\.?";

    private static final String LEVELS =
            "(?i:beginner|easy|intermediate|medium|advanced|hard|expert)";

    private static final String LEVEL =
            "[(\\[](?i:(?:level|difficulty): ?)?" + LEVELS + "(?:, ?" + POINTS + ")?[)\\]]";

    /** A line that can be a property. */
    private static final int SHORT = 25;

    private static final List<String> VERDICTS = List.of("wrong", "incorrect", "falsch");

    /** What a line has that may look like something else. */
    private static final String SIGNS = "[{_［:>→—–";

    /** The same, if it is there twice. */
    private static final String DOUBLED = "-/";

    static final List<Look> ALL =
            List.of(
                    start(
                            Where.ANYWHERE,
                            "(?:＃[#＃]*+|#{1,6}[\\x{A0}\\x{2007}\\x{202F}\\x{3000}])",
                            "a heading",
                            "put a space after the number signs, at the line's start"),
                    start(
                            Where.NOT_IN_A_MARKERS_LINE,
                            "(?:(?:"
                                    + BULLETS
                                    + "|--|\\d{1,2}[.)]|[a-zA-Z][.)])\\s*+)?"
                                    + "[\\[［]\\s?(?:"
                                    + SIGN
                                    + "\\s?|\\s)[\\]］]\\s*+\\S",
                            "an option",
                            OPTION),
                    start(
                            Where.NOT_IN_A_MARKERS_LINE,
                            "(?:"
                                    + BULLETS
                                    + "|--|\\d{1,2}[.)]|[a-zA-Z][.)])\\s*+"
                                    + "(?:[\\[［][\\]］]|[\\[［(][\\sxXvVoO✓✔✅❌*]?[\\]］)])\\s*+(?:\\S|$)",
                            "an option",
                            OPTION),
                    start(Where.NOT_IN_A_MARKERS_LINE, "(?:\\S\\s++)?[☐☑☒]", "an option", OPTION),
                    start(Where.ASKED, "\\([ xX]\\)\\s++\\S", "an option", OPTION),
                    start(Where.ASKED, "(?:\\S\\s++)?[✅❌✔]\\s*+\\S", "an option", OPTION),
                    start(
                            Where.LATER_IN_AN_OPTION,
                            "(?:(?:[-•·‣▪●○–—−~\\x{F0B7}]|\\*?[A-Ha-h][.)])(?:\\s++\\S|$)|\\{[=~])",
                            "another option",
                            OPTION),
                    start(
                            Where.LAST_OF_A_STEM,
                            "(?:\\*?\\(?[A-Ha-h][.)]|\\{?[~=])\\s*+\\S",
                            "an option",
                            OPTION),
                    start(
                            Where.NOT_IN_A_MARKERS_LINE,
                            "[^\\s\\[\\]()]{1,3}+\\s\\[[ xX]\\]\\s++\\S",
                            "an option",
                            OPTION),
                    new Look(
                            Where.IN_AN_OPTION,
                            true,
                            Pattern.compile(
                                    "(?<=\\S\\s)(?:- )?\\[ \\](?=\\s\\S)|(?<=\\S )- \\[[xX]\\](?=\\s\\S)"),
                            "another option",
                            OPTION),
                    start(Where.LATER_IN_AN_OPTION, "(?:>|＞|»|›)\\s*+\\S", "feedback", FEEDBACK),
                    start(
                            Where.LATER_NOT_IN_FEEDBACK,
                            "[*_]{0,3}(?i:feedback|rationale|explanation|reason|erklärung|rückmeldung)"
                                    + "[*_]{0,3}:[*_]{0,3}\\s++\\S"
                                    + "|[*_]{0,3}(?i:wrong|incorrect|falsch)[*_]{0,3}[:.,!]",
                            "feedback",
                            FEEDBACK),
                    new Look(
                            Where.NOT_IN_FEEDBACK,
                            true,
                            Pattern.compile(
                                    "(?<=\\S\\s|\\S\\s\\s)(?:(?:>{1,2}|//|->|→|--|—|–) ?(?i:wrong|incorrect|correct"
                                            + "|falsch|richtig)(?:$|[.,:;!]|(?= because\\b))"
                                            + "|(?:Feedback|Rationale|Explanation):(?=\\s\\S)"
                                            + "|> (?=(?:This|That|It|Because|See|You|There|They|Das|Es|Weil|Siehe) ))"),
                            "feedback",
                            FEEDBACK),
                    start(
                            Where.ANYWHERE,
                            "`{1,2}\\s*+ya?ml\\b",
                            "metadata",
                            "open it with three backticks: ```` ```yaml question ````"),
                    start(Where.ASKED, "｜", "a row of a table", "write `|` for each bar"),
                    start(
                            Where.ORDERING,
                            "\\d{1,2}[.)]\\s++\\S",
                            "a step",
                            "write `1.` and a space at the line's start, without a backslash"),
                    start(
                            Where.ANYWHERE,
                            "(?:(?i:(?:correct )?answer)\\s*+[-–—=]|(?i:key)\\s*+[-–—=:])\\s*+"
                                    + "\\(?[A-Ha-h]\\)?(?:\\s*+[,;&/]\\s*+\\(?[A-Ha-h]\\)?)*+\\s*+$",
                            "an answer line",
                            "write `Answer:` and the letter as the last line of the solution"),
                    property(
                            Where.TITLE_WITHOUT_POINTS,
                            "[(\\[]" + POINTS + "[)\\]]|(?:[-–—,;:]|(?<=[?!.])) " + POINTS + "$",
                            "points"),
                    property(
                            Where.STEM_WITHOUT_POINTS,
                            "^[(\\[–—-]?\\s?" + POINTS + "[)\\]]?$",
                            "points"),
                    property(Where.TITLE_WITHOUT_LEVEL, LEVEL + "$", "level"),
                    property(Where.STEM_WITHOUT_LEVEL, "^" + LEVEL + "$", "level"),
                    start(
                            Where.NOT_IN_A_MARKERS_LINE,
                            "(?:points|attempts) ?= ?\\d{1,3}$|level ?= ?" + LEVELS + "$",
                            "a property",
                            "write it as `key: value` in a block ```yaml question right below its"
                                    + " `##` heading"),
                    start(
                            Where.ANYWHERE,
                            PROPERTY,
                            "a property",
                            "write it in a block ```yaml question right below its `##` heading, or"
                                    + " in the front matter"),
                    anywhere(
                            Where.BESIDE_A_STEM,
                            "(?<![\\w\\]!])\\[\\[\\p{L}[^\\[\\]\\n$=]{0,200}\\]\\]",
                            "blanks belong in what is asked; put it in backticks if it is meant to"
                                    + " be read"),
                    anywhere(Where.ASKED, "\\[\\[\\s++(?!-)[\\p{L}\\p{N}⟦⟧|' ,.-]++\\]\\]"),
                    anywhere(Where.NO_CLOZE, "\\[\\[[^\\[\\]\\s][^\\[\\]\\n]*+\\]\\]"),
                    anywhere(
                            Where.CLOZE_STEM,
                            "\\{\\{[^{}\\n]++\\}\\}|\\[ \\[[^\\[\\]\\n]++\\] ?\\]|［［|_{3,}+"
                                    + "|(?<![\\[\\w\\]])\\[(?!\\s)[^\\[\\]\\n]++\\]{1,2}+(?![(\\[:])"));

    private static Look start(Where where, String pattern, String what, String help) {
        return new Look(
                where,
                false,
                Pattern.compile(INVISIBLE + "(?:" + pattern + ")", UNICODE),
                what,
                help);
    }

    private static Look property(Where where, String pattern, String key) {
        return new Look(
                where,
                true,
                Pattern.compile(pattern),
                "a property",
                "write `" + key + ": …` in a block ```yaml question right below the `##` heading");
    }

    private static Look anywhere(Where where, String pattern) {
        return anywhere(
                where,
                pattern,
                "write `[[answer]]`, or put it in backticks if it is meant to be read");
    }

    private static Look anywhere(Where where, String pattern, String help) {
        return new Look(where, true, Pattern.compile(pattern), "a blank", help);
    }

    /**
     * Whether a line can look like nothing of these: it begins with two letters, but not with a
     * verdict, and has no bracket, no low line, no colon, no arrow, and no sign of an answer line
     * if it may begin like one. Most lines are of this kind, and need no pattern.
     */
    static boolean isPlain(String line) {
        if (line.length() < 2 || !isLatin(line.charAt(0)) || !isLatin(line.charAt(1))) {
            return false;
        }
        for (String verdict : VERDICTS) {
            if (line.regionMatches(true, 0, verdict, 0, verdict.length())) {
                return false;
            }
        }
        boolean answer = "aAcCkK".indexOf(line.charAt(0)) >= 0;
        for (int at = 2; at < line.length(); at++) {
            char each = line.charAt(at);
            if (SIGNS.indexOf(each) >= 0
                    || DOUBLED.indexOf(each) >= 0 && line.charAt(at - 1) == each) {
                return false;
            }
            if ((answer || line.length() <= SHORT) && each == '=') {
                return false;
            }
            if (answer && "-–—".indexOf(each) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLatin(char each) {
        return each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
    }

    /** Whether it is feedback that is not written as such. */
    boolean isFeedback() {
        return where == Where.NOT_IN_FEEDBACK || where == Where.LATER_NOT_IN_FEEDBACK;
    }

    /** Where a line looks so. */
    List<Span> in(String line) {
        Matcher matcher = pattern.matcher(line);
        if (anywhere) {
            return matcher.find() ? all(matcher) : List.of();
        }
        return matcher.lookingAt() ? List.of(new Span(0, matcher.end())) : List.of();
    }

    private static List<Span> all(Matcher found) {
        List<Span> all = new ArrayList<>();
        do {
            all.add(new Span(found.start(), found.end()));
        } while (found.find());
        return all;
    }
}
