package io.github.quizmaven.read.fix;

import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.diagnostic.fix.LineEdits;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The edits that make lines metadata, or take a line out of it. */
public final class MetadataFix {

    private static final String OPENING = "```yaml question";
    private static final String CLOSING = "```";

    private MetadataFix() {}

    /** Puts lines that are properties between the lines of a fence. */
    public static Fix fenced(SourceFile file, Node block) {
        Span whole = Blocks.span(block);
        return Fix.safe(
                LineEdits.insertAbove(file, whole.start(), OPENING + "\n"),
                LineEdits.insertBelow(file, file.trimmed(whole).end(), CLOSING + "\n"));
    }

    /**
     * Opens a block of code as metadata.
     *
     * @param sure whether it can be nothing else
     */
    public static Fix opened(SourceFile file, FencedCodeBlock fence, boolean sure) {
        Span line = file.trimmed(Blocks.lines(fence).get(0));
        Span info = new Span(line.start() + fence.getOpeningFenceLength(), line.end());
        return new Fix(List.of(new Edit(info, "yaml question")), sure);
    }

    /** Deletes the line of a property; null if it has others, or shares it. */
    public static @Nullable Fix without(SourceFile file, Span key, Span value) {
        Span line = file.line(file.lines().line(key.start()));
        boolean alone = file.text(new Span(line.start(), key.start())).isBlank();
        return alone && value.end() <= line.end() ? Fix.unsafe(LineEdits.delete(file, line)) : null;
    }
}
