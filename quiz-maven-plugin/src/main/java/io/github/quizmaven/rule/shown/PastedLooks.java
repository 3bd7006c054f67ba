package io.github.quizmaven.rule.shown;

import java.util.List;
import java.util.regex.Pattern;

/** What becomes of lines that are pasted or joined. */
final class PastedLooks {

    static final List<Look> ALL =
            List.of(
                    Look.start(
                            Look.Where.ANYWHERE,
                            "(?<=[\\x{200B}\\x{FEFF}\\x{2060}\\x{AD}])#{1,6}\\s",
                            "a heading",
                            "delete the invisible character before it"),
                    new Look(
                            Look.Where.ANYWHERE,
                            true,
                            "#",
                            Pattern.compile("(?<=\\S )###\\s\\p{Lu}\\p{L}++(?: \\p{L}++)?$"),
                            "a heading",
                            "write it on a line of its own, below a blank line"),
                    Look.start(
                            Look.Where.ANYWHERE,
                            "#{2,9}\\s\\p{Lu}\\p{L}++(?: \\p{L}++)?:?\\s*+$",
                            "a heading",
                            "write it on a line of its own, with two or three number signs"),
                    Look.start(
                            Look.Where.ANYWHERE,
                            "(?:-{3,}+|\\*{3,}+|—{3,}+|⸻++)\\s*+$",
                            "a separator",
                            "write `---` below a blank line, or delete it"),
                    new Look(
                            Look.Where.TITLE,
                            true,
                            "[",
                            Pattern.compile("(?<=\\S )[-*+•] \\[[ xX]\\](?=\\s\\S)"),
                            "an option",
                            Look.OPTION),
                    Look.start(
                            Look.Where.IN_AN_OPTION,
                            "(?i:(?:correct )?answer):\\s*+\\(?[A-Ha-h]\\)?\\s*+$",
                            "an answer line",
                            "write it as the last line of the solution, or delete it"),
                    Look.start(
                            Look.Where.ASKED,
                            "(?i:the (?:correct|right) (?:answer|option|choice) is(?: option)?)"
                                    + " \\(?[A-H]\\)?\\.?$",
                            "the key",
                            "delete it: the key is marked with `- [x]`, and shown after the answer"),
                    Look.start(
                            Look.Where.IN_AN_OPTION,
                            "\\[[xX]\\](?=\\s++[^\\s\\[])",
                            "a second marker",
                            "delete it"),
                    Look.start(
                            Look.Where.ASKED,
                            "\\[\\([ xX]\\)\\]\\s++\\S|\\[\\[[ xX]\\]\\]\\s++\\S",
                            "an option",
                            Look.OPTION),
                    Look.start(
                            Look.Where.ASKED,
                            "\\{\\s?\"(?:question|answer|answers|options|title|type)\"\\s?:",
                            "a question",
                            "write it as the format says: a `##` heading, options, parts"),
                    Look.start(
                            Look.Where.ANYWHERE,
                            "\\[(?i:insert|add|your|todo|placeholder)\\b[^\\[\\]]{0,60}\\]\\s*+$",
                            "a placeholder",
                            "write what should be there, or delete it"),
                    Look.start(
                            Look.Where.ORDERING,
                            "(?:[①-⑳]|\\(\\d{1,2}\\)|\\d{1,2}[．:]|[b-h][.)]\\s|(?i:step|schritt) \\d{1,2}:)\\s*+\\S",
                            "a step",
                            "write `1.` and a space at the line's start"),
                    Look.start(
                            Look.Where.ASKED,
                            "(?:(?:Points|Marks): ?\\d{1,3}"
                                    + "|(?:Level|Difficulty): ?(?i:easy|medium|hard|beginner|intermediate|advanced)"
                                    + "|Category: ?(?:conceptual|command-output|workflow|troubleshooting|best-practice)"
                                    + "|Time limit: ?\\d{1,3} ?(?:s|sec|seconds|m|min|minutes)\\.?)\\s*+$",
                            "a property",
                            "write it as `key: value` in a block ```yaml question right below the `##`"
                                    + " heading"));

    private PastedLooks() {}
}
