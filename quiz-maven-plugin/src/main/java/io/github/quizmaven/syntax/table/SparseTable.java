package io.github.quizmaven.syntax.table;

import java.util.List;
import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.internal.BlockStartImpl;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A table that ends where far more of its cells are missing than written. Each row is filled up to
 * the width of the header, so that wide and long tables of almost nothing would grow with the
 * square of their source.
 */
public final class SparseTable implements BlockParser {

    /** How many cells any table may lack. */
    private static final int MOST_MISSING = 2_000;

    /** How many more it may lack for each character of its rows. */
    private static final int MISSING_EACH = 2;

    private final BlockParser table;
    private final int columns;
    private long left = MOST_MISSING;

    private SparseTable(BlockParser table, int columns) {
        this.table = table;
        this.columns = columns;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        BlockContinue next = table.tryContinue(state);
        if (next != BlockContinue.none()) {
            CharSequence row = state.getLine().getContent();
            left += (long) MISSING_EACH * row.length() - Math.max(0, columns - cells(row));
        }
        return left < 0 ? BlockContinue.none() : next;
    }

    /** At most how many cells a line has. */
    private static int cells(CharSequence line) {
        return 1 + (int) line.chars().filter(each -> each == '|').count();
    }

    @Override
    public boolean isContainer() {
        return table.isContainer();
    }

    @Override
    public boolean canHaveLazyContinuationLines() {
        return left >= 0 && table.canHaveLazyContinuationLines();
    }

    @Override
    public boolean canContain(Block child) {
        return table.canContain(child);
    }

    @Override
    public Block getBlock() {
        return table.getBlock();
    }

    @Override
    public void addLine(SourceLine line) {
        table.addLine(line);
    }

    @Override
    public void addSourceSpan(SourceSpan span) {
        table.addSourceSpan(span);
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
        return table.getDefinitions();
    }

    @Override
    public void closeBlock() {
        table.closeBlock();
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        table.parseInlines(inlines);
    }

    /** Starts one wherever a table starts. */
    public static final class Factory extends AbstractBlockParserFactory {

        /** What a file may hold at all is limited by its size. */
        private final TableBlockParser.Factory tables =
                new TableBlockParser.Factory(Integer.MAX_VALUE);

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (!(tables.tryStart(state, matched) instanceof BlockStartImpl start)) {
                return BlockStart.none();
            }
            BlockParser table = start.getBlockParsers()[0];
            return BlockStart.of(new SparseTable(table, cells(state.getLine().getContent())))
                    .atIndex(start.getNewIndex())
                    .replaceParagraphLines(1);
        }
    }
}
