package io.github.quizmaven.syntax;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.node.BlankInline;
import io.github.quizmaven.syntax.node.MathInline;
import io.github.quizmaven.syntax.node.TaskMarker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * What Markdown leaves of a text as it is written, for rules that look for what was meant as
 * something else.
 *
 * @param runs the source of each paragraph, heading and cell, with signs of their own for each
 *     character of code, links and other syntax
 * @param formulaFences the first lines of fences whose language is mathematics
 * @param surplusCells what is written in rows of tables behind the last column
 */
public record PlainSource(List<Piece> runs, List<Span> formulaFences, List<Span> surplusCells) {

    /** Stands for a character of code. */
    public static final char CODE = '\uE000';

    /** Stands for a character of a link or an image. */
    public static final char LINK = '\uE001';

    /** Stands for a character of another syntax. */
    public static final char OTHER = '\uE002';

    public static PlainSource of(Text text) {
        Reader reader = new Reader(text.tree());
        if (text.isLine() && !text.nodes().isEmpty()) {
            reader.run(List.of(text.span()), text.nodes());
        } else {
            text.nodes().forEach(each -> each.accept(reader));
        }
        return new PlainSource(reader.runs, reader.fences, reader.surplus);
    }

    /** Reads blocks; each looks at its own lines only. */
    private static final class Reader extends AbstractVisitor {

        private final FileTree tree;
        private final List<Piece> runs = new ArrayList<>();
        private final List<Span> fences = new ArrayList<>();
        private final List<Span> surplus = new ArrayList<>();

        Reader(FileTree tree) {
            this.tree = tree;
        }

        @Override
        public void visit(Paragraph paragraph) {
            run(tree.lines(paragraph), Blocks.children(paragraph));
        }

        @Override
        public void visit(Heading heading) {
            run(tree.lines(heading), Blocks.children(heading));
        }

        @Override
        public void visit(FencedCodeBlock fence) {
            String info = fence.getInfo() == null ? "" : fence.getInfo().strip();
            if (info.toLowerCase(Locale.ROOT).equals("math")) {
                fences.add(tree.lines(fence).get(0));
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                visitChildren(block);
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell) {
                run(tree.lines(node), Blocks.children(node));
                return;
            }
            if (node instanceof TableRow row && !tree.lines(row).isEmpty()) {
                findSurplus(tree.lines(row).get(0), Blocks.children(row).size());
            }
            visitChildren(node);
        }

        /** The parser drops cells that are too many. */
        private void findSurplus(Span row, int columns) {
            String written = tree.file().text(row);
            // Bars inside blanks end no cell; a blank in no cell is reported as such elsewhere.
            String line =
                    tree.piece() == null
                            ? written
                            : WrittenBlank.masked(written, WrittenBlank.find(written).closed());
            int at = line.length() - line.stripLeading().length();
            int bars = line.startsWith("|", at) ? -1 : 0;
            for (; at < line.length(); at++) {
                boolean bar = line.charAt(at) == '|' && (at == 0 || line.charAt(at - 1) != '\\');
                if (bar && ++bars == columns) {
                    String rest = line.substring(at + 1);
                    boolean blank = rest.indexOf(BlankInline.MARK) >= 0;
                    if (!blank && !rest.replace("|", "").isBlank()) {
                        Span cells = new Span(row.start() + at + 1, row.end());
                        surplus.add(tree.file().trimmed(cells));
                    }
                    return;
                }
            }
        }

        private void run(List<Span> lines, List<Node> inline) {
            if (!mayHold(lines)) {
                return;
            }
            StringBuilder text = new StringBuilder();
            List<Integer> fileStarts = new ArrayList<>();
            int[] starts = new int[lines.size()];
            for (Span line : lines) {
                text.append(text.isEmpty() ? "" : "\n");
                starts[fileStarts.size()] = text.length();
                fileStarts.add(line.start());
                text.append(tree.file().text(line));
            }
            Masks masks = new Masks(tree, text, starts, lines);
            inline.forEach(each -> each.accept(masks));
            String masked = text.toString();
            if (PlainSource.mayHold(masked)) {
                runs.add(new Piece(masked, fileStarts));
            }
        }

        private boolean mayHold(List<Span> lines) {
            for (Span line : lines) {
                if (PlainSource.mayHold(tree.file().text(line))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether a text has a sign of a link or a formula. */
    private static boolean mayHold(String text) {
        return text.indexOf('[') >= 0
                || text.indexOf('$') >= 0
                || text.indexOf('\\') >= 0
                || text.indexOf('<') >= 0
                || text.contains("](")
                || text.indexOf('】') >= 0
                || text.indexOf('］') >= 0;
    }

    /** Puts signs where there is syntax in a run. */
    private static final class Masks extends AbstractVisitor {

        /** How many backslashes before an address are looked for. */
        private static final int MOST_ESCAPES = 100;

        private final FileTree tree;
        private final StringBuilder text;
        private final int[] starts;
        private final int[] fileStarts;
        private final List<Span> lines;

        Masks(FileTree tree, StringBuilder text, int[] starts, List<Span> lines) {
            this.tree = tree;
            this.text = text;
            this.starts = starts;
            this.lines = lines;
            this.fileStarts = new int[lines.size()];
            for (int line = 0; line < fileStarts.length; line++) {
                fileStarts[line] = lines.get(line).start();
            }
        }

        private void mask(Node node, char sign) {
            tree.lines(node).forEach(each -> mask(each, sign));
        }

        private void mask(Span each, char sign) {
            int found = Arrays.binarySearch(fileStarts, each.start());
            int line = Math.max(0, found >= 0 ? found : -found - 2);
            int from = Math.max(each.start(), lines.get(line).start());
            int to = Math.min(each.end(), lines.get(line).end());
            for (int at = from; at < to; at++) {
                text.setCharAt(starts[line] + at - fileStarts[line], sign);
            }
        }

        @Override
        public void visit(Code code) {
            mask(code, CODE);
        }

        @Override
        public void visit(Link link) {
            List<Span> places = tree.lines(link);
            if (places.size() == 1
                    && link.getFirstChild() instanceof org.commonmark.node.Text shown) {
                mask(moved(places.get(0), shown.getLiteral()), LINK);
            } else {
                mask(link, LINK);
            }
        }

        /**
         * Where a bare address is: the parser has it too far to the left, by one for each backslash
         * in the text before it.
         */
        private Span moved(Span place, String address) {
            String file = tree.file().text();
            if (place.length() == address.length()) {
                for (int by = 0; by <= MOST_ESCAPES; by++) {
                    if (file.startsWith(address, place.start() + by)) {
                        return new Span(place.start() + by, place.end() + by);
                    }
                }
            }
            return place;
        }

        @Override
        public void visit(Image image) {
            mask(image, LINK);
        }

        @Override
        public void visit(HtmlInline html) {
            mask(html, OTHER);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof MathInline || node instanceof TaskMarker) {
                mask(node, OTHER);
            } else {
                visitChildren(node);
            }
        }
    }
}
