package io.github.quizmaven.exchange.gfm.box;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.KeyLine;
import io.github.quizmaven.exchange.gfm.word.Labels;
import io.github.quizmaven.syntax.fact.html.HtmlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens the boxes behind which people hide answers: their content stays, the box goes. */
public final class Details {

    private static final Set<String> AROUND = Set.of("details", "p", "div", "center");
    private static final String SUMMARY = "summary";

    private final Notes notes;
    private final List<Row> content = new ArrayList<>();

    private Details(Notes notes) {
        this.notes = notes;
    }

    /** Whether a line starts with a tag of such a box. */
    public static boolean isTag(String text) {
        if (!text.stripLeading().startsWith("<")) {
            return false;
        }
        HtmlToken first = HtmlToken.of(text.stripLeading()).get(0);
        return first.isTag() && (AROUND.contains(first.name()) || first.name().equals(SUMMARY));
    }

    public static boolean opens(Row row) {
        return row.isText() && row.text().stripLeading().startsWith("<details");
    }

    public static boolean closes(Row row) {
        return row.isText() && row.text().contains("</details>");
    }

    /** The lines without the tags around them; the words of a summary become a label. */
    public static List<Row> unwrap(List<Row> rows, Notes notes) {
        Details details = new Details(notes);
        for (Row row : rows) {
            if (row.isText() && row.text().indexOf('<') >= 0) {
                details.unwrap(row);
            } else {
                details.content.add(row);
            }
        }
        return details.content;
    }

    private void unwrap(Row row) {
        List<HtmlToken> tokens = HtmlToken.of(row.text());
        int at = 0;
        int end = 0;
        while (at < tokens.size()) {
            HtmlToken token = tokens.get(at);
            boolean blank = row.text().substring(token.start(), token.end()).isBlank();
            int last = blank || isAround(token) ? at : summaryEnd(tokens, at);
            if (last < 0) {
                break;
            }
            if (!blank) {
                drop(row, tokens.subList(at, last + 1));
                end = tokens.get(last).end();
            }
            at = last + 1;
        }
        Row rest = withoutEnd(row.from(end));
        content.add(end > 0 && rest.isBlank() ? rest.emptied() : rest);
        if (closes(row)) {
            content.add(rest.emptied().withKind(Row.Kind.BOX_END));
        }
    }

    private static boolean isAround(HtmlToken token) {
        return token.isTag() && (AROUND.contains(token.name()) || token.name().equals("span"));
    }

    /** The index of the tag that closes a summary, or -1 if this is none. */
    private static int summaryEnd(List<HtmlToken> tokens, int start) {
        HtmlToken first = tokens.get(start);
        if (first.kind() == HtmlToken.Kind.OPENING && first.name().equals(SUMMARY)) {
            for (int at = start + 1; at < tokens.size(); at++) {
                HtmlToken token = tokens.get(at);
                if (token.kind() == HtmlToken.Kind.CLOSING && token.name().equals(SUMMARY)) {
                    return at;
                }
            }
        }
        return -1;
    }

    private void drop(Row row, List<HtmlToken> tokens) {
        int start = tokens.get(0).start();
        int end = tokens.get(tokens.size() - 1).end();
        String source = row.text().substring(start, end);
        if (tokens.size() == 1) {
            notes.dropped(row.span(start, end), "`" + source + "` around a text");
            return;
        }
        StringBuilder words = new StringBuilder();
        for (HtmlToken token : tokens.subList(1, tokens.size() - 1)) {
            if (!token.isTag()) {
                words.append(row.text(), token.start(), token.end());
            }
        }
        String plain = words.toString().strip();
        @Nullable String named = Labels.partOf(plain);
        @Nullable String part = named == null && KeyLine.isAnswerLabel(plain) ? "answer" : named;
        if (part == null && !plain.isEmpty()) {
            notes.repaired(
                    row.span(start, end), "the words of a box that opens are written in bold");
            content.add(row.from(tokens.get(0).end()).withText("**" + plain + "**"));
            content.add(row.emptied());
            return;
        }
        notes.dropped(row.span(start, end), "`" + plain + "`, the label of a box that opens");
        if ("answer".equals(part)) {
            content.add(row.emptied().withKind(Row.Kind.ANSWER_BOX));
        } else if ("hint".equals(part)) {
            content.add(row.emptied());
            content.add(row.withText("**" + plain + ":**"));
        }
    }

    /** Without closing tags at the end of a line, unless they are opened on it. */
    private Row withoutEnd(Row row) {
        List<HtmlToken> tokens = HtmlToken.of(row.text());
        int cut = tokens.size();
        while (cut > 0 && isEnd(row, tokens.get(cut - 1))) {
            cut--;
        }
        boolean tags = tokens.subList(cut, tokens.size()).stream().anyMatch(HtmlToken::isTag);
        boolean opened =
                tokens.subList(0, cut).stream()
                        .anyMatch(
                                each ->
                                        each.kind() == HtmlToken.Kind.OPENING
                                                && isAround(each)
                                                && !each.name().equals("details"));
        if (!tags || opened) {
            return row;
        }
        int start = tokens.get(cut).start();
        notes.dropped(
                row.span(start, row.text().length()),
                "`" + row.text().substring(start).strip() + "` around a text");
        return row.withText(row.text().substring(0, start));
    }

    private static boolean isEnd(Row row, HtmlToken token) {
        return token.kind() == HtmlToken.Kind.CLOSING && isAround(token)
                || row.text().substring(token.start(), token.end()).isBlank();
    }
}
