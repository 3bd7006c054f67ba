package io.github.quizmaven.fix;

import io.github.quizmaven.diagnostic.OneLine;
import java.util.ArrayList;
import java.util.List;

/**
 * What was fixed in a file, as a unified diff. The hunks follow from the edits: nothing is
 * compared.
 */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String NO_END = "\\ No newline at end of file";

    private final List<String> lines = new ArrayList<>();
    private final Rows before;
    private final List<Change> changes;

    private UnifiedDiff(FixedText text) {
        this.before = new Rows(text.original());
        this.changes = text.changes();
    }

    /** Lines that can be printed, without their ends. */
    public static List<String> of(String path, FixedText text) {
        UnifiedDiff diff = new UnifiedDiff(text);
        diff.lines.add("--- a/" + OneLine.of(path));
        diff.lines.add("+++ b/" + OneLine.of(path));
        diff.hunks();
        return diff.lines;
    }

    /**
     * Lines that take the place of others.
     *
     * @param first the first line that is replaced, from 0
     * @param end the line after the last one
     * @param rows what is there now, from line {@code from} to before {@code to}
     */
    private record Block(int first, int end, Rows rows, int from, int to) {

        /** Without the lines at both ends that are as they were. */
        Block trimmed(Rows before) {
            int start = 0;
            int most = Math.min(end - first, to - from);
            while (start < most && rows.isSame(from + start, before, first + start)) {
                start++;
            }
            int last = 0;
            while (last < most - start && rows.isSame(to - 1 - last, before, end - 1 - last)) {
                last++;
            }
            return new Block(first + start, end - last, rows, from + start, to - last);
        }

        int growth() {
            return to - from - (end - first);
        }
    }

    private void hunks() {
        List<Block> blocks = blocks();
        int shift = 0;
        int from = 0;
        while (from < blocks.size()) {
            int to = from + 1;
            while (to < blocks.size()
                    && blocks.get(to).first() - blocks.get(to - 1).end() <= 2 * CONTEXT) {
                to++;
            }
            shift += hunk(blocks.subList(from, to), shift);
            from = to;
        }
    }

    /** Changes that touch the same line are one block. */
    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        while (next < changes.size()) {
            int first = before.at(changes.get(next).span().start());
            int end = first;
            int at = before.start(first);
            StringBuilder written = new StringBuilder();
            do {
                Change each = changes.get(next++);
                written.append(before.text(), at, each.span().start()).append(each.replacement());
                at = each.span().end();
                end = Math.min(before.count(), before.at(at) + 1);
            } while (next < changes.size() && before.at(changes.get(next).span().start()) < end);
            written.append(before.text(), at, before.start(end));
            Rows rows = new Rows(written.toString());
            Block block = new Block(first, end, rows, 0, rows.count()).trimmed(before);
            if (block.first() < block.end() || block.from() < block.to()) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** Adds a hunk; how many lines longer it is than before. */
    private int hunk(List<Block> blocks, int shift) {
        int first = Math.max(0, blocks.get(0).first() - CONTEXT);
        int last = Math.min(before.count(), blocks.get(blocks.size() - 1).end() + CONTEXT);
        List<String> body = new ArrayList<>();
        int added = 0;
        int at = first;
        for (Block each : blocks) {
            add(body, ' ', before, at, each.first());
            add(body, '-', before, each.first(), each.end());
            add(body, '+', each.rows(), each.from(), each.to());
            added += each.growth();
            at = each.end();
        }
        add(body, ' ', before, at, last);
        lines.add(
                "@@ -"
                        + range(first, last - first)
                        + " +"
                        + range(first + shift, last - first + added)
                        + " @@");
        lines.addAll(body);
        return added;
    }

    /** The number of the first line and how many there are; of none, the line before them. */
    private static String range(int first, int count) {
        return (count == 0 ? first : first + 1) + (count == 1 ? "" : "," + count);
    }

    /** Some commands to a CI begin a line, be there blanks before them; they are defused. */
    private static String printable(String line) {
        return line.contains("::") ? OneLine.of(line) : OneLine.ofSource(line);
    }

    private static void add(List<String> body, char sign, Rows rows, int from, int to) {
        for (int row = from; row < to; row++) {
            body.add(printable(sign + rows.line(row)));
            if (!rows.hasEnd(row)) {
                body.add(NO_END);
            }
        }
    }
}
