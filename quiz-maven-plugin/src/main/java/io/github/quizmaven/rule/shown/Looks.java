package io.github.quizmaven.rule.shown;

import io.github.quizmaven.rule.shown.Look.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that text can be taken for: what becomes of lines that are pasted or joined comes first. */
final class Looks {

    private static final String BULLETS = "[-*+•·‣▪●○–—−o\\x{F0B7}]";
    private static final String SIGN = "[xXхХ×✓✔✅]";

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

    private static final List<Look> OF_LINES =
            List.of(
                    Look.start(
                            Where.ANYWHERE,
                            "(?:＃[#＃]*+|#{1,6}[\\x{A0}\\x{2007}\\x{202F}\\x{3000}])",
                            "a heading",
                            "put a space after the number signs, at the line's start"),
                    Look.start(
                            Where.NOT_IN_A_MARKERS_LINE,
                            "(?:(?:"
                                    + BULLETS
                                    + "|--|\\d{1,2}[.)]|[a-zA-Z][.)])\\s*+)?"
                                    + "[\\[［]\\s?(?:"
                                    + SIGN
                                    + "\\s?|\\s)[\\]］]\\s*+\\S",
                            "an option",
                            Look.OPTION),
                    Look.start(
                            Where.NOT_IN_A_MARKERS_LINE,
                            "(?:"
                                    + BULLETS
                                    + "|--|\\d{1,2}[.)]|[a-zA-Z][.)])\\s*+"
                                    + "(?:[\\[［][\\]］]|[\\[［(][\\sxXvVoO✓✔✅❌*]?[\\]］)])\\s*+(?:\\S|$)",
                            "an option",
                            Look.OPTION),
                    Look.start(
                            Where.NOT_IN_A_MARKERS_LINE,
                            "(?:\\S\\s++)?[☐☑☒]",
                            "an option",
                            Look.OPTION),
                    Look.start(Where.ASKED, "\\([ xX]\\)\\s++\\S", "an option", Look.OPTION),
                    Look.start(Where.ASKED, "(?:\\S\\s++)?[✅❌✔]\\s*+\\S", "an option", Look.OPTION),
                    Look.start(
                            Where.LATER_IN_AN_OPTION,
                            "(?:(?:[-•·‣▪●○–—−~\\x{F0B7}]|\\*?[A-Ha-h][.)])(?:\\s++\\S|$)|\\{[=~])",
                            "another option",
                            Look.OPTION),
                    Look.start(
                            Where.LAST_OF_A_STEM,
                            "(?:\\*?\\(?[A-Ha-h][.)]|\\{?[~=])\\s*+\\S",
                            "an option",
                            Look.OPTION),
                    Look.start(
                            Where.NOT_IN_A_MARKERS_LINE,
                            "[^\\s\\[\\]()]{1,3}+\\s\\[[ xX]\\]\\s++\\S",
                            "an option",
                            Look.OPTION),
                    new Look(
                            Where.IN_AN_OPTION,
                            true,
                            "[",
                            Pattern.compile(
                                    "(?<=\\S\\s)(?:- )?\\[ \\](?=\\s\\S)|(?<=\\S )- \\[[xX]\\](?=\\s\\S)"),
                            "another option",
                            Look.OPTION),
                    Look.start(
                            Where.LATER_IN_AN_OPTION, "(?:>|＞|»|›)\\s*+\\S", "feedback", FEEDBACK),
                    Look.start(
                            Where.LATER_NOT_IN_FEEDBACK,
                            "[*_]{0,3}(?i:feedback|rationale|explanation|reason|erklärung|rückmeldung)"
                                    + "[*_]{0,3}:[*_]{0,3}\\s++\\S"
                                    + "|[*_]{0,3}(?i:wrong|incorrect|falsch)[*_]{0,3}[:.,!]",
                            "feedback",
                            FEEDBACK),
                    new Look(
                            Where.NOT_IN_FEEDBACK,
                            true,
                            ">/-:",
                            Pattern.compile(
                                    "(?<=\\S\\s|\\S\\s\\s)(?:(?:>{1,2}|//|->|→|--|—|–) ?(?i:wrong|incorrect|correct"
                                            + "|falsch|richtig)(?:$|[.,:;!]|(?= because\\b))"
                                            + "|(?:Feedback|Rationale|Explanation):(?=\\s\\S)"
                                            + "|> (?=(?:This|That|It|Because|See|You|There|They|Das|Es|Weil|Siehe) ))"),
                            "feedback",
                            FEEDBACK),
                    Look.start(
                            Where.ANYWHERE,
                            "`{1,2}\\s*+ya?ml\\b",
                            "metadata",
                            "open it with three backticks: ```` ```yaml question ````"),
                    Look.start(Where.ASKED, "｜", "a row of a table", "write `|` for each bar"),
                    Look.start(
                            Where.ORDERING,
                            "\\d{1,2}[.)]\\s++\\S",
                            "a step",
                            "write `1.` and a space at the line's start, without a backslash"),
                    Look.start(
                            Where.ANYWHERE,
                            "(?:(?i:(?:correct )?answer)\\s*+[-–—=]|(?i:(?:answer )?key)\\s*+[-–—=:])\\s*+"
                                    + "\\(?[A-Ha-h]\\)?(?:\\s*+[,;&/]\\s*+\\(?[A-Ha-h]\\)?)*+\\s*+$",
                            "an answer line",
                            "write `Answer:` and the letter as the last line of the solution"),
                    Look.property(
                            Where.TITLE_WITHOUT_POINTS,
                            false,
                            "[(\\[]" + POINTS + "[)\\]]|(?:[-–—,;:]|(?<=[?!.])) " + POINTS + "$",
                            "points"),
                    Look.property(
                            Where.STEM_WITHOUT_POINTS,
                            true,
                            "[(\\[–—-]?\\s?" + POINTS + "[)\\]]?$",
                            "points"),
                    Look.property(Where.TITLE_WITHOUT_LEVEL, false, LEVEL + "$", "level"),
                    Look.property(Where.STEM_WITHOUT_LEVEL, true, LEVEL + "$", "level"),
                    Look.start(
                            Where.NOT_IN_A_MARKERS_LINE,
                            "(?:points|attempts) ?= ?\\d{1,3}$|level ?= ?" + LEVELS + "$",
                            "a property",
                            "write it as `key: value` in a block ```yaml question right below its"
                                    + " `##` heading"),
                    Look.start(
                            Where.ANYWHERE,
                            PROPERTY,
                            "a property",
                            "write it in a block ```yaml question right below its `##` heading, or"
                                    + " in the front matter"),
                    Look.anywhere(
                            Where.BESIDE_A_STEM,
                            "[",
                            "(?<![\\w\\]!])\\[\\[\\p{L}[^\\[\\]\\n$=]{0,200}\\]\\]",
                            "blanks belong in what is asked; put it in backticks if it is meant to"
                                    + " be read"),
                    Look.anywhere(
                            Where.ASKED, "[", "\\[\\[\\s++(?!-)[\\p{L}\\p{N}⟦⟧|' ,.-]++\\]\\]"),
                    Look.anywhere(Where.NO_CLOZE, "[", "\\[\\[[^\\[\\]\\s][^\\[\\]\\n]*+\\]\\]"),
                    Look.anywhere(
                            Where.CLOZE_STEM,
                            "{.-%(<[_",
                            "\\{\\{[^{}\\n]++\\}\\}|\\{\\d{0,2}:[A-Z_]{2,20}:|【[^【】\\n]++】|…{2,}+|\\.{4,}+"
                                    + "|(?<!\\S)-{4,}+|%%[^%\\n]++%%|\\(\\([^()\\n]++\\)\\)|<<[^<>\\n]++>>"
                                    + "|\\[ \\[[^\\[\\]\\n]++\\] ?\\]|［［|_{3,}+"
                                    + "|(?<![\\[\\w\\]])\\[(?!\\s)[^\\[\\]\\n]++\\]{1,2}+(?![(\\[:])"));

    static final List<Look> ALL =
            Stream.concat(PastedLooks.ALL.stream(), OF_LINES.stream()).toList();

    private static final int ASCII = 128;

    /** For each sign of ASCII what a line that starts with it can look like, once it was asked. */
    private static final AtomicReferenceArray<List<Look>> BY_START =
            new AtomicReferenceArray<>(ASCII);

    private Looks() {}

    /** Those that a line can look like, as its first sign shows. */
    static List<Look> of(String line) {
        if (line.isEmpty() || line.charAt(0) >= ASCII) {
            return ALL;
        }
        char sign = line.charAt(0);
        @Nullable List<Look> known = BY_START.get(sign);
        if (known == null) {
            known = startingWith(sign);
            BY_START.set(sign, known);
        }
        return known;
    }

    private static List<Look> startingWith(char sign) {
        List<Look> looks = new ArrayList<>();
        for (Look each : ALL) {
            if (each.mayStartWith(sign)) {
                looks.add(each);
            }
        }
        return looks;
    }
}
