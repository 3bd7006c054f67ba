package io.github.quizmaven.syntax;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.node.BlankInline;
import io.github.quizmaven.syntax.node.Definitions;
import io.github.quizmaven.syntax.node.FenceTabs;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.commonmark.Extension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The one configured CommonMark parser: GitHub's tables, strikethrough, autolinks, and the format's
 * task markers, formulas and blanks. Thread-safe.
 */
public final class SyntaxParser {

    /** The extensions, which an HTML renderer needs too. */
    public static final List<Extension> EXTENSIONS = Parsers.SYNTAX;

    private static final LongAdder PARSES = new LongAdder();

    private SyntaxParser() {}

    /**
     * Reads a whole file.
     *
     * @param frontMatter what is not Markdown at its top; empty if nothing is
     * @param math whether {@code $} opens mathematics
     */
    public static FileTree parse(SourceFile file, Span frontMatter, boolean math) {
        return parse(file, frontMatter, math, false);
    }

    /** As {@link #parse(SourceFile, Span, boolean)}, with headings that only a slip hides. */
    public static FileTree parseQuiz(SourceFile file, Span frontMatter, boolean math) {
        return parse(file, frontMatter, math, true);
    }

    private static FileTree parse(SourceFile file, Span frontMatter, boolean math, boolean quiz) {
        String text =
                frontMatter.length() == 0 ? file.text() : file.without(List.of(frontMatter)).text();
        Node root = parse(Parsers.of(text, math, quiz), text);
        FenceTabs.cut(root, text);
        cutLines(root, file);
        return new FileTree(file, root, math, Definitions.below(root), null);
    }

    /** Reads a piece of a file by itself, with the link definitions of the whole file. */
    public static FileTree parse(Piece piece, FileTree around) {
        Node root = parse(forPiece(piece.text(), around), piece.text());
        return new FileTree(around.file(), root, around.math(), around.definitions(), piece);
    }

    /**
     * Reads a text again that holds blanks.
     *
     * @param blanks where they are in the piece
     */
    public static FileTree parse(Piece piece, List<WrittenBlank> blanks, FileTree around) {
        String masked = WrittenBlank.masked(piece.text(), blanks);
        Node root = parse(forPiece(masked, around), masked);
        root.accept(new FillerRemoval());
        return new FileTree(around.file(), root, around.math(), around.definitions(), piece);
    }

    /** Reads a text that is in no file. */
    public static FileTree parse(String text, boolean math) {
        return parse(SourceFile.of("", text), Span.at(0), math);
    }

    /** How many texts were parsed since the class was loaded; for tests that count. */
    public static long parses() {
        return PARSES.sum();
    }

    private static Parser forPiece(String text, FileTree around) {
        return around.definitions().isEmpty()
                ? Parsers.of(text, around.math(), false)
                : Parsers.of(around.math(), around.definitions());
    }

    private static Node parse(Parser parser, String text) {
        PARSES.increment();
        return parser.parse(text);
    }

    /** Lets lines end before what is hidden at their ends: the blanks would break the line. */
    private static void cutLines(Node root, SourceFile file) {
        if (!file.hidesAnything()) {
            return;
        }
        root.accept(
                new AbstractVisitor() {
                    @Override
                    protected void visitChildren(Node parent) {
                        if (parent instanceof Block) {
                            parent.setSourceSpans(
                                    parent.getSourceSpans().stream()
                                            .map(each -> cut(each, file))
                                            .toList());
                        }
                        super.visitChildren(parent);
                    }

                    @Override
                    public void visit(HardLineBreak hard) {
                        if (isMadeByBlanks(hard, file)) {
                            SoftLineBreak soft = new SoftLineBreak();
                            soft.setSourceSpans(hard.getSourceSpans());
                            hard.insertAfter(soft);
                            hard.unlink();
                        }
                    }
                });
    }

    private static boolean isMadeByBlanks(HardLineBreak hard, SourceFile file) {
        @Nullable Node before = hard.getPrevious();
        if (before == null || before.getSourceSpans().isEmpty()) {
            return false;
        }
        List<SourceSpan> spans = before.getSourceSpans();
        Span line = file.line(file.lines().line(spans.get(spans.size() - 1).getInputIndex()));
        int end = line.start() + file.text(line).stripTrailing().length();
        return file.hides(new Span(end, line.end()));
    }

    private static SourceSpan cut(SourceSpan line, SourceFile file) {
        int start = line.getInputIndex();
        Span whole = new Span(start, start + line.getLength());
        int length = file.text(whole).stripTrailing().length();
        return file.hides(new Span(start + length, whole.end()))
                ? SourceSpan.of(line.getLineIndex(), line.getColumnIndex(), start, length)
                : line;
    }

    /** Leaves one character for each blank in texts that are not parsed for blanks. */
    private static final class FillerRemoval extends AbstractVisitor {

        @Override
        public void visit(Code code) {
            code.setLiteral(BlankInline.withoutFiller(code.getLiteral()));
        }

        @Override
        public void visit(FencedCodeBlock block) {
            block.setLiteral(BlankInline.withoutFiller(block.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock block) {
            block.setLiteral(BlankInline.withoutFiller(block.getLiteral()));
        }

        @Override
        public void visit(HtmlInline tag) {
            tag.setLiteral(BlankInline.withoutFiller(tag.getLiteral()));
        }
    }
}
