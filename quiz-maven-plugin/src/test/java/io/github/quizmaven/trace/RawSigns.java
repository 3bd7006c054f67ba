package io.github.quizmaven.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What on a page looks like the source of a quiz: ours, or that of another tool. */
final class RawSigns {

    private static final Pattern TEXT =
            Pattern.compile(
                    String.join(
                            "|",
                            "^\\W{0,3}\\[[ xX]?\\]\\s+\\S.*",
                            "^#{1,6}\\s+\\S.*",
                            "\\[\\[\\p{L}[^\\[\\]]*\\]\\]",
                            "<!--",
                            "^(?:type|level|attempts|shuffle|grading|points|mode): ?[a-z0-9-]+$",
                            "^(?:`{3,}|~{3,}|''').*",
                            "^>\\s.*",
                            "^\\|(?:\\s.*\\s|-.*)\\|$",
                            "\\*\\*\\S.*",
                            "\\]\\(.*",
                            "\\]\\[[^\\]]+\\]",
                            "^\\+(?:[-=]+\\+)+$",
                            "^\\[(?:numeric|short-answer|matching|order|ordering|essay)\\]:.*",
                            "\\[\\^\\w+\\].*",
                            "_{3,}",
                            "\\{[=~#][^}]*.*",
                            "\\{\\{c\\d::.*",
                            "\\{\\d*:(?:MC|SA|NM|MULTICHOICE|SHORTANSWER|NUMERICAL):.*",
                            "</?quiz\\b.*",
                            "^:::.*",
                            "^(?:!!!|\\?\\?\\?)\\s.*",
                            "^\\[!\\w+\\].*",
                            "^::[^:]+::.*",
                            "^%%%.*"));

    /** What would be asked with: nobody writes that among hints and solutions. */
    private static final Pattern ASKED =
            Pattern.compile(
                    "^\\*?\\s*(?:Answer|ANSWER|Correct answer|Ans)\\s*[:=].*"
                            + "|^\\W{0,3}\\[(?:[TF*]|-?\\d+%|true|false)\\]\\s.*"
                            + "|^\\([ xX]?\\)\\s+\\S.*");

    private static final Pattern CODE =
            Pattern.compile("^\\s*[-*+] \\[[ xX]\\] .*|^\\[numeric\\]:.*");

    private RawSigns() {}

    /** The texts that look so. */
    static List<String> in(PageText.Content content) {
        List<String> found = new ArrayList<>();
        for (PageText.Shown each : content.shown()) {
            add(TEXT, each.text(), found);
            if (!each.answer()) {
                add(ASKED, each.text(), found);
            }
        }
        return found;
    }

    /** The lines of code that look so. */
    static List<String> inCode(PageText.Content content) {
        List<String> found = new ArrayList<>();
        content.code().forEach(each -> add(CODE, each.text(), found));
        return found;
    }

    private static void add(Pattern pattern, String text, List<String> found) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            found.add(matcher.group().replaceAll("\uFFFC.*", "").strip());
        }
    }
}
