package io.github.quizmaven.convert.gfm;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides where the last option of a question ends. What is indented belongs to it; what stands at
 * the column of the options does so only if the option above has the like, or if the option would
 * be empty without it.
 */
final class LastOption {

    private final List<Line> lines;
    private final int base;

    /**
     * @param base the indentation of the options
     */
    LastOption(List<Line> lines, int base) {
        this.lines = lines;
        this.base = base;
    }

    /**
     * The index behind its last line.
     *
     * @param from the index of the line below its first one
     * @param above the options above it
     */
    int end(int from, Choice option, List<Choice> above) {
        List<Block.Kind> pattern =
                above.isEmpty() ? List.of() : outerKinds(above.get(above.size() - 1).rest());
        boolean empty = option.first().isBlank();
        boolean open = empty || option.isLabel() && !pattern.isEmpty();
        int end = option.first().kind() == Line.Kind.CODE_OPEN ? closing(from) : direct(from);
        int outer = 0;
        for (Block block : Block.of(lines.subList(end, lines.size()))) {
            boolean tail = Tail.starts(block.first());
            boolean alike =
                    outer < pattern.size()
                            && pattern.get(outer) == block.kind()
                            && block.kind() != Block.Kind.PARAGRAPH;
            boolean first = open && outer == 0 && block.kind() != Block.Kind.QUOTE;
            if (block.indent() >= base + OptionFinder.NESTED ? tail : tail && !alike) {
                break;
            }
            if (block.indent() < base + OptionFinder.NESTED) {
                if (!alike && !first) {
                    break;
                }
                outer++;
            }
            end = lines.indexOf(block.last()) + 1;
        }
        return end;
    }

    /** The lines right below that Markdown reads as one with the option. */
    private int direct(int from) {
        int at = from;
        while (at < lines.size()
                && !lines.get(at).isBlank()
                && lines.get(at).indent() >= base + OptionFinder.NESTED
                && !Tail.starts(lines.get(at))) {
            at = lines.get(at).kind() == Line.Kind.CODE_OPEN ? closing(at + 1) : at + 1;
        }
        return at;
    }

    private int closing(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).kind() != Line.Kind.CODE_CLOSE) {
            at++;
        }
        return Math.min(lines.size(), at + 1);
    }

    private List<Block.Kind> outerKinds(List<Line> rest) {
        List<Block.Kind> kinds = new ArrayList<>();
        for (Block block : Block.of(rest)) {
            if (block.indent() < base + OptionFinder.NESTED) {
                kinds.add(block.kind());
            }
        }
        return kinds;
    }
}
