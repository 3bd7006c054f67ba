package io.github.quizmaven.rule.text;

import io.github.quizmaven.syntax.fact.Prose;
import io.github.quizmaven.syntax.fact.Signs;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form of another Markdown dialect that running text shows as it is written. Every pattern takes
 * linear time: what repeats is possessive or has a bound.
 *
 * @param signs what is in every text that has it, one of them: most texts need no search
 * @param pattern what it looks like in running text
 * @param message what is wrong, given what was found
 * @param help what to write, given what was found
 * @param instead the same where it can take the place of what was found as it is; or null
 */
record UnsupportedSyntax(
        List<Sign> signs,
        Pattern pattern,
        Function<MatchResult, String> message,
        Function<MatchResult, String> help,
        @Nullable Function<MatchResult, String> instead) {

    private static final String AS_WRITTEN = " is shown as it is written, since ";

    /** What has to be in a text, and the same as a set, which is asked first. */
    private record Sign(String text, Signs characters) {

        static List<Sign> of(List<String> texts) {
            return texts.stream().map(each -> new Sign(each, Signs.of(each))).toList();
        }
    }

    static final List<UnsupportedSyntax> ALL =
            List.of(
                    of(
                            List.of("[^"),
                            "\\[\\^(?:\\d{1,3}|\\p{L}\\w{2,40})\\]",
                            "there are no footnotes",
                            found -> "write the note where it belongs, in brackets"),
                    instead(
                            List.of("=="),
                            "==(?<![\\w=!<>]==)(?=[^\\s=])([^=\\n]{1,200})(?<=[^\\s=])==(?!=)",
                            "`==` does not mark text",
                            found -> "<mark>" + found.group(1) + "</mark>"),
                    instead(
                            List.of("^"),
                            "\\^(?<=[\\p{L}\\p{N})]\\^)([\\p{L}\\p{N}+-]{1,20})\\^(?![\\p{L}\\p{N}])",
                            "`^` does not raise text",
                            found -> "<sup>" + found.group(1) + "</sup>"),
                    of(
                            List.of("[!"),
                            "^\\[!(?!(?i:note|tip|important|warning|caution)\\][ \\t]*+$)"
                                    + "[\\p{L}-]{1,20}\\][^\\n]{0,40}(?<=\\S)",
                            "only `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` and"
                                    + " `[!CAUTION]`, alone on the first line of a quote, are"
                                    + " alerts",
                            found -> "write a title in bold, as in `> **Note**`"),
                    new UnsupportedSyntax(
                            Sign.of(List.of("|")),
                            Pattern.compile(
                                    "^(\\|(?:[^|\\n]{1,200}+\\|){2,20}+)[ \\t]*+\\n\\|[^\\n]{1,300}\\|"
                                            + "[ \\t]*+$",
                                    Pattern.MULTILINE),
                            found -> "these rows are text, since they are not a table",
                            found ->
                                    "write `"
                                            + "|---".repeat(bars(found.group(1)) - 1)
                                            + "|` below the first row, once, with a cell for each"
                                            + " column",
                            null),
                    of(
                            List.of("+-", "+="),
                            "^\\+(?:[-=:]{2,200}+\\+){1,20}+[ \\t]*+$",
                            "there are no grid tables",
                            found ->
                                    "write rows like `| a | b |`, and `|---|---|` below the first"),
                    of(
                            List.of(":::", "!!!", "???"),
                            "^:::+[ \\t]?[a-z]{3,20}+|^(?:!!!|\\?\\?\\?\\+?)[ \\t][a-z]{3,20}+",
                            "there are no admonitions",
                            found -> "write a quote with a title in bold, as in `> **Note**`"),
                    of(
                            List.of("\n:"),
                            "(?<=\\n):[ \\t]{1,4}\\S[^\\n]{0,40}(?<=\\S)",
                            "there are no definition lists",
                            found -> "write a list, as in `- **term**: definition`"),
                    of(
                            List.of(":"),
                            ":(?<![\\p{L}\\p{N}:/.]:)[a-z][a-z0-9_+]{2,30}:(?![\\p{L}\\p{N}:])",
                            "there are no names for emojis",
                            found -> "write the emoji itself"),
                    of(
                            List.of("[TOC]", "[toc]"),
                            "^\\[(?:TOC|toc)\\]$",
                            "there is no table of contents",
                            found -> "delete it; the page has a list of its questions"),
                    of(
                            List.of("{"),
                            "\\{(?:: ?)?[#.][\\p{L}][\\w-]{0,40} ?\\}",
                            "nothing in a text has attributes",
                            found -> "delete it; a question's id is `id: …` in its metadata"),
                    of(
                            List.of("{"),
                            "\\{ ?[.#]?(?:type|points|level|time|attempts|category|shuffle|grading|case|unit|order) ?[=:][^{}\\n]{1,40}\\}",
                            "nothing in a text has attributes",
                            found ->
                                    "write it as `key: value` in a block ```yaml question right below"
                                            + " the `##` heading"),
                    instead(
                            List.of("++"),
                            "\\+\\+(?<![\\p{L}\\p{N}+)]\\+\\+)([^\\s+]{1,60}"
                                    + "|(?=[^\\s+]{2})[^+\\n]{3,100}(?<=[^\\s+]{2}))\\+\\+(?![\\p{L}\\p{N}+])",
                            "`++` does not underline text",
                            found -> "**" + found.group(1) + "**"),
                    of(
                            List.of("||"),
                            "\\|\\|(?<!\\S\\|\\|)(?=[^\\s|])([^|\\n]{1,200})(?<=[^\\s|])\\|\\|(?![^\\s.,;:!?])",
                            "`||` does not hide text",
                            found -> "write it in `<details>`, or in the solution"),
                    of(
                            List.of("{{<", "{{%", "{%"),
                            "\\{\\{?[<%](?! ?(?:end)?comment)[^{}\\n]{1,200}[>%]\\}\\}?",
                            "nothing is put in its place",
                            found -> "write what it stands for"),
                    of(
                            List.of("{{"),
                            "^\\{\\{ ?(?:[\\p{L}][\\w.:-]{0,40}|#[a-z][\\w ./:-]{0,80}) ?\\}\\}$",
                            "nothing is put in its place",
                            found -> "write what it stands for"),
                    of(
                            List.of("\\"),
                            "(?<=^[^\\\\\\n]{0,300}[^\\\\\\n:])\\\\$",
                            "nothing is below it in its paragraph",
                            found -> "delete it"),
                    of(
                            List.of("=="),
                            "^={2,4} [^=\\n]{1,60} ={2,4}$",
                            "this is a heading of a wiki",
                            found -> "write `##` or `###` and a space before it"),
                    of(
                            List.of(":"),
                            "\\{\\d{0,2}:[A-Z_]{2,20}:[^{}\\n]{0,100}\\}?",
                            "this is a blank of Moodle",
                            found -> "write `[[answer]]` in a question without options"),
                    of(
                            List.of(":contentReference[", "†"),
                            ":contentReference\\[[^\\]\\n]{1,60}\\](?:\\{[^}\\n]{0,40}\\})?"
                                    + "|【[^【】\\n]{0,60}†[^【】\\n]{0,60}】",
                            "a chat assistant put it there for a source",
                            found -> "write a link, as in `[text](https://…)`, or delete it"),
                    of(
                            List.of("#+"),
                            "^#\\+[A-Za-z]{3,20}[_:][^\\n]{0,60}",
                            "this is a line of Org",
                            found -> "write Markdown, or delete it"),
                    of(
                            List.of("!<"),
                            "^!(?=[^\\s!])[^!\\n]{1,200}!<|>!(?<!\\S>!)(?=[^\\s!])[^!\\n]{1,200}!<",
                            "it does not hide text",
                            found -> "write it in `<details>`, or in the solution"),
                    of(
                            List.of("{:"),
                            "^\\{:\\p{L}{2,20}\\}$",
                            "nothing in a text has attributes",
                            found -> "delete it"),
                    of(
                            List.of("*["),
                            "^\\*\\[[^\\[\\]\\n]{1,40}\\]: \\S[^\\n]{0,60}",
                            "no abbreviations are explained so",
                            found -> "write `<abbr>` around it, and its meaning in the text"),
                    of(
                            List.of("[/"),
                            "\\[/(?:spoiler|b|i|u|s|color|size|code|url|img|quote|math|latex)\\]",
                            "this is BBCode",
                            found -> "write Markdown, as in `**bold**` or `$x^2$`"),
                    instead(
                            List.of("'''"),
                            "'''(?<!\\S''')(?=[^\\s'])([^'\\n]{1,100})'''",
                            "apostrophes do not make text bold",
                            found -> "**" + found.group(1) + "**"),
                    of(
                            List.of("--8<--", "!include "),
                            "^(?:--8<--|!include)[ \\t]\\S[^\\n]{0,80}",
                            "no file is put in its place",
                            found -> "copy the text of the file"),
                    of(
                            List.of("\\"),
                            "\\\\(?:(?:textbf|textit|emph|underline|section|cite|ref|vspace)\\{[^{}\\n]{0,80}\\}"
                                    + "|(?:newpage|pagebreak|clearpage|noindent|tableofcontents)\\b)",
                            "LaTeX is known only in formulas",
                            found -> "write Markdown, as in `**bold**`, or delete it"));

    private static UnsupportedSyntax of(
            List<String> signs, String pattern, String reason, Function<MatchResult, String> help) {
        return of(signs, pattern, reason, help, null);
    }

    private static UnsupportedSyntax instead(
            List<String> signs,
            String pattern,
            String reason,
            Function<MatchResult, String> instead) {
        return of(signs, pattern, reason, found -> "write `" + instead.apply(found) + "`", instead);
    }

    private static UnsupportedSyntax of(
            List<String> signs,
            String pattern,
            String reason,
            Function<MatchResult, String> help,
            @Nullable Function<MatchResult, String> instead) {
        return new UnsupportedSyntax(
                Sign.of(signs),
                Pattern.compile(pattern, Pattern.MULTILINE),
                found -> "`" + found.group() + "`" + AS_WRITTEN + reason,
                help,
                instead);
    }

    /** The sets of signs of which each text that has one of all has one, without double ones. */
    private static final Signs[] SIGNS =
            ALL.stream()
                    .flatMap(each -> each.signs().stream())
                    .map(Sign::characters)
                    .toArray(Signs[]::new);

    /** Whether a text may have one of all; most have none. */
    static boolean isOneIn(Prose prose) {
        Signs there = prose.signs();
        for (Signs each : SIGNS) {
            if (there.hasAll(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text may have it at all. */
    boolean mayBeIn(Prose prose) {
        for (Sign each : signs) {
            if (prose.signs().hasAll(each.characters()) && prose.text().contains(each.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is written with a backslash, which escapes nothing then. */
    boolean isCommand() {
        return signs.stream().anyMatch(each -> each.text().equals("\\"));
    }

    /** Whether it is what a line starts with. */
    boolean startsALine() {
        return pattern.pattern().startsWith("^") || pattern.pattern().startsWith("(?<=\\n)");
    }

    private static int bars(String row) {
        return (int) row.chars().filter(each -> each == '|').count();
    }
}
