package io.github.quizmaven.exchange.gfm.chapter;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.box.Details;
import io.github.quizmaven.exchange.gfm.option.OptionFinder;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.word.QuestionNumber;
import io.github.quizmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts lines at headings, at numbered lines that start questions and at {@code <quiz>} elements.
 */
public final class ChapterReader {

    private final SourceFile file;
    private final Notes notes;
    private final List<Row> rows;
    private final List<Chapter> chapters = new ArrayList<>();
    private @Nullable Opener opener;
    private List<Row> body = new ArrayList<>();
    private boolean element;
    private boolean boxed;
    private boolean keyed;

    private ChapterReader(List<Row> rows, Notes notes) {
        this.file = notes.file();
        this.notes = notes;
        this.rows = rows;
    }

    /**
     * @param question what the first lines belong to, or null
     * @param keyed whether keys of questions are elsewhere, so that plain lists can be options
     */
    public static List<Chapter> read(
            List<Row> rows, @Nullable Opener question, boolean keyed, Notes notes) {
        ChapterReader reader = new ChapterReader(rows, notes);
        reader.keyed = keyed;
        reader.opener = question;
        boolean items = reader.asksInItems();
        for (int at = 0; at < rows.size(); at++) {
            reader.read(at, items);
        }
        reader.flush(null, false);
        return reader.chapters;
    }

    private void read(int at, boolean items) {
        Row row = rows.get(at);
        String text = row.text().strip();
        boolean open = row.isText() && text.equals("<quiz>");
        if (open || row.isText() && text.equals("</quiz>")) {
            notes.dropped(row.stripped().span(), "the tag of an element around a question");
            flush(null, open);
            return;
        }
        @Nullable Opener start = element ? null : start(at, items);
        if (start == null) {
            boxed = (Details.opens(row) || boxed) && !Details.closes(row);
            body.add(row);
        } else {
            flush(start, false);
        }
    }

    /** What starts a chapter at a line; null if nothing does. */
    private @Nullable Opener start(int at, boolean items) {
        Row row = rows.get(at);
        @Nullable Opener found = Opener.at(row);
        if (found != null) {
            boolean part = opener != null && found.isPart();
            return found.number() != null || !boxed && !part ? found : null;
        }
        @Nullable Opener numbered = Opener.numbered(row);
        if (numbered == null || OptionFinder.isOption(file, row)) {
            return null;
        }
        boolean apart = at == 0 || rows.get(at - 1).isBlank() || rows.get(at - 1).isRule();
        boolean item = numbered.isItem() && row.indent() == 0;
        if (item ? !items : !apart || boxed || !isEmphasisedOrLabelled(numbered)) {
            return null;
        }
        return asks(at) ? numbered : null;
    }

    private static boolean isEmphasisedOrLabelled(Opener numbered) {
        @Nullable QuestionNumber number = numbered.number();
        return number != null && (number.labelled() || !number.emphasis().isEmpty());
    }

    /** Whether options are below a line before the next numbered line or heading. */
    private boolean asks(int at) {
        int end = at + 1;
        while (end < rows.size() && !divides(rows.get(end))) {
            end++;
        }
        return OptionFinder.hasOptions(rows.subList(at + 1, end), true, file)
                || keyed && OptionFinder.hasList(rows.subList(at + 1, end), file);
    }

    private boolean divides(Row row) {
        @Nullable Opener heading = Opener.at(row);
        return heading != null && !heading.isPart()
                || Opener.numbered(row) != null
                        && row.indent() == 0
                        && !OptionFinder.isOption(file, row);
    }

    /** Whether the items of numbered lists are questions: most of them have options. */
    private boolean asksInItems() {
        int items = 0;
        int questions = 0;
        for (int at = 0; at < rows.size(); at++) {
            @Nullable Opener found = Opener.at(rows.get(at));
            if (found != null && found.number() != null) {
                return false;
            }
            @Nullable Opener numbered = Opener.numbered(rows.get(at));
            if (numbered != null
                    && numbered.isItem()
                    && rows.get(at).indent() == 0
                    && !OptionFinder.isOption(file, rows.get(at))) {
                items++;
                questions += asks(at) ? 1 : 0;
            }
        }
        return questions * 2 > items;
    }

    private void flush(@Nullable Opener next, boolean quiz) {
        if (opener != null || body.stream().anyMatch(row -> !row.isBlank())) {
            boolean nested = element || opener != null && opener.isItem();
            chapters.add(new Chapter(opener, nested ? dedented(body) : body, element));
        }
        opener = next;
        body = new ArrayList<>();
        element = quiz;
        boxed = false;
    }

    /** Freed of the indentation that all lines have since they are in an item or a tab. */
    private static List<Row> dedented(List<Row> rows) {
        int indent =
                rows.stream()
                        .filter(row -> !row.isBlank() && row.kind() != Row.Kind.CODE)
                        .filter(row -> row.kind() != Row.Kind.CODE_CLOSE)
                        .mapToInt(Row::indent)
                        .min()
                        .orElse(0);
        return rows.stream().map(row -> row.dedent(indent)).toList();
    }
}
