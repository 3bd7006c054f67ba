package io.github.quizmaven.math;

import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with a formula in an author's words and not in KaTeX's. */
final class KatexWords {

    private static final String PREFIX = "KaTeX parse error: ";

    /** How much of the text KaTeX shows on each side of the place. */
    private static final int CONTEXT = 15;

    private static final String UNDERLINE = "\u0332";

    /**
     * What is meant by something that KaTeX says.
     *
     * @param said with at most one group
     * @param message has the group in place of {@code %1$s}
     * @param help likewise
     */
    private record Meaning(Pattern said, String message, String help) {

        static Meaning of(String said, String message, String help) {
            return new Meaning(Pattern.compile(said, Pattern.DOTALL), message, help);
        }
    }

    private static final String BRACES = "put braces around what belongs together, `{…}`";

    private static final List<Meaning> MEANINGS =
            List.of(
                    Meaning.of(
                            "Expected 'EOF', got '&'|Expected .*, got '&'",
                            "`&` stands outside of an environment with columns",
                            "put the lines between `\\begin{aligned}` and `\\end{aligned}`,"
                                    + " or write `\\&`"),
                    Meaning.of(
                            "Expected .*, got '(#|\\$)'",
                            "`%1$s` has no meaning in a formula",
                            "write `\\%1$s`"),
                    Meaning.of(
                            "Expected '.*', got 'EOF'|Unexpected end of input.*"
                                    + "|Expected group as.*",
                            "the formula ends where something more is needed",
                            "give the last command what it takes, each in braces"),
                    Meaning.of(
                            "Expected '(.*)', got .*",
                            "`%1$s` is needed here",
                            "check the braces and the order of the commands"),
                    Meaning.of(
                            "Expected group after '(.*)'",
                            "nothing stands behind `%1$s`",
                            BRACES + ", or write `{}` behind it"),
                    Meaning.of(
                            "Double (superscript|subscript)",
                            "a second %1$s stands behind the first one",
                            BRACES),
                    Meaning.of(
                            "Got function '(.*?)' with no arguments.*",
                            "`%1$s` needs braces here",
                            BRACES),
                    Meaning.of(
                            "Can't use function '\\$' in math mode",
                            "`$` has no meaning in a formula",
                            "write `\\$`"),
                    Meaning.of(
                            "Can't use function '(.*)' in math mode",
                            "`%1$s` is a command for text",
                            "put it into `\\text{…}`"),
                    Meaning.of(
                            "Can't use function '(.*)' in text mode",
                            "`%1$s` is no command for text",
                            "close the `\\text{…}` before it"),
                    Meaning.of(
                            "\\{(.*)\\} can be used only in.*",
                            "`%1$s` works only in formulas on lines of their own",
                            "write `aligned`, or put the formula between lines of `$$`"),
                    Meaning.of(
                            "Invalid delimiter(?: type)? '(.*?)'.*",
                            "`%1$s` is nothing that can be stretched",
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
                            "`%1$s` is no alignment of a column",
                            "write `l`, `c` or `r`"),
                    Meaning.of(
                            "Too many (?:tab characters|math in a row).*",
                            "a row has more cells than its environment has columns",
                            "remove a `&`, or add a column"),
                    Meaning.of(
                            "Invalid color: '(.*)'",
                            "`%1$s` is no colour",
                            "write red, blue, green, orange, purple, gray or black"),
                    Meaning.of(
                            "Invalid size: '(.*)'",
                            "`%1$s` is no length",
                            "write a number with a unit, such as `1em`"),
                    Meaning.of(
                            "Invalid unit: '(.*)'",
                            "`%1$s` is no unit of length",
                            "write `em`, `pt`, `mm` or another unit of LaTeX's"),
                    Meaning.of(
                            "\\\\newcommand\\{(.*)\\} attempting to redefine.*",
                            "`%1$s` exists already",
                            "take another name, or write `\\renewcommand`"),
                    Meaning.of(
                            "\\\\renewcommand\\{(.*)\\} when command.*",
                            "`%1$s` does not exist yet",
                            "write `\\newcommand`"),
                    Meaning.of(
                            "only one infix operator per group.*",
                            "a second command such as `\\over` stands in the same braces",
                            "write `\\frac{…}{…}`"),
                    Meaning.of(
                            "(\\S*) valid only within array environment",
                            "`%1$s` stands outside of an environment with rows",
                            "put the rows between `\\begin{array}{cc}` and `\\end{array}`"),
                    Meaning.of(
                            "\\\\middle without preceding \\\\left",
                            "`\\middle` stands outside of `\\left` and `\\right`",
                            "put `\\left` before it and `\\right` behind it"),
                    Meaning.of(
                            "\\\\tag works only in.*",
                            "`\\tag` works only in formulas on lines of their own",
                            "leave it out"));

    private KatexWords() {}

    static Typeset.Refused refused(String formula, KatexEngine.Failure failure) {
        Span whole = new Span(0, formula.length());
        if (failure.message().equals(KatexEngine.TOO_MANY_STEPS)) {
            return flaw(
                    whole,
                    "this formula takes too many steps to read",
                    "write it in a simpler way, without commands of its own");
        }
        if (failure.message().equals(KatexEngine.TOO_DEEP)) {
            return flaw(
                    whole,
                    "this formula is nested too deeply",
                    "write it in a simpler way, with fewer braces");
        }
        String said = failure.message().replaceFirst("^" + PREFIX, "");
        int context = said.lastIndexOf(where(failure.position(), formula.length()));
        Span place = whole;
        if (failure.position() >= 0 && context >= 0) {
            String shown = said.substring(said.indexOf(": ", context) + 2);
            place = place(formula, failure.position(), shown, whole);
            said = said.substring(0, context);
        } else {
            said = said.replaceFirst(" at (?:position \\d+|end of input): .*", "");
        }
        return words(said, place);
    }

    private static String where(int position, int length) {
        return position == length ? " at end of input: " : " at position " + (position + 1) + ": ";
    }

    /** KaTeX reads its own macros too: its place counts only if it shows the author's text. */
    private static Span place(String formula, int position, String shown, Span whole) {
        int length = shown.length() - shown.replace(UNDERLINE, "").length();
        int end = position + length;
        if (end > formula.length()) {
            return whole;
        }
        String expected =
                (position > CONTEXT ? "…" : "")
                        + formula.substring(Math.max(0, position - CONTEXT), position)
                        + formula.substring(position, end).replaceAll("(?s).", "$0" + UNDERLINE)
                        + formula.substring(end, Math.min(formula.length(), end + CONTEXT))
                        + (end + CONTEXT < formula.length() ? "…" : "");
        // A command takes in the blanks behind it.
        int last = position + formula.substring(position, end).stripTrailing().length();
        return expected.equals(shown) ? new Span(position, last) : whole;
    }

    private static Typeset.Refused words(String said, Span place) {
        for (String kind : List.of("Undefined control sequence: ", "No such environment: ")) {
            if (said.startsWith(kind)) {
                String name = said.substring(kind.length());
                return flaw(place, KnownNames.message(name), KnownNames.help(name));
            }
        }
        for (Meaning meaning : MEANINGS) {
            Matcher matcher = meaning.said().matcher(said);
            if (matcher.matches()) {
                String group = matcher.groupCount() == 0 ? "" : matcher.group(1);
                return flaw(
                        place, meaning.message().formatted(group), meaning.help().formatted(group));
            }
        }
        return flaw(
                place,
                "this formula cannot be read: `" + said.replace('`', '\'') + "`",
                "write it in a simpler way");
    }

    private static Typeset.Refused flaw(Span place, String message, String help) {
        return new Typeset.Refused(true, place, message, help);
    }
}
