package io.github.quizmaven.read.mended;

import io.github.quizmaven.syntax.Blocks;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;

/**
 * The quotes at the end of an option, which are its feedback together. An empty one sets them apart
 * from a quote that belongs to the option's text.
 */
public final class ClosingQuotes {

    private ClosingQuotes() {}

    /** The quotes after the last block that is something else, in the order of the file. */
    public static List<BlockQuote> of(List<Node> blocks) {
        List<BlockQuote> quotes = new ArrayList<>();
        for (int index = blocks.size() - 1; index >= 0; index--) {
            Node block = blocks.get(index);
            if (block instanceof BlockQuote quote) {
                quotes.add(0, quote);
                if (isEmpty(quote)) {
                    break;
                }
            } else if (!Blocks.isInvisible(block)) {
                break;
            }
        }
        return quotes;
    }

    /** Whether it shows nothing, so that what is before it belongs to the text. */
    static boolean isEmpty(BlockQuote quote) {
        return Blocks.visible(Blocks.children(quote)).isEmpty();
    }

    /** Whether there is nothing but quotes. */
    public static boolean isAll(List<Node> blocks) {
        return blocks.stream()
                .allMatch(each -> each instanceof BlockQuote || Blocks.isInvisible(each));
    }
}
