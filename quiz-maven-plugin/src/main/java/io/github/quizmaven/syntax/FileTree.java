package io.github.quizmaven.syntax;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.node.Definitions;
import io.github.quizmaven.syntax.node.NodePlaces;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A file as CommonMark reads it: the one form in which what an author wrote exists. A piece of a
 * file that had to be read again has a tree of its own, whose places are those of the file.
 */
public final class FileTree {

    private final SourceFile file;
    private final Node root;
    private final boolean math;
    private final Definitions definitions;
    private final @Nullable Piece piece;
    private final NodePlaces places;

    FileTree(
            SourceFile file,
            Node root,
            boolean math,
            Definitions definitions,
            @Nullable Piece piece) {
        this.file = file;
        this.root = root;
        this.math = math;
        this.definitions = definitions;
        this.piece = piece;
        this.places =
                piece == null
                        ? new NodePlaces(file.text(), offset -> offset)
                        : new NodePlaces(piece.text(), piece::toFile);
    }

    /** The file as it is read: what is hidden from readers is blank. */
    public SourceFile file() {
        return file;
    }

    public Node root() {
        return root;
    }

    /** Whether {@code $} opens mathematics. */
    public boolean math() {
        return math;
    }

    /** The link definitions of the whole file. */
    public Definitions definitions() {
        return definitions;
    }

    /** What was read if it is not the whole file. */
    @Nullable Piece piece() {
        return piece;
    }

    /** The way from nodes to the file. */
    public NodePlaces places() {
        return places;
    }

    /** Where a node is in the file, from its first character to the last. */
    public Span span(Node node) {
        return places.inFile(node);
    }

    /** All blocks as one text; null if they show nothing. */
    public @Nullable Text text() {
        return Text.ofBlocks(this, Blocks.children(root));
    }

    /** The part of each line that belongs to a node, freed of what its containers put before it. */
    public List<Span> lines(Node node) {
        List<Span> lines = Blocks.lines(node);
        return piece == null ? lines : lines.stream().map(places::inFile).toList();
    }
}
