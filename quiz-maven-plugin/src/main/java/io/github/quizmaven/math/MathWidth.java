package io.github.quizmaven.math;

import io.github.quizmaven.math.engine.MathNode;
import io.github.quizmaven.math.engine.MathNode.Element;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Estimates how wide a formula will be, so that a page can let the wide ones scroll. */
final class MathWidth {

    private static final double LETTER = 0.55;
    private static final double AROUND_OPERATOR = 0.5;
    private static final double SCRIPT = 0.72;
    private static final double BETWEEN_COLUMNS = 0.8;
    private static final double ROOT = 0.8;

    private MathWidth() {}

    /** In em. */
    static double of(MathNode node) {
        if (!(node instanceof Element element)) {
            return LETTER * node.text().codePoints().count();
        }
        List<MathNode> children = element.children();
        return switch (element.name()) {
            case "mo" -> of(children) + (isSpaced(element) ? AROUND_OPERATOR : 0);
            case "mspace" -> length(element.attribute("width"));
            case "mfrac" -> widest(children);
            case "munder", "mover", "munderover" ->
                    Math.max(of(children.get(0)), SCRIPT * widest(rest(children)));
            case "msub", "msup", "msubsup" -> of(children.get(0)) + SCRIPT * widest(rest(children));
            case "msqrt" -> of(children) + ROOT;
            case "mroot" -> of(children.get(0)) + ROOT;
            case "mtable" -> table(element);
            default -> of(children);
        };
    }

    private static boolean isSpaced(Element operator) {
        String text = operator.text();
        return text.length() == 1 && "()[]{}⟨⟩⌈⌉⌊⌋|‖,!/".indexOf(text.charAt(0)) < 0;
    }

    private static double of(List<MathNode> nodes) {
        return nodes.stream().mapToDouble(MathWidth::of).sum();
    }

    private static List<MathNode> rest(List<MathNode> children) {
        return children.subList(1, children.size());
    }

    private static double widest(List<MathNode> nodes) {
        return nodes.stream().mapToDouble(MathWidth::of).max().orElse(0);
    }

    private static double table(Element table) {
        double width = 0;
        for (int column = 0; ; column++) {
            int at = column;
            List<MathNode> cells =
                    table.elements().stream()
                            .map(Element::children)
                            .filter(row -> at < row.size())
                            .map(row -> row.get(at))
                            .toList();
            if (cells.isEmpty()) {
                return width;
            }
            width += widest(cells) + BETWEEN_COLUMNS;
        }
    }

    /** A length in em; 0 for one in another unit. */
    static double length(@Nullable String value) {
        return value != null && value.matches("-?[0-9.]+em")
                ? Double.parseDouble(value.substring(0, value.length() - 2))
                : 0;
    }
}
