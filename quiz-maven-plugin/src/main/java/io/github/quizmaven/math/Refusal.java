package io.github.quizmaven.math;

/**
 * What browsers could not show as it is meant.
 *
 * @param what names it, as the subject of the message
 * @param why the rest of the message
 * @param source a pattern of what wrote it in the formula
 */
record Refusal(String what, String why, String help, String source) {

    static final Refusal SHADOWS =
            new Refusal(
                    "`\\pmb`",
                    "needs shadows, which formulas on pages have not",
                    "write `\\boldsymbol`",
                    command("pmb"));

    static final Refusal NEW_LINE =
            new Refusal(
                    "`\\\\`",
                    "starts no new line outside of an environment",
                    "put the lines between `\\begin{aligned}` and `\\end{aligned}`",
                    "\\\\\\\\|" + command("newline|cr"));

    static final Refusal OVERLAP =
            new Refusal(
                    "a negative space",
                    "would let signs overlap, which formulas on pages cannot",
                    "leave it out",
                    command("kern|mkern|hspace\\*?|hskip|mskip"));

    static final Refusal COLOURED_BOX =
            new Refusal(
                    "a coloured box",
                    "may be unreadable on a dark page",
                    "write `\\boxed`",
                    command("f?colorbox"));

    static final Refusal RULE =
            new Refusal(
                    "`\\rule`",
                    "cannot be drawn in a formula on a page",
                    "for a gap write `\\underline{\\hspace{2em}}`",
                    command("rule"));

    static final Refusal NO_ROOM =
            new Refusal(
                    "something that takes no room",
                    "cannot be moved in a formula on a page",
                    "leave it out, or show a picture",
                    command("math[lc]lap|[lc]lap") + "|\\\\begin\\s*\\{CD\\}");

    static final Refusal CENTRED =
            new Refusal(
                    "`\\vcenter`",
                    "cannot be shown in a formula on a page",
                    "leave it out",
                    command("vcenter"));

    static final Refusal FRAME =
            new Refusal(
                    "this frame",
                    "cannot be drawn in a formula on a page",
                    "write `\\boxed`, or leave it out",
                    command("phase|angln?|angl"));

    static final Refusal TAG =
            new Refusal(
                    "`\\tag`",
                    "cannot be shown at the edge of a page",
                    "write the number behind the formula, as in `\\qquad (1)`",
                    command("tag\\*?"));

    static final Refusal FOREIGN =
            new Refusal(
                    "this formula",
                    "holds something that browsers cannot show",
                    "write it in a simpler way",
                    "(?!)");

    static final Refusal DASHED =
            new Refusal(
                    "a dashed line",
                    "cannot be drawn in a formula on a page",
                    "write `\\hline`, or `|` between the columns",
                    command("hdashline") + "|:(?=[^{}]*\\})");

    static final Refusal OVERLAY =
            new Refusal(
                    "`\\not`",
                    "strikes out only signs for which there is such a character",
                    "write `\\cancel{…}`",
                    command("not"));

    /** The pattern of a command's name. */
    static String command(String names) {
        return "\\\\(?:" + names + ")(?![A-Za-z])";
    }
}
