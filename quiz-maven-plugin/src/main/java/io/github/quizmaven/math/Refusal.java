package io.github.quizmaven.math;

import io.github.quizmaven.source.Span;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * What browsers could not show as it is meant.
 *
 * @param names what writes it, as it stands in formulas
 * @param what names it, as the subject of the message; the name stands in place of {@code %s}
 * @param why the rest of the message
 */
record Refusal(List<String> names, String what, String why, String help) {

    static final Refusal NEW_LINE =
            new Refusal(
                    List.of("\\\\", "\\newline"),
                    "`\\\\`",
                    "starts no new line outside of an environment",
                    "put the lines between `\\begin{aligned}` and `\\end{aligned}`");

    static final Refusal OVERLAP =
            new Refusal(
                    List.of("\\kern", "\\mkern", "\\hspace", "\\hskip", "\\mskip"),
                    "a negative space",
                    "would let signs overlap, which formulas on pages cannot",
                    "leave it out");

    static final Refusal RULE =
            new Refusal(
                    List.of("\\rule"),
                    "`%s`",
                    "cannot be drawn in a formula on a page",
                    "for a gap write `\\underline{\\hspace{2em}}`");

    static final Refusal OVERLAY =
            new Refusal(
                    List.of("\\not"),
                    "`%s`",
                    "strikes out only signs for which there is such a character",
                    "write `\\cancel{…}`");

    static final Refusal DASHED =
            new Refusal(
                    List.of("\\hdashline", ":"),
                    "a dashed line",
                    "cannot be drawn in a formula on a page",
                    "write `\\hline`, or `|` between the columns");

    static final Refusal DIAGRAM =
            new Refusal(
                    List.of("\\begin{CD}"),
                    "a diagram",
                    "cannot be shown in a formula on a page",
                    "show a picture");

    static final Refusal FOREIGN =
            new Refusal(
                    List.of(),
                    "this formula",
                    "holds something that browsers cannot show",
                    "write it in a simpler way");

    /** Refused as soon as it is read, whatever it is about. */
    private static final List<Refusal> COMMANDS =
            List.of(
                    new Refusal(
                            List.of("\\tag"),
                            "`%s`",
                            "cannot be shown at the edge of a page",
                            "write the number behind the formula, as in `\\qquad (1)`"),
                    new Refusal(
                            List.of("\\pmb"),
                            "`%s`",
                            "needs shadows, which formulas on pages have not",
                            "write `\\boldsymbol`"),
                    new Refusal(
                            List.of("\\colorbox", "\\fcolorbox"),
                            "a coloured box",
                            "may be unreadable on a dark page",
                            "write `\\boxed`"),
                    new Refusal(
                            List.of("\\llap", "\\clap", "\\mathllap", "\\mathclap"),
                            "something that takes no room",
                            "cannot be moved in a formula on a page",
                            "leave it out, or show a picture"),
                    new Refusal(
                            List.of("\\vcenter", "\\reflectbox", "\\bordermatrix"),
                            "`%s`",
                            "cannot be shown in a formula on a page",
                            "leave it out"),
                    new Refusal(
                            List.of(
                                    "\\phase",
                                    "\\angl",
                                    "\\angln",
                                    "\\cancelto",
                                    "\\longdiv",
                                    "\\textcircled"),
                            "this frame",
                            "cannot be drawn in a formula on a page",
                            "write `\\boxed`, or leave it out"),
                    new Refusal(
                            List.of(
                                    "\\href",
                                    "\\url",
                                    "\\includegraphics",
                                    "\\class",
                                    "\\id",
                                    "\\style",
                                    "\\data",
                                    "\\htmlClass",
                                    "\\htmlId",
                                    "\\htmlStyle",
                                    "\\htmlData"),
                            "`%s`",
                            "is not allowed in formulas",
                            "leave it out, or put the link or the image into the text"));

    /** The commands that are refused as soon as they are read. */
    static List<String> commands() {
        return COMMANDS.stream().flatMap(each -> each.names().stream()).toList();
    }

    /** The reason why a command is refused. */
    static Refusal of(String command) {
        return Stream.concat(Stream.of(NEW_LINE, OVERLAP, RULE, OVERLAY), COMMANDS.stream())
                .filter(each -> each.names().contains(command))
                .findFirst()
                .orElse(FOREIGN);
    }

    static Refusal unstyled(String character) {
        return new Refusal(
                List.of(character),
                "`" + character + "`",
                "does not exist in this style",
                "write it without `\\mathbb`, `\\mathcal`, `\\mathscr` or `\\mathfrak`");
    }

    static Refusal color(String color) {
        return new Refusal(
                List.of("{" + color + "}", color),
                "the colour `" + color.replace('`', '\'') + "`",
                "may be unreadable on a light or a dark page",
                "write red, blue, green, orange, purple, gray or black");
    }

    /**
     * @param place where it stands; if that is not known, the first of its names is looked for
     */
    Typeset.Refused in(String formula, @Nullable Span place, long work) {
        Span found = place == null ? place(formula) : place;
        String written = formula.substring(found.start(), found.end());
        String subject = what.replace("%s", names.contains(written) ? written : first());
        return new Typeset.Refused(false, found, subject + " " + why, help, work);
    }

    private String first() {
        return names.isEmpty() ? "" : names.get(0);
    }

    private Span place(String formula) {
        for (String name : names) {
            for (int at = formula.indexOf(name); at >= 0; at = formula.indexOf(name, at + 1)) {
                int end = at + name.length();
                boolean longer =
                        Character.isLetter(name.charAt(name.length() - 1))
                                && end < formula.length()
                                && Character.isLetter(formula.charAt(end));
                if (!longer) {
                    return name.startsWith("{") ? new Span(at + 1, end - 1) : new Span(at, end);
                }
            }
        }
        return new Span(0, formula.length());
    }
}
