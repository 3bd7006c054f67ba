package io.github.quizmaven.math;

import io.github.quizmaven.math.engine.Answer;
import io.github.quizmaven.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with a formula in an author's words and not in Temml's. */
final class EngineWords {

    /**
     * What is meant by something that Temml says.
     *
     * @param said with at most one group
     * @param words have the group in place of {@code %s}
     */
    private record Meaning(Pattern said, Words words) {

        static Meaning of(String said, String message, String help) {
            return new Meaning(Pattern.compile(said, Pattern.DOTALL), new Words(message, help));
        }
    }

    private record Words(String message, String help) {}

    private static final String REFUSED = "Refused ";
    private static final String UNSTYLED = "Unstyled ";
    private static final String COLOR = "Invalid color: '";
    private static final String COMMAND = "Unsupported function name: ";
    private static final String ENVIRONMENT = "No such environment: ";

    private static final String BRACES = "put braces around what belongs together, `{…}`";

    private static final List<Meaning> MEANINGS =
            List.of(
                    Meaning.of(
                            Answer.TOO_MANY_STEPS,
                            "this formula takes too many steps to read",
                            "write it in a simpler way, without commands of its own"),
                    Meaning.of(
                            Answer.TOO_DEEP,
                            "this formula is nested too deeply",
                            "write it in a simpler way, with fewer braces"),
                    Meaning.of(
                            "Expected 'EOF', got '&'|Expected .*, got '&'",
                            "`&` stands outside of an environment with columns",
                            "put the lines between `\\begin{aligned}` and `\\end{aligned}`,"
                                    + " or write `\\&`"),
                    Meaning.of(
                            "Expected .*, got '(#|\\$)'",
                            "`%s` has no meaning in a formula",
                            "write `\\%s`"),
                    Meaning.of(
                            "Expected '.*', got 'EOF'|Unexpected end of input.*"
                                    + "|Expected group as.*",
                            "the formula ends where something more is needed",
                            "give the last command what it takes, each in braces"),
                    Meaning.of(
                            "Expected '(.*)', got .*",
                            "`%s` is needed here",
                            "check the braces and the order of the commands"),
                    Meaning.of(
                            "Expected group after '(.*)'",
                            "nothing stands behind `%s`",
                            BRACES + ", or write `{}` behind it"),
                    Meaning.of(
                            "Double (superscript|subscript)",
                            "a second %s stands behind the first one",
                            BRACES),
                    Meaning.of(
                            "Got function '(.*?)' with no arguments.*",
                            "`%s` needs braces here",
                            BRACES),
                    Meaning.of(
                            "Can't use function '\\$' in math mode",
                            "`$` has no meaning in a formula",
                            "write `\\$`"),
                    Meaning.of(
                            "Can't use function '(.*)' in math mode",
                            "`%s` is a command for text",
                            "put it into `\\text{…}`"),
                    Meaning.of(
                            "Can't use function '(.*)' in text mode",
                            "`%s` is no command for text",
                            "close the `\\text{…}` before it"),
                    Meaning.of(
                            "\\{(.*)\\} can be used only in.*",
                            "`%s` works only in formulas on lines of their own",
                            "write `aligned`, or put the formula between lines of `$$`"),
                    Meaning.of(
                            "Invalid delimiter(?: type)? '(.*?)'.*",
                            "`%s` is nothing that can be stretched",
                            "write a bracket, a bar or `.` there"),
                    Meaning.of(
                            "Limit controls must follow a math operator",
                            "limits stand behind something that takes none",
                            "write them behind an operator, as in `\\sum\\limits`"),
                    Meaning.of(
                            "Too many expansions.*",
                            "a command in this formula calls itself without end",
                            "write what it stands for"),
                    Meaning.of(
                            "Unknown column alignment: (.*)",
                            "`%s` is no alignment of a column",
                            "write `l`, `c` or `r`"),
                    Meaning.of(
                            "Too many (?:tab characters|math in a row).*",
                            "a row has more cells than its environment has columns",
                            "remove a `&`, or add a column"),
                    Meaning.of(
                            "Invalid color: '(.*)'",
                            "`%s` is no colour",
                            "write red, blue, green, orange, purple, gray or black"),
                    Meaning.of(
                            "Invalid size: '(.*)'",
                            "`%s` is no length",
                            "write a number with a unit, such as `1em`"),
                    Meaning.of(
                            "Invalid unit: '(.*)'",
                            "`%s` is no unit of length",
                            "write `em`, `pt`, `mm` or another unit of LaTeX's"),
                    Meaning.of(
                            "\\\\newcommand\\{(.*)\\} attempting to redefine.*",
                            "`%s` exists already",
                            "take another name, or write `\\renewcommand`"),
                    Meaning.of(
                            "\\\\renewcommand\\{(.*)\\} when command.*",
                            "`%s` does not exist yet",
                            "write `\\newcommand`"),
                    Meaning.of(
                            "only one infix operator per group.*",
                            "a second command such as `\\over` stands in the same braces",
                            "write `\\frac{…}{…}`"),
                    Meaning.of(
                            "(\\S*) valid only within array environment",
                            "`%s` stands outside of an environment with rows",
                            "put the rows between `\\begin{array}{cc}` and `\\end{array}`"),
                    Meaning.of(
                            "\\\\middle without preceding \\\\left",
                            "`\\middle` stands outside of `\\left` and `\\right`",
                            "put `\\left` before it and `\\right` behind it"),
                    Meaning.of(
                            "\\\\tag works only in.*",
                            "`\\tag` works only in formulas on lines of their own",
                            "leave it out"));

    private EngineWords() {}

    static Typeset.Refused refused(String formula, Answer.Failure failure) {
        @Nullable Span place = place(formula, failure);
        String said = failure.message();
        if (said.startsWith(REFUSED)) {
            Refusal refusal = Refusal.of(said.substring(REFUSED.length()));
            return refusal.in(formula, place, failure.steps());
        }
        if (said.startsWith(UNSTYLED)) {
            Refusal refusal = Refusal.unstyled(said.substring(UNSTYLED.length()));
            return refusal.in(formula, place, failure.steps());
        }
        if (said.equals(ENVIRONMENT + "CD")) {
            return Refusal.DIAGRAM.in(formula, null, failure.steps());
        }
        Words words = words(said);
        return new Typeset.Refused(
                true,
                place == null ? new Span(0, formula.length()) : place,
                words.message(),
                words.help(),
                failure.steps());
    }

    /** A command takes in the blanks behind it; the name of an environment does not. */
    private static @Nullable Span place(String formula, Answer.Failure failure) {
        if (failure.start() < 0) {
            return null;
        }
        if (failure.message().startsWith(COLOR)) {
            // It stands somewhere behind its command, which is the place that Temml knows.
            String color = "{" + failure.message().substring(COLOR.length()).replace("'", "}");
            int found = formula.indexOf(color, failure.start());
            return found < 0 ? null : new Span(found + 1, found + color.length() - 1);
        }
        String text = formula.substring(failure.start(), failure.end());
        if (text.startsWith("{") && text.endsWith("}")) {
            return new Span(failure.start() + 1, failure.end() - 1);
        }
        return new Span(failure.start(), failure.start() + text.stripTrailing().length());
    }

    private static Words words(String said) {
        for (String kind : List.of(COMMAND, ENVIRONMENT)) {
            if (said.startsWith(kind)) {
                String name = said.substring(kind.length());
                return new Words(KnownNames.message(name), KnownNames.help(name));
            }
        }
        for (Meaning meaning : MEANINGS) {
            Matcher matcher = meaning.said().matcher(said);
            if (matcher.matches()) {
                String group = matcher.groupCount() == 0 ? "" : matcher.group(1);
                return new Words(
                        meaning.words().message().replace("%s", group),
                        meaning.words().help().replace("%s", group));
            }
        }
        String detail = said.equals(Answer.UNFORESEEN) ? "" : ": `" + said.replace('`', '\'') + "`";
        return new Words("this formula cannot be read" + detail, "write it in a simpler way");
    }
}
