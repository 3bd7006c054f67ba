package io.github.quizmaven.read.fix;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Line;
import io.github.quizmaven.syntax.node.HeadingSlip;

/** The edits that turn what was meant as a task marker into one. */
public final class MarkerFix {

    private MarkerFix() {}

    /** Writes a marker, with a space after it, in place of what was meant as one. */
    public static Fix inItem(SourceFile file, Span written, String sound) {
        return Fix.safe(edit(file, written, sound));
    }

    /** The same where the author may have meant the other marker. */
    public static Fix guessed(SourceFile file, Span written, boolean correct) {
        return Fix.unsafe(edit(file, written, sound(correct)));
    }

    /**
     * Writes a bullet and a marker at the start of a line of the file, or of what a quote has on
     * it: spaces before it would make it part of the option above.
     */
    public static Fix inParagraph(SourceFile file, Span written, String sound) {
        int start = file.lines().start(file.lines().line(written.start()));
        boolean blank = file.text(new Span(start, written.start())).isBlank();
        int from = blank ? start : written.start();
        return Fix.safe(edit(file, new Span(from, written.end()), sound));
    }

    /**
     * What to do about the marker of another tool.
     *
     * @param share whether it gives a share of the points, rather than true or false
     * @param right whether it makes its option right
     */
    public static Help foreign(SourceFile file, Span written, boolean share, boolean right) {
        String words =
                share
                        ? "write `- [x]` or `- [ ]`: an option is right or wrong here"
                        : "write `- [x]` or `- [ ]`; statements that are true or false are a"
                                + " question each, or a table with `type: matching`";
        return Help.of(
                words + "; `quiz:import` tells what of MDQ it can bring over",
                share ? null : guessed(file, written, right));
    }

    /** What to do about a marker with other characters, or blanks, between its brackets. */
    public static Help nearMiss(SourceFile file, Span written, String inside, boolean check) {
        boolean glued = inside.equals("x") || inside.equals("X") || inside.equals(" ");
        String sound = glued ? "[" + inside + "]" : sound(check);
        String help;
        if (glued) {
            help = "put a space after the marker: `- " + sound + " …`";
        } else if (inside.isEmpty()) {
            help = "put a space between the brackets: `- [ ]`";
        } else if (check && inside.strip().matches("[хХ]")) {
            help = "this is the Cyrillic letter, write the Latin one: `- [x]`";
        } else if (inside.equals("*")) {
            help = "write `- [x]`; `quiz:import` tells what of MDQ it can bring over";
        } else {
            help = "write `- " + sound + "`";
        }
        return Help.of(help, inItem(file, written, sound));
    }

    public static String sound(boolean correct) {
        return correct ? "[x]" : "[ ]";
    }

    private static Edit edit(SourceFile file, Span written, String sound) {
        int end = file.lines().end(file.lines().line(written.end()));
        char next = written.end() < end ? file.text().charAt(written.end()) : ' ';
        if (Line.isSpace(next)) {
            return new Edit(written, sound);
        }
        int to = written.end() + (HeadingSlip.isOddSpace(next) ? 1 : 0);
        return new Edit(new Span(written.start(), to), sound + " ");
    }
}
