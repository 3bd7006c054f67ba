package io.github.quizmaven.exchange.gfm.option;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.box.OptionRows;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowBlock;
import io.github.quizmaven.exchange.gfm.row.RowTree;
import io.github.quizmaven.syntax.FileTree;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Paragraph;

/**
 * Decides where the last option of a question ends. What is indented belongs to it; what is at the
 * column of the options does so only if the option above has the like, or if the option would be
 * empty without it.
 */
final class LastOption {

    private final List<Row> rows;
    private final int base;
    private final FileTree around;
    private final boolean quotesApart;

    /**
     * @param base the indentation of the options
     * @param quotesApart whether a quote below an empty line is feedback if other options have some
     */
    LastOption(List<Row> rows, int base, FileTree around, boolean quotesApart) {
        this.quotesApart = quotesApart;
        this.rows = rows;
        this.base = base;
        this.around = around;
    }

    /**
     * The index after its last line.
     *
     * @param from the index of the line below its first one
     * @param above the options above it
     */
    int end(int from, OptionRows option, List<OptionRows> above) {
        List<RowBlock> pattern =
                above.isEmpty() ? List.of() : outer(above.get(above.size() - 1).rest());
        boolean open = option.first().isBlank() || option.isLabel() && !pattern.isEmpty();
        int end = option.first().kind() == Row.Kind.CODE_OPEN ? closing(from) : direct(from);
        int outer = 0;
        int at = end;
        for (RowBlock block : RowTree.blocks(rows.subList(end, rows.size()), around)) {
            boolean tail = Tail.starts(block, around);
            boolean alike =
                    outer < pattern.size()
                            && pattern.get(outer).isLike(block)
                            && (block.isPicture() || !isText(block));
            boolean first = open && outer == 0 && !block.is(BlockQuote.class);
            boolean quote =
                    outer == 0
                            && block.is(BlockQuote.class)
                            && (at == from && touches(block, from)
                                    || quotesApart && isQuoted(above) && !tail);
            boolean nested = block.indent() >= base + OptionRows.NESTED;
            if (nested ? tail : tail && !alike || !alike && !first && !quote) {
                break;
            }
            outer += nested ? 0 : 1;
            while (rows.get(at) != block.last()) {
                at++;
            }
            end = at + 1;
        }
        return end;
    }

    /** Reports a quote apart from the last option that is read as its feedback. */
    static void guessQuote(List<Row> rest, Notes notes) {
        rest.stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .filter(row -> row.isText() && row.text().stripLeading().startsWith(">"))
                .ifPresent(
                        row ->
                                notes.guessed(
                                        row.stripped().span(),
                                        "this quote is read as feedback on the option above"));
    }

    /** Whether some options have a quote, which is their feedback. */
    private static boolean isQuoted(List<OptionRows> options) {
        return options.stream()
                .flatMap(each -> each.rest().stream())
                .anyMatch(row -> row.isText() && row.text().stripLeading().startsWith(">"));
    }

    /** Whether no empty line is between an option and a block below it. */
    private boolean touches(RowBlock block, int from) {
        return from > 0 && rows.get(from - 1).number() + 1 == block.first().number();
    }

    /** Whether a block can be anything, so that two of them are alike by chance. */
    private static boolean isText(RowBlock block) {
        return block.is(Paragraph.class) || block.is(HtmlBlock.class);
    }

    /** The lines right below that Markdown reads as one with the option. */
    private int direct(int from) {
        int at = from;
        while (at < rows.size()
                && !rows.get(at).isBlank()
                && rows.get(at).indent() >= base + OptionRows.NESTED
                && !Tail.starts(rows.get(at), around)) {
            at = rows.get(at).kind() == Row.Kind.CODE_OPEN ? closing(at + 1) : at + 1;
        }
        return at;
    }

    private int closing(int from) {
        int at = from;
        while (at < rows.size() && rows.get(at).kind() != Row.Kind.CODE_CLOSE) {
            at++;
        }
        return Math.min(rows.size(), at + 1);
    }

    private List<RowBlock> outer(List<Row> rest) {
        return RowTree.blocks(rest, around).stream()
                .filter(block -> block.indent() < base + OptionRows.NESTED)
                .toList();
    }
}
