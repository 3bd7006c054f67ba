package io.github.quizmaven.read.mended;

import io.github.quizmaven.read.context.Lines;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Options without a proper bullet that Markdown reads on with what is inside the option above them,
 * such as a quote.
 */
public final class LazyLines {

    private LazyLines() {}

    /** What was meant as options, below the first block of an item. */
    public static List<Marker> options(SourceFile file, Node item) {
        int left =
                column(
                        file,
                        Lines.blanksEnd(
                                file.text(), Blocks.span(item).start(), file.text().length()));
        List<Marker> options = new ArrayList<>();
        AbstractVisitor visitor =
                new AbstractVisitor() {
                    @Override
                    public void visit(Paragraph paragraph) {
                        for (Span line : Blocks.lines(paragraph)) {
                            @Nullable Marker marker =
                                    column(
                                                            file,
                                                            Lines.blanksEnd(
                                                                    file.text(),
                                                                    line.start(),
                                                                    line.end()))
                                                    > left
                                            ? null
                                            : Marker.inParagraph(file, line);
                            if (marker != null) {
                                options.add(marker);
                            }
                        }
                    }
                };
        for (Node block = item.getFirstChild().getNext(); block != null; block = block.getNext()) {
            block.accept(visitor);
        }
        return options;
    }

    private static int column(SourceFile file, int offset) {
        return offset - file.lines().start(file.lines().line(offset));
    }
}
