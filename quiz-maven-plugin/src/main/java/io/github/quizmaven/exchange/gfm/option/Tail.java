package io.github.quizmaven.exchange.gfm.option;

import io.github.quizmaven.exchange.gfm.box.Details;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowBlock;
import io.github.quizmaven.exchange.gfm.row.RowTree;
import io.github.quizmaven.exchange.gfm.word.KeyLine;
import io.github.quizmaven.exchange.gfm.word.Labels;
import io.github.quizmaven.exchange.gfm.word.LinkWords;
import io.github.quizmaven.syntax.FileTree;
import java.util.List;
import org.commonmark.node.IndentedCodeBlock;
import org.jspecify.annotations.Nullable;

/**
 * What is below a question's options, sorted.
 *
 * @param answer the line that names the key, or null
 * @param solution why the key is right
 * @param hints each a hint
 * @param references where to read on
 */
public record Tail(
        @Nullable KeyLine answer, List<Row> solution, List<List<Row>> hints, List<Row> references) {

    public Tail {
        solution = List.copyOf(solution);
        hints = List.copyOf(hints);
        references = List.copyOf(references);
    }

    /** Whether a block can only be below the options. */
    static boolean starts(RowBlock block, FileTree around) {
        return block.is(IndentedCodeBlock.class)
                ? starts(block.first(), around)
                : isNamed(block.first())
                        || LinkWords.mayBeIn(block.first().text()) && LinkWords.only(block.node());
    }

    /** Whether a line can only be below the options. */
    static boolean starts(Row row, FileTree around) {
        return isNamed(row)
                || row.isText()
                        && LinkWords.mayBeIn(row.text())
                        && RowTree.blocks(List.of(row.stripped()), around).stream()
                                .allMatch(each -> LinkWords.only(each.node()));
    }

    private static boolean isNamed(Row row) {
        String text = row.text().stripLeading();
        text = text.startsWith(">") ? text.substring(1).stripLeading() : row.text();
        return row.isText()
                && (Labels.explanation(text) > 0
                        || Labels.hint(text) > 0
                        || Labels.reference(text) > 0
                        || KeyLine.isAt(row)
                        || Details.isTag(text));
    }
}
