package io.github.quizmaven.math;

import io.github.quizmaven.math.MathNode.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns the alignment, the spaces and the lines of a table into classes of its cells. */
final class MathTable {

    private static final String NO_SPACE = "0em";
    private static final String SMALL_SPACE = "0.2778em";

    /** Cells that KaTeX adds for numbers of equations, which it counts by style sheet. */
    private static final Set<String> ADDED = Set.of("mtr-glue", "mml-eqn-num");

    private final Consumer<Refusal> refuse;

    MathTable(Consumer<Refusal> refuse) {
        this.refuse = refuse;
    }

    Element convert(Element table) {
        List<List<Element>> rows = rows(table);
        List<String> alignments = words(table, "columnalign");
        List<String> spaces = words(table, "columnspacing");
        boolean equations = spaces.stream().anyMatch(NO_SPACE::equals);
        mark(rows, words(table, "columnlines"), words(table, "rowlines"));
        Element bare =
                table.without(
                        "columnalign", "columnspacing", "columnlines", "rowlines", "rowspacing");
        List<MathNode> converted = new ArrayList<>();
        for (List<Element> row : rows) {
            List<MathNode> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                cells.add(aligned(row.get(column), column, alignments));
            }
            converted.add(new Element("mtr", cells));
        }
        Element filled = bare.holding(converted);
        if (equations) {
            return filled.classed("equations");
        }
        return spaces.contains(SMALL_SPACE) ? filled.classed("narrow") : filled;
    }

    private static List<String> words(Element table, String attribute) {
        @Nullable String value = table.attribute(attribute);
        return value == null || value.isBlank() ? List.of() : Arrays.asList(value.split(" +"));
    }

    /** All rows, filled up to the same length so that lines have no gaps. */
    private static List<List<Element>> rows(Element table) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element row : table.elements()) {
            List<Element> cells = new ArrayList<>(row.elements());
            cells.removeIf(each -> ADDED.contains(String.valueOf(each.attribute("class"))));
            rows.add(cells);
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (List<Element> row : rows) {
            while (row.size() < columns) {
                row.add(new Element("mtd", List.of()));
            }
        }
        return rows;
    }

    private static Element aligned(Element cell, int column, List<String> alignments) {
        String alignment = column < alignments.size() ? alignments.get(column) : "center";
        return alignment.equals("center") ? cell : cell.classed("to-" + alignment);
    }

    private void mark(List<List<Element>> rows, List<String> columnLines, List<String> rowLines) {
        if (columnLines.contains("dashed") || rowLines.contains("dashed")) {
            refuse.accept(Refusal.DASHED);
        }
        for (int row = 0; row < rows.size(); row++) {
            boolean below = row < rowLines.size() && rowLines.get(row).equals("solid");
            for (int column = 0; column < rows.get(row).size(); column++) {
                boolean beside =
                        column < columnLines.size() && columnLines.get(column).equals("solid");
                classed(rows.get(row), column, beside, "line-right");
                classed(rows.get(row), column, below, "line-bottom");
            }
        }
    }

    private static void classed(List<Element> row, int column, boolean wanted, String name) {
        if (wanted) {
            row.set(column, row.get(column).classed(name));
        }
    }

    /**
     * A converted table with lines at its edges.
     *
     * @param notation KaTeX's, which says top and bottom for left and right and the other way round
     * @return null if the notation is none of a table
     */
    static @Nullable Element framed(Element table, String notation) {
        Element framed = table;
        for (String side : notation.split(" ")) {
            switch (side) {
                case "top" -> framed = rows(framed, row -> cell(row, 0, "line-left"));
                case "bottom" -> framed = rows(framed, row -> cell(row, -1, "line-right"));
                case "left" -> framed = row(framed, 0, "line-top");
                case "right" -> framed = row(framed, -1, "line-bottom");
                default -> {
                    return null;
                }
            }
        }
        return framed;
    }

    private static Element rows(Element table, UnaryOperator<Element> change) {
        return table.holding(
                table.elements().stream().map(change).map(each -> (MathNode) each).toList());
    }

    private static Element row(Element table, int index, String name) {
        List<Element> rows = new ArrayList<>(table.elements());
        int at = Math.floorMod(index, rows.size());
        List<MathNode> cells = new ArrayList<>();
        rows.get(at).elements().forEach(each -> cells.add(each.classed(name)));
        rows.set(at, rows.get(at).holding(cells));
        return table.holding(List.copyOf(rows));
    }

    private static Element cell(Element row, int index, String name) {
        List<Element> cells = new ArrayList<>(row.elements());
        int at = Math.floorMod(index, cells.size());
        cells.set(at, cells.get(at).classed(name));
        return row.holding(List.copyOf(cells));
    }
}
