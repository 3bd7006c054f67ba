package io.github.quizmaven.parse;

import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Cuts pieces out of a file. */
final class Slices {

    private Slices() {}

    /**
     * Lines joined to one piece, blank ones at both ends left out, the first without indentation.
     *
     * @param otherwise where an empty piece stands
     */
    static Slice of(SourceFile file, List<Span> lines, int otherwise) {
        int first = 0;
        int last = lines.size();
        while (first < last && file.text(lines.get(first)).isBlank()) {
            first++;
        }
        while (last > first && file.text(lines.get(last - 1)).isBlank()) {
            last--;
        }
        if (first == last) {
            return new Slice("", List.of(otherwise));
        }
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int index = first; index < last; index++) {
            String line = file.text(lines.get(index));
            int start = lines.get(index).start();
            if (index == first) {
                String unindented = line.stripLeading();
                start += line.length() - unindented.length();
                line = unindented;
            } else {
                text.append('\n');
            }
            text.append(index == last - 1 ? line.stripTrailing() : line);
            starts.add(start);
        }
        return new Slice(text.toString(), starts);
    }

    /** The visible blocks at the file's top level as one piece, or null if nothing is visible. */
    static @Nullable Slice ofBlocks(SourceFile file, List<Node> blocks) {
        if (blocks.stream().allMatch(Blocks::isInvisible)) {
            return null;
        }
        List<Span> lines = Blocks.contentLines(file, blocks);
        Slice slice = of(file, lines, 0);
        return slice.text().isEmpty() ? null : slice;
    }
}
