package io.github.quizmaven.syntax.node;

import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code $$} alone on a line as a fence, at block level, so that a line of a formula that
 * starts with {@code -} or {@code +} opens no list.
 */
public final class MathBlockParser extends AbstractBlockParser {

    private static final String FENCE = "$$";

    private final MathBlock block = new MathBlock();
    private boolean opened;
    private int lineStart;

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (isFence(state)) {
            block.close();
            return BlockContinue.finished();
        }
        @Nullable SourceSpan span = state.getLine().getSourceSpan();
        lineStart = span == null ? lineStart : span.getInputIndex();
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        if (opened) {
            block.append(line, lineStart);
        }
        opened = true;
    }

    private static boolean isFence(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(state.getIndex(), line.length()).toString().strip().equals(FENCE);
    }

    /** Starts one at each line that opens a formula. */
    public static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return state.getIndent() < 4 && isFence(state)
                    ? BlockStart.of(new MathBlockParser()).atIndex(state.getNextNonSpaceIndex())
                    : BlockStart.none();
        }
    }
}
