package io.github.quizmaven.exchange.gfm.option;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.box.Details;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowBlock;
import io.github.quizmaven.exchange.gfm.row.RowTree;
import io.github.quizmaven.exchange.gfm.word.KeyLine;
import io.github.quizmaven.exchange.gfm.word.Labels;
import io.github.quizmaven.exchange.gfm.word.LinkWords;
import io.github.quizmaven.syntax.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;

/** Sorts what is below a question's options into answer, solution, hints and references. */
public final class TailReader {

    private final Notes notes;
    private final FileTree around;
    private final List<Row> solution = new ArrayList<>();
    private final List<List<Row>> hints = new ArrayList<>();
    private final List<Row> references = new ArrayList<>();

    /** Where blocks go until a heading says otherwise. */
    private List<Row> open = solution;

    /** The number of the last line that was sorted. */
    private int last;

    private TailReader(FileTree around, Notes notes) {
        this.around = around;
        this.notes = notes;
    }

    public static Tail read(List<Row> rows, KeyLine.Offered offered, FileTree around, Notes notes) {
        TailReader reader = new TailReader(around, notes);
        AnswerRows found = AnswerRows.of(Details.unwrap(rows, notes), offered, notes);
        List<Row> part = new ArrayList<>();
        for (Row row : found.rest()) {
            if (row.kind() == Row.Kind.BOX_END) {
                reader.sort(part);
                part.clear();
                reader.open = reader.solution;
            } else {
                part.add(row);
            }
        }
        reader.sort(part);
        trimRules(reader.solution);
        return new Tail(found.answer(), reader.solution, reader.hints, reader.references);
    }

    private void sort(List<Row> rows) {
        for (RowBlock block : RowTree.blocks(rows, around)) {
            // Links that are indented as far as code were not meant as code.
            boolean link =
                    block.is(IndentedCodeBlock.class) && LinkWords.mayBeIn(block.first().text());
            List<RowBlock> stripped =
                    link
                            ? RowTree.blocks(
                                    block.rows().stream().map(Row::stripped).toList(), around)
                            : List.of();
            if (link && stripped.stream().allMatch(each -> LinkWords.only(each.node()))) {
                stripped.forEach(this::sort);
            } else {
                sort(block);
            }
        }
    }

    private void sort(RowBlock block) {
        List<Row> rows = unquoted(block);
        Row first = rows.get(0);
        boolean heading = block.is(Heading.class);
        if (heading) {
            open = solution;
        }
        int hint = length(first, Labels::hint);
        int reference = heading ? length(first, Labels::reference) : 0;
        int explanation = length(first, Labels::explanation);
        if (hint > 0) {
            List<Row> below = afterLabel(rows, hint);
            hints.add(below);
            open = heading || below.isEmpty() ? below : open;
        } else if (reference > 0) {
            add(references, afterLabel(rows, reference));
            open = references;
        } else if (explanation > 0) {
            open = solution;
            add(solution, afterLabel(rows, explanation));
        } else {
            if (block.is(BlockQuote.class) && open == solution && solution.isEmpty()) {
                notes.guessed(
                        first.stripped().span(),
                        "this quote below the options is read as the solution");
            }
            add(LinkWords.only(block.node()) ? references : open, rows);
        }
        last = block.last().number();
    }

    private static int length(Row row, ToIntFunction<String> label) {
        return row.isText() ? label.applyAsInt(row.text()) : 0;
    }

    /** Lines without their label, which the part's heading takes the place of. */
    private List<Row> afterLabel(List<Row> rows, int length) {
        Row first = rows.get(0);
        Row label = first.withText(first.text().substring(0, length)).stripped();
        notes.dropped(label.span(), "`" + label.text() + "`, which the heading of the part says");
        List<Row> left = new ArrayList<>();
        Row rest = first.from(length);
        if (!rest.isBlank()) {
            left.add(rest);
        }
        left.addAll(rows.subList(1, rows.size()));
        return left;
    }

    /** An explanation needs no quote around it. */
    private static List<Row> unquoted(RowBlock block) {
        if (!block.is(BlockQuote.class)) {
            return block.rows();
        }
        List<Row> rows = block.rows().stream().map(TailReader::unquoted).toList();
        return Labels.explanation(rows.get(0).text()) > 0 ? rows : block.rows();
    }

    static Row unquoted(Row row) {
        String text = row.text();
        int at = text.length() - text.stripLeading().length();
        if (!text.startsWith(">", at)) {
            return row;
        }
        boolean blank = at + 1 < text.length() && " \t".indexOf(text.charAt(at + 1)) >= 0;
        return row.from(at + (blank ? 2 : 1));
    }

    /** Adds lines, and an empty one before them if there was one. */
    private void add(List<Row> to, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        boolean joined =
                !to.isEmpty()
                        && to.get(to.size() - 1).number() == last
                        && rows.get(0).number() == last + 1;
        if (!to.isEmpty() && !joined) {
            to.add(rows.get(0).emptied());
        }
        to.addAll(rows);
    }

    /** A rule below the last text only separates questions. */
    public static void trimRules(List<Row> rows) {
        while (!rows.isEmpty()
                && (rows.get(rows.size() - 1).isRule()
                        || rows.get(rows.size() - 1).isText()
                                && rows.get(rows.size() - 1).isBlank())) {
            rows.remove(rows.size() - 1);
        }
    }
}
