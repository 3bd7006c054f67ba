package io.github.quizmaven.exchange.gfm;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowTree;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.SyntaxParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a foreign file with the tree that they make. A link definition that no link uses was
 * meant as a link, and shows nothing otherwise.
 *
 * @param rows all lines, links in the places of such definitions
 * @param tree its offsets are those of the lines put together, not of the file
 */
record ForeignFile(List<Row> rows, FileTree tree) {

    ForeignFile {
        rows = List.copyOf(rows);
    }

    static ForeignFile of(List<Row> rows, Notes notes) {
        FileTree first = parse(rows, true);
        List<Row> linked = linked(rows, first, notes);
        boolean math = Dollars.openMath(linked, first, notes);
        boolean same = linked.equals(rows) && math;
        return new ForeignFile(linked, same ? first : parse(linked, math));
    }

    private static FileTree parse(List<Row> rows, boolean math) {
        return SyntaxParser.parse(
                SourceFile.of("", RowTree.piece(rows).text()), Span.at(0), math);
    }

    private static List<Row> linked(List<Row> rows, FileTree tree, Notes notes) {
        LinkLabels labels = new LinkLabels(tree.file().text());
        tree.root().accept(labels);
        List<Row> linked = new ArrayList<>(rows);
        for (LinkReferenceDefinition each : labels.definitions) {
            int line = each.getSourceSpans().get(0).getLineIndex();
            boolean alone = each.getSourceSpans().size() == 1 && each.getLabel().strip().length() > 1;
            if (!alone || labels.used.contains(key(each.getLabel()))) {
                continue;
            }
            Row row = rows.get(line).stripped();
            notes.repaired(
                    row.span(),
                    "this defines a link that nothing uses, and shows nothing: it is written as a link");
            linked.set(
                    line,
                    row.withText(
                            "[" + each.getLabel() + "](" + destination(each.getDestination()) + ")"));
        }
        return linked;
    }

    private static String destination(String address) {
        return address.contains(" ") || address.contains("(") ? "<" + address + ">" : address;
    }

    private static String key(String label) {
        String folded = label.strip().replaceAll("\\s+", " ");
        return folded.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    /** Finds definitions and the labels that links use. */
    private static final class LinkLabels extends AbstractVisitor {

        private final String text;
        private final List<LinkReferenceDefinition> definitions = new ArrayList<>();
        private final Set<String> used = new HashSet<>();

        LinkLabels(String text) {
            this.text = text;
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            definitions.add(definition);
        }

        @Override
        public void visit(Link link) {
            use(link);
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            use(image);
            visitChildren(image);
        }

        private void use(Node link) {
            var spans = link.getSourceSpans();
            var last = spans.get(spans.size() - 1);
            String source =
                    text.substring(
                            spans.get(0).getInputIndex(),
                            last.getInputIndex() + last.getLength());
            @Nullable String label = label(source);
            if (label != null) {
                used.add(key(label));
            }
        }

        /** What is in the last brackets, or in the first ones if these are empty. */
        private static @Nullable String label(String source) {
            if (!source.endsWith("]")) {
                return null;
            }
            if (source.endsWith("[]")) {
                return source.substring(source.indexOf('[') + 1, source.length() - "][]".length());
            }
            int open = source.lastIndexOf('[');
            while (open > 0 && source.charAt(open - 1) == '\\') {
                open = source.lastIndexOf('[', open - 1);
            }
            return source.substring(open + 1, source.length() - 1);
        }
    }
}
