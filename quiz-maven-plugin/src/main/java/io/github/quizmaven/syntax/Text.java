package io.github.quizmaven.syntax;

import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.fact.ContentKey;
import io.github.quizmaven.syntax.fact.Facts;
import io.github.quizmaven.syntax.fact.FactsReader;
import io.github.quizmaven.syntax.fact.Formula;
import io.github.quizmaven.syntax.fact.LinkUse;
import io.github.quizmaven.syntax.fact.Prose;
import io.github.quizmaven.syntax.fact.html.RawTag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A text that an author wrote: a run of nodes of a file's tree. Its source, its content key and all
 * other facts are views of these nodes, each made once when somebody asks. Not for use by several
 * threads at once.
 */
public final class Text {

    private static final int ID_BYTES = 4;
    private static final String HEADING = "# ";

    private final FileTree tree;
    private final List<Node> nodes;
    private final boolean inline;
    private final Span span;

    /** The same without blanks, for a stem that was read again with them. */
    private final @Nullable Text plain;

    private @Nullable Piece piece;
    private @Nullable String key;
    private @Nullable String id;
    private @Nullable Facts facts;

    private Text(
            FileTree tree,
            List<? extends Node> nodes,
            boolean inline,
            Span span,
            @Nullable Piece piece,
            @Nullable Text plain) {
        this.tree = tree;
        this.nodes = List.copyOf(nodes);
        this.inline = inline;
        this.span = span;
        this.piece = piece;
        this.plain = plain;
    }

    /** Blocks from the first visible one to the last; null if there is none. */
    public static @Nullable Text ofBlocks(FileTree tree, List<Node> blocks) {
        List<Node> visible = Blocks.visible(blocks);
        if (visible.isEmpty()) {
            return null;
        }
        Span all = tree.span(visible.get(0)).to(tree.span(visible.get(visible.size() - 1)));
        return ofBlocks(tree, visible, all);
    }

    /**
     * Blocks of which only a part is the text, as their nodes have been made to show.
     *
     * @param part from the first character that belongs to the text to the last
     */
    public static Text ofBlocks(FileTree tree, List<Node> blocks, Span part) {
        return new Text(tree, blocks, false, trimmed(tree.file(), part), null, null);
    }

    /** Without the white space that Markdown drops: other white space is part of the text. */
    private static Span trimmed(SourceFile file, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(file.text().charAt(start))) {
            start++;
        }
        while (start < end && isBlank(file.text().charAt(end - 1))) {
            end--;
        }
        return start == end ? span : new Span(start, end);
    }

    private static boolean isBlank(char each) {
        return each == '\n' || Line.isSpace(each);
    }

    /** The content of a heading or a table's cell. */
    public static Text ofLine(FileTree tree, Node container, Span span) {
        return new Text(tree, Blocks.children(container), true, span, null, null);
    }

    /** A text with nothing in it. */
    public static Text empty(FileTree tree, int offset) {
        Piece nothing = new Piece("", List.of(offset));
        return new Text(tree, List.of(), false, Span.at(offset), nothing, null);
    }

    /** All of a piece that was read by itself, be it nothing. */
    public static Text ofPiece(FileTree tree) {
        Piece piece = tree.piece();
        if (piece == null) {
            throw new IllegalArgumentException("this is the tree of a whole file");
        }
        return new Text(tree, Blocks.children(tree.root()), false, piece.span(), piece, null);
    }

    /**
     * A stem that was read again with its blanks.
     *
     * @param plain the same as it was read first, which says what is written
     */
    static Text ofStem(FileTree tree, Text plain) {
        Piece piece = plain.piece();
        return new Text(tree, Blocks.children(tree.root()), false, piece.span(), piece, plain);
    }

    /**
     * A piece of one line that is read by itself as the content of a heading.
     *
     * @param around the tree of the file, whose link definitions hold
     */
    public static Text ofLine(Piece line, FileTree around) {
        // Number signs at the end would close the heading.
        String heading = HEADING + line.text() + (line.text().endsWith("#") ? " #" : "");
        int start = line.fileStarts().get(0) - HEADING.length();
        FileTree tree = SyntaxParser.parse(new Piece(heading, List.of(start)), around);
        return new Text(
                tree, Blocks.children(tree.root().getFirstChild()), true, line.span(), line, null);
    }

    /** A text that is in no file, for what the plugin writes itself. */
    public static Text of(String markdown) {
        FileTree tree = SyntaxParser.parse(markdown, true);
        Span all = new Span(0, tree.file().text().length());
        return new Text(
                tree, Blocks.children(tree.root()), false, trimmed(tree.file(), all), null, null);
    }

    /** The tree whose nodes these are. */
    public FileTree tree() {
        return tree;
    }

    /** Blocks, or the inline nodes of a line. */
    public List<Node> nodes() {
        return nodes;
    }

    /** Whether this is the content of a heading or a table's cell. */
    public boolean isLine() {
        return inline;
    }

    /** Where it is in the file, from its first visible character to the last. */
    public Span span() {
        return span;
    }

    /** Its Markdown as it would be written outside of lists and quotes. */
    public String source() {
        return piece().text();
    }

    /** Its Markdown with the way back to the file. */
    public Piece piece() {
        if (piece == null) {
            piece = inline ? line() : lines();
        }
        return piece;
    }

    /**
     * The same for two texts exactly if readers see the same: white space is folded and emphasis
     * ignored; code, keys, images, links, case and signs count.
     */
    public String key() {
        if (key == null) {
            key = ContentKey.of(nodes, inline);
        }
        return key;
    }

    /** The first 8 hex digits of SHA-256 of the key: an id that survives reordering. */
    public String id() {
        if (id == null) {
            byte[] digest = Sha256.digest().digest(key().getBytes(StandardCharsets.UTF_8));
            id = HexFormat.of().formatHex(digest, 0, ID_BYTES);
        }
        return id;
    }

    /** Whether readers see nothing. */
    public boolean isEmpty() {
        return nodes.isEmpty() || key().isEmpty();
    }

    /** Its running text; blanks are in it as they are written. */
    public Prose prose() {
        return plain == null ? facts().prose() : plain.prose();
    }

    /** Its links and images in the order of the source. */
    public List<LinkUse> links() {
        return facts().links();
    }

    /** Its formulas in the order of the source. */
    public List<Formula> formulas() {
        return facts().formulas();
    }

    /** Its raw HTML that is shown as text. */
    public List<RawTag> rawTags() {
        return plain == null ? facts().rawTags() : plain.rawTags();
    }

    /** Where single tildes strike out what was meant to be lowered, as in {@code H~2~O}. */
    public List<Span> lowered() {
        return facts().lowered();
    }

    /** Whether it holds code on lines of its own or a table, whose boxes have names. */
    public boolean hasBox() {
        return facts().hasBox();
    }

    private Facts facts() {
        if (facts == null) {
            facts = FactsReader.read(nodes, tree.places());
        }
        return facts;
    }

    private Piece line() {
        boolean cell = !nodes.isEmpty() && nodes.get(0).getParent() instanceof TableCell;
        Piece written = Piece.of(tree.file(), span);
        return cell ? new Piece(written.text().replace("\\|", "|"), written.fileStarts()) : written;
    }

    private Piece lines() {
        if (nodes.size() == 1
                && nodes.get(0) instanceof Paragraph paragraph
                && paragraph.getSourceSpans().size() == 1) {
            return new Piece(tree.file().text(span), List.of(span.start()));
        }
        List<Line> lines = new ArrayList<>();
        for (Line each : ContentLines.of(tree.file(), nodes)) {
            int start = Math.max(each.span().start(), span.start());
            int end = Math.min(each.span().end(), span.end());
            if (start > end) {
                continue;
            }
            Span before = new Span(each.span().start(), start);
            // An indentation is part of the text, since it can make code of it.
            Line line =
                    tree.file().text(before).isBlank()
                            ? new Line(each.lead(), new Span(before.start(), end))
                            : new Line("", new Span(start, end));
            // What is left of a paragraph is not indented by what was before it.
            boolean first = lines.isEmpty() && nodes.get(0) instanceof Paragraph;
            lines.add(first ? Line.unindented(tree.file(), line.span()) : line);
        }
        return Piece.of(tree.file(), lines, span.start());
    }
}
