package io.github.quizmaven.rule.text;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Piece;
import io.github.quizmaven.syntax.PlainSource;
import io.github.quizmaven.syntax.fact.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds formulas between delimiters that other tools know, which would be shown as they are. */
final class OtherDelimiters {

    private static final int MOST_SHOWN = 60;
    private static final int SHORT = 20;

    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]{2}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern SIGN = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern QUOTED_CODE = Pattern.compile("\\$" + PlainSource.CODE + "++\\$");

    /** A formula with another dollar sign on each side. */
    private static final Pattern DOUBLED = Pattern.compile("\\$" + PlainSource.OTHER + "++\\$");

    /** What starts like a formula, at the one dollar sign of a text. */
    private static final Pattern OPEN =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}$\\\\])\\$(?:[A-Za-z0-9()+-]{1,4}(?:\\^[A-Za-z0-9{(+-]|_\\{|_[a-z0-9](?![\\p{L}\\p{N}_]))"
                            + "|\\\\[A-Za-z]{2,12}(?=[ {(]))[^\\s]{0,40}");

    /** A formula with a digit right after it. */
    private static final Pattern GLUED =
            Pattern.compile("(?<![\\p{L}\\p{N}$\\\\])\\$[A-Za-z\\\\^_{}+]{1,20}\\$(?=\\d)");

    private static final Pattern ENVIRONMENT =
            Pattern.compile("\\\\begin\\s*+\\{[A-Za-z]++\\*?\\}");

    /**
     * A formula that is not read.
     *
     * @param sure whether it can be nothing else
     */
    record Found(Span place, boolean sure, String message, Help help) {}

    private final Piece run;
    private final String text;
    private final List<Found> found = new ArrayList<>();

    private OtherDelimiters(Piece run) {
        this.run = run;
        this.text = run.text();
    }

    /** A formula that is read with the backticks around it. */
    static @Nullable Found in(Formula formula) {
        String text = formula.text().toString();
        boolean quoted = text.length() > 2 && text.startsWith("`") && text.endsWith("`");
        return !quoted
                ? null
                : new Found(
                        formula.span(),
                        true,
                        "a formula has no backticks around it",
                        Help.of(
                                "write it as `$…$`",
                                formula.display()
                                        ? null
                                        : Fix.safe(
                                                formula.span(),
                                                text.substring(1, text.length() - 1))));
    }

    static List<Found> in(PlainSource source) {
        List<Found> all = new ArrayList<>();
        for (Piece each : source.runs()) {
            if (each.text().indexOf('$') >= 0 || each.text().indexOf('\\') >= 0) {
                all.addAll(new OtherDelimiters(each).find());
            }
        }
        for (Span each : source.formulaFences()) {
            all.add(
                    new Found(
                            each,
                            false,
                            "this block is shown as code, not as a formula",
                            Help.of("write the formula between two lines `$$`")));
        }
        return all;
    }

    private List<Found> find() {
        between("\\(", "\\)", "`\\(` opens no formula");
        between("\\[", "\\]", "`\\[` opens no formula");
        between("$$", "$$", "`$$` opens a formula only on a line of its own");
        between("$ ", " $", "`$` opens a formula only right before its first character");
        Matcher doubled = DOUBLED.matcher(text);
        while (doubled.find()) {
            add(
                    new Span(doubled.start(), doubled.end()),
                    true,
                    "`$$` opens a formula only on a line of its own",
                    Help.of(
                            "write one `$` on each side, or put the formula between two lines"
                                    + " `$$`",
                            single(run.toFile(new Span(doubled.start(), doubled.end())))));
        }
        Matcher code = QUOTED_CODE.matcher(text);
        while (code.find()) {
            add(
                    new Span(code.start(), code.end()),
                    true,
                    "a formula has no backticks around it",
                    Help.of("write it as `$…$`"));
        }
        unclosed();
        Matcher environment = found.isEmpty() ? ENVIRONMENT.matcher(text) : null;
        if (environment != null && environment.find()) {
            add(
                    new Span(environment.start(), environment.end()),
                    true,
                    "`" + environment.group() + "` is outside of a formula",
                    Help.of("put it between two lines `$$`"));
        }
        return found;
    }

    private void unclosed() {
        int dollar = text.indexOf('$');
        if (dollar < 0 || !found.isEmpty()) {
            return;
        }
        Matcher glued = GLUED.matcher(text);
        while (glued.find()) {
            add(
                    new Span(glued.start(), glued.end()),
                    false,
                    "`$` closes no formula right before a digit",
                    Help.of("put a space after the formula, or take the digit into it"));
        }
        if (text.indexOf('$', dollar + 1) >= 0) {
            return;
        }
        Matcher open = OPEN.matcher(text).region(dollar, text.length()).useTransparentBounds(true);
        if (open.lookingAt()) {
            add(
                    new Span(open.start(), open.end()),
                    open.group().indexOf('^') >= 0 || open.group().indexOf('{') >= 0,
                    "this formula is not closed",
                    Help.of("put `$` right after it, or write `\\$` for a dollar sign"));
        }
    }

    /** Each end is looked for once, from where the search for the one before it has ended. */
    private void between(String opening, String closing, String message) {
        int at = text.indexOf(opening);
        while (at >= 0) {
            int from = at + opening.length();
            int end = text.indexOf(closing, from);
            if (end < 0) {
                return;
            }
            @Nullable Boolean sure = opens(opening, at) ? means(opening, from, end) : null;
            if (sure != null) {
                Span place = new Span(at, end + closing.length());
                Help help = help(place, from, end);
                boolean inline = !opening.equals("\\[") && !opening.equals("$$");
                add(place, sure, message, sure && inline ? help : help.doubtful());
            }
            at = text.indexOf(opening, sure == null ? from : end + closing.length());
        }
    }

    /** A backslash before it makes it what it is; behind a word brackets call or choose. */
    private boolean opens(String opening, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return before != '\\'
                && before != '$'
                && (opening.startsWith("$") || !Character.isLetterOrDigit(before) && before != ']');
    }

    /** Whether a formula is surely meant, or perhaps; null if not. */
    private @Nullable Boolean means(String opening, int from, int end) {
        if (end - from > 1_000) {
            return null;
        }
        String inside = text.substring(from, end);
        boolean spaced = opening.equals("$ ");
        boolean sure =
                inside.indexOf('^') >= 0
                        || COMMAND.matcher(inside).find()
                        || inside.contains("_{")
                        || !spaced && inside.indexOf('=') > 0 && inside.indexOf('$') < 0;
        if (sure) {
            return inside.indexOf(PlainSource.CODE) < 0 ? Boolean.TRUE : null;
        }
        boolean perhaps =
                (opening.equals("\\(") || opening.equals("$$"))
                        && inside.length() <= SHORT
                        && SIGN.matcher(inside).find()
                        && !WORD.matcher(inside).find();
        return perhaps ? Boolean.FALSE : null;
    }

    /** One dollar sign in place of two on each side. */
    private static Fix single(Span place) {
        return Fix.unsafe(
                Edit.delete(new Span(place.start(), place.start() + 1)),
                Edit.delete(new Span(place.end() - 1, place.end())));
    }

    private Help help(Span place, int from, int end) {
        String inside = text.substring(from, end).strip();
        boolean shown =
                inside.length() <= MOST_SHOWN
                        && inside.indexOf('\n') < 0
                        && inside.indexOf('`') < 0
                        && inside.indexOf(PlainSource.OTHER) < 0;
        return Help.of(
                "write "
                        + (shown ? "`$" + inside + "$`" : "it as `$…$`")
                        + ", or put it between two lines `$$`",
                shown && inside.indexOf(PlainSource.LINK) < 0
                        ? Fix.safe(run.toFile(place), "$" + inside + "$")
                        : null);
    }

    private void add(Span place, boolean sure, String message, Help help) {
        found.add(new Found(run.toFile(place), sure, message, help));
    }
}
