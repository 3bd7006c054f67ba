package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a file into lines and says which are code or comments. A fence ends at its closing line
 * wherever both stand; one that would swallow a question ends where its author meant it to.
 */
final class LineReader {

    private static final Pattern OPENER =
            Pattern.compile(
                    "(?<lead>[ \\t]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+(?:\\[.?\\][ \\t]*)?)?)"
                            + "(?<mark>`{3,}|~{3,})(?<info>.*)");
    private static final Pattern CODE_IN_INFO =
            Pattern.compile("[ \\t]*(?:<.*|[^{]*(?:[;$(*]| = ).*)");
    private static final Pattern BULLET = Pattern.compile("[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{2,6}[ \\t]*\\S.*");
    private static final Pattern TASK =
            Pattern.compile("[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\[[ xX]\\](?:[ \\t].*)?");
    private static final String COMMENT_START = "<!--";
    private static final String COMMENT_END = "-->";

    private final Notes notes;
    private final List<Line> source = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private LineReader(Notes notes) {
        this.notes = notes;
    }

    /**
     * @param first the number of the first line to read
     */
    static List<Line> read(int first, Notes notes) {
        LineReader reader = new LineReader(notes);
        SourceFile file = notes.file();
        for (int number = first; number <= file.lines().count(); number++) {
            Span span = file.line(number);
            reader.source.add(new Line(number, span.start(), file.text(span), Line.Kind.TEXT));
        }
        reader.read();
        return List.copyOf(reader.lines);
    }

    private void read() {
        int at = 0;
        while (at < source.size()) {
            Matcher opener = opener(source.get(at));
            if (opener.matches() && isFence(opener)) {
                at = fence(at, opener);
            } else if (source.get(at).text().stripLeading().startsWith(COMMENT_START)) {
                at = comment(at);
            } else {
                lines.add(source.get(at));
                at++;
            }
        }
    }

    private static Matcher opener(Line line) {
        return OPENER.matcher(line.text());
    }

    private static boolean isFence(Matcher opener) {
        return opener.group("mark").startsWith("~") || opener.group("info").indexOf('`') < 0;
    }

    /** Reads a fence and says where to go on. */
    private int fence(int start, Matcher opener) {
        String mark = opener.group("mark");
        Pattern closing =
                Pattern.compile("[ \\t]*" + mark.charAt(0) + "{" + mark.length() + ",}(?<rest>.*)");
        int close = find(closing, true, start + 1, source.size());
        int end = close < 0 ? source.size() : close;
        int almost = almostClosing(closing, start + 1, end);
        Line first = source.get(start);
        int indent = indent(opener);
        if ((close < 0 || almost >= 0) && holdsQuestion(start, end)) {
            notes.repaired(
                    fenceSpan(first, opener),
                    "this code block is not closed and took in the question below it"
                            + (almost < 0
                                    ? ""
                                    : ": it ends on line " + source.get(almost).number()));
            end = almost < 0 ? firstOfQuestion(start, end) : almost;
            close = almost;
        } else if (close < 0) {
            notes.repaired(
                    fenceSpan(first, opener),
                    "this code block is not closed: it ends with the file");
        }
        while (close < 0 && end > start + 1 && source.get(end - 1).isBlank()) {
            end--;
        }
        open(first, opener);
        for (int at = start + 1; at < end; at++) {
            lines.add(source.get(at).dedent(indent).withKind(Line.Kind.CODE));
        }
        Line last = source.get(close < 0 ? Math.max(start, end - 1) : close);
        lines.add(last.stripped().withText(mark).withKind(Line.Kind.CODE_CLOSE));
        if (close >= 0) {
            dropRest(last, closing);
        }
        return close < 0 ? end : close + 1;
    }

    private void open(Line line, Matcher opener) {
        String info = opener.group("info");
        if (!CODE_IN_INFO.matcher(info).matches()) {
            lines.add(line.withKind(Line.Kind.CODE_OPEN));
            return;
        }
        int at = opener.start("info");
        notes.repaired(
                line.span(at, line.text().length()),
                "this code stands on the line of its fence, where it is not shown: it starts a line"
                        + " of its own");
        lines.add(line.withText(line.text().substring(0, at)).withKind(Line.Kind.CODE_OPEN));
        lines.add(line.from(at).withKind(Line.Kind.CODE));
    }

    private void dropRest(Line close, Pattern closing) {
        Matcher matcher = closing.matcher(close.text());
        if (matcher.matches() && !matcher.group("rest").isBlank()) {
            notes.dropped(
                    close.span(matcher.start("rest"), close.text().length()),
                    "`" + matcher.group("rest").strip() + "` behind the end of a code block");
        }
    }

    private static Span fenceSpan(Line line, Matcher opener) {
        return line.span(opener.start("mark"), opener.end("mark"));
    }

    /** What a fence's code is indented by for the sake of what it stands in. */
    private static int indent(Matcher opener) {
        Matcher bullet = BULLET.matcher(opener.group("lead"));
        return bullet.lookingAt() ? bullet.end() : opener.group("lead").length();
    }

    private int find(Pattern closing, boolean alone, int from, int to) {
        for (int at = from; at < to; at++) {
            Matcher matcher = closing.matcher(source.get(at).text());
            if (matcher.matches() && matcher.group("rest").isBlank() == alone) {
                return at;
            }
        }
        return -1;
    }

    /** A line that would close the fence but for what stands behind it, with a question below. */
    private int almostClosing(Pattern closing, int from, int to) {
        int at = find(closing, false, from, to);
        int below = at + 1;
        while (at >= 0 && below < to && source.get(below).isBlank()) {
            below++;
        }
        return at >= 0 && below < to && startsQuestion(source.get(below).text()) ? at : -1;
    }

    private static boolean startsQuestion(String text) {
        return HEADING.matcher(text).matches() || TASK.matcher(text).matches();
    }

    /** Whether code holds a heading with a task list below, in it or behind it. */
    private boolean holdsQuestion(int from, int to) {
        boolean heading = false;
        for (int at = from + 1; at < source.size(); at++) {
            String text = source.get(at).text();
            if (HEADING.matcher(text).matches()) {
                if (at >= to) {
                    return false;
                }
                heading = true;
            } else if (heading && TASK.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }

    private int firstOfQuestion(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (startsQuestion(source.get(at).text())) {
                return at;
            }
        }
        return to;
    }

    /** Reads comments that fill their lines; what else looks like one is text. */
    private int comment(int start) {
        for (int at = start; at < source.size(); at++) {
            String text = source.get(at).text();
            int end = text.lastIndexOf(COMMENT_END);
            if (end >= 0) {
                boolean fills = text.substring(end + COMMENT_END.length()).isBlank();
                for (int each = start; each <= at; each++) {
                    lines.add(
                            source.get(each).withKind(fills ? Line.Kind.COMMENT : Line.Kind.TEXT));
                }
                return at + 1;
            }
        }
        lines.add(source.get(start));
        return start + 1;
    }
}
