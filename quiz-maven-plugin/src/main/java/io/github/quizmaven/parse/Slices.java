package io.github.quizmaven.parse;

import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Cuts pieces out of a file. */
final class Slices {

    private static final Pattern TRAILING_SPACE = Pattern.compile("[ \\t]+\\z");

    private Slices() {}

    /**
     * Lines joined to one piece, blank ones at both ends left out.
     *
     * @param otherwise where an empty piece stands
     */
    static Slice of(SourceFile file, List<Line> lines, int otherwise) {
        int first = 0;
        int last = lines.size();
        while (first < last && lines.get(first).isBlank(file)) {
            first++;
        }
        while (last > first && lines.get(last - 1).isBlank(file)) {
            last--;
        }
        if (first == last) {
            return new Slice("", List.of(otherwise));
        }
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (int index = first; index < last; index++) {
            String line = lines.get(index).text(file);
            text.append(index == first ? "" : "\n");
            text.append(index == last - 1 ? TRAILING_SPACE.matcher(line).replaceFirst("") : line);
            starts.add(lines.get(index).start());
        }
        return new Slice(text.toString(), starts);
    }

    /** Blocks from the first visible one to the last as one piece, or null if there is none. */
    static @Nullable Slice ofBlocks(SourceFile file, List<Node> blocks) {
        Slice slice = of(file, ContentLines.of(file, Blocks.visible(blocks)), 0);
        return slice.text().isEmpty() ? null : slice;
    }
}
