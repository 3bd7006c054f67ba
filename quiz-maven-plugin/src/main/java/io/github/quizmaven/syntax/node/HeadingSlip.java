package io.github.quizmaven.syntax.node;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads as a heading what only a slip keeps from being one, as in {@code ##Title}: no space after
 * the number signs, another character that looks like one, or full-width signs. Only at top level.
 */
public final class HeadingSlip extends AbstractBlockParser {

    private static final int MOST_INDENT = 3;
    private static final int MOST_SIGNS = 6;

    private final Heading heading = new Heading();
    private final SourceLine text;

    private HeadingSlip(int level, SourceLine text) {
        heading.setLevel(level);
        this.text = text;
    }

    /** Whether a character is a number sign, as wide as it may be. */
    public static boolean isSign(char each) {
        return each == '#' || each == '＃';
    }

    /** Whether a character looks like a space, or like nothing, but is none for Markdown. */
    public static boolean isOddSpace(char each) {
        return each != ' ' && (Character.isSpaceChar(each) || each == '\u200b' || each == '\ufeff');
    }

    @Override
    public Block getBlock() {
        return heading;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        inlines.parse(SourceLines.of(List.of(text)), heading);
    }

    /** Starts one at each line at top level that was meant as a heading. */
    public static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceLine line = state.getLine();
            CharSequence content = line.getContent();
            int signs = state.getNextNonSpaceIndex();
            int after = signs;
            boolean wide = false;
            while (after < content.length() && isSign(content.charAt(after))) {
                wide |= content.charAt(after) != '#';
                after++;
            }
            int level = after - signs;
            if (level == 0 || level > MOST_SIGNS || state.getIndent() > MOST_INDENT) {
                return BlockStart.none();
            }
            int start = after;
            while (start < content.length()
                    && (isBlank(content.charAt(start)) || isOddSpace(content.charAt(start)))) {
                start++;
            }
            boolean proper = !wide && start > after && isBlank(content.charAt(after));
            boolean meant =
                    level > 1
                            || isFirst(matched.getMatchedBlockParser().getBlock())
                                    && start < content.length()
                                    && Character.isLetter(content.charAt(start));
            if (proper
                    || start == content.length()
                    || !meant
                    || !isAtTop(matched.getMatchedBlockParser().getBlock())) {
                return BlockStart.none();
            }
            return BlockStart.of(
                            new HeadingSlip(level, line.substring(start, textEnd(content, start))))
                    .atIndex(content.length());
        }

        private static int textEnd(CharSequence line, int start) {
            int end = line.length();
            while (end > start && isBlank(line.charAt(end - 1))) {
                end--;
            }
            int closing = end;
            while (closing > start && isSign(line.charAt(closing - 1))) {
                closing--;
            }
            if (closing == end || closing == start || !isBlank(line.charAt(closing - 1))) {
                return end;
            }
            while (closing > start && isBlank(line.charAt(closing - 1))) {
                closing--;
            }
            return closing;
        }

        private static boolean isBlank(char each) {
            return each == ' ' || each == '\t';
        }

        /** Whether a line that goes on with a block, or ends it, is in no list and no quote. */
        private static boolean isAtTop(Node block) {
            @Nullable Node parent =
                    block instanceof Paragraph || block instanceof ListBlock
                            ? block.getParent()
                            : block;
            return parent instanceof Document;
        }

        private static boolean isFirst(Node block) {
            return block instanceof Document && block.getFirstChild() == null;
        }
    }
}
