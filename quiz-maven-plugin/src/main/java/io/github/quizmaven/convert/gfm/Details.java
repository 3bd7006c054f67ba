package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens the boxes behind which people hide answers: their content stays, the box goes. */
final class Details {

    private static final Pattern TAG =
            Pattern.compile(
                    "[ \\t]*(?:</?(?:details|p|div|summary|center)(?:\\s[^>]*)?>|<summary[^>]*>.*?</summary>)[ \\t]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PIECE =
            Pattern.compile(
                    "[ \\t]*(?:<summary(?:\\s[^>]*)?>(?<summary>.*?)</summary>|</?(?:details|p|div|center|span)(?:\\s[^>]*)?>)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern END =
            Pattern.compile("[ \\t]*(?:</(?:details|p|div|center|span)>[ \\t]*)+$");
    private static final Pattern OPENED = Pattern.compile("<(?:p|div|center|span)(?:\\s[^>]*)?>");
    private static final Pattern ANY_TAG = Pattern.compile("</?[a-zA-Z][^>]*>");

    private Details() {}

    /** Whether a line starts with a tag of such a box. */
    static boolean isTag(String text) {
        return TAG.matcher(text).lookingAt();
    }

    static boolean opens(Line line) {
        return line.isText() && line.text().stripLeading().startsWith("<details");
    }

    static boolean closes(Line line) {
        return line.isText() && line.text().contains("</details>");
    }

    /** The lines without the tags around them; the words of a summary become a label. */
    static List<Line> unwrap(List<Line> lines, Notes notes) {
        List<Line> content = new ArrayList<>();
        for (Line line : lines) {
            if (line.isText() && line.text().indexOf('<') >= 0) {
                unwrap(line, content, notes);
            } else {
                content.add(line);
            }
        }
        return content;
    }

    private static void unwrap(Line line, List<Line> content, Notes notes) {
        Line rest = line;
        Matcher piece = PIECE.matcher(rest.text());
        boolean found = false;
        while (piece.lookingAt()) {
            found = true;
            summary(rest, piece, content, notes);
            rest = rest.from(piece.end());
            piece = PIECE.matcher(rest.text());
        }
        rest = withoutEnd(rest, notes);
        content.add(found && rest.isBlank() ? rest.withText("") : rest);
        if (closes(line)) {
            content.add(rest.withText("").withKind(Line.Kind.BOX_END));
        }
    }

    private static void summary(Line line, Matcher piece, List<Line> content, Notes notes) {
        String words = piece.group("summary");
        String plain = words == null ? "" : ANY_TAG.matcher(words).replaceAll("").strip();
        String part = words == null ? "" : Labels.partOf(plain);
        Line whole = line.withText(piece.group()).stripped();
        if (part == null && !plain.isEmpty()) {
            int at = piece.start("summary");
            notes.repaired(whole.span(), "the words of a box that opens are written in bold");
            content.add(line.from(at).withText("**" + plain + "**"));
            content.add(line.withText(""));
            return;
        }
        notes.dropped(
                whole.span(),
                words == null
                        ? "`" + whole.text() + "` around a text"
                        : "`" + plain + "`, the label of a box that opens");
        if ("hint".equals(part)) {
            content.add(line.withText(""));
            content.add(line.withText("**" + plain + ":**"));
        }
    }

    /** Without closing tags at the end of a line. */
    private static Line withoutEnd(Line line, Notes notes) {
        Matcher end = END.matcher(line.text());
        if (!end.find() || OPENED.matcher(line.text()).region(0, end.start()).find()) {
            return line;
        }
        notes.dropped(
                line.span(end.start(), line.text().length()),
                "`" + end.group().strip() + "` around a text");
        return line.withText(line.text().substring(0, end.start()));
    }
}
