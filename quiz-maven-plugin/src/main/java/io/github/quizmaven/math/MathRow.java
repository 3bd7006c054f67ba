package io.github.quizmaven.math;

import io.github.quizmaven.math.MathNode.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arranges what stands side by side: spaces, words, functions and signs. */
final class MathRow {

    static final String THIN = "0.1667em";

    /** KaTeX's spaces, made of characters that few fonts have. */
    private static final Map<String, String> SPACES =
            Map.of(
                    "\u200a", "0.0556em",
                    "\u2009", THIN,
                    "\u2005", "0.2222em",
                    "\u2005\u200a", "0.2778em");

    /** Ends a space of KaTeX's that is negative. */
    private static final String OVERLAPPING = "\u2063";

    private MathRow() {}

    static List<MathNode> arrange(List<MathNode> nodes) {
        List<MathNode> row = new ArrayList<>();
        for (int index = 0; index < nodes.size(); index++) {
            boolean function =
                    index + 1 < nodes.size() && MathOperators.isApply(nodes.get(index + 1));
            add(row, nodes.get(index), function);
        }
        return signed(spaced(MathScripts.powersOfBrackets(row)));
    }

    private static void add(List<MathNode> row, MathNode node, boolean function) {
        if (!(node instanceof Element element)) {
            row.add(node);
        } else if (element.is("mspace", "mtext") && isSpace(element)) {
            @Nullable String width =
                    element.is("mspace") ? element.attribute("width") : SPACES.get(element.text());
            if (width != null) {
                row.add(element.is("mspace") ? element : Element.space(width));
            }
        } else if (function || !joins(row, element)) {
            row.addAll(function(element));
        }
    }

    private static boolean isSpace(Element node) {
        return node.is("mspace")
                || SPACES.containsKey(node.text())
                || node.text().endsWith(OVERLAPPING);
    }

    /** Joins words, and letters that stand upright, with what is before them. */
    private static boolean joins(List<MathNode> row, Element node) {
        if (row.isEmpty() || !(row.get(row.size() - 1) instanceof Element last)) {
            return false;
        }
        boolean alike = node.attributes().equals(last.attributes()) || isBlank(node.text());
        boolean words = node.is("mtext") && last.is("mtext") && alike;
        boolean letters = isUpright(node) && node.text().length() == 1 && isUpright(last);
        if (words || letters) {
            Element joined = last.holding(List.of(new MathNode.Text(last.text() + node.text())));
            // Browsers slant single letters only.
            row.set(row.size() - 1, words ? joined : joined.without("mathvariant"));
        }
        return words || letters;
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(Character::isSpaceChar);
    }

    private static boolean isUpright(Element node) {
        boolean upright =
                node.text().length() == 1
                        ? "normal".equals(node.attribute("mathvariant"))
                        : node.attributes().isEmpty();
        return node.is("mi") && upright && node.text().matches("[A-Za-z]+");
    }

    /** Moves the sign of a function out of its limits, its power, its index or its braces. */
    private static List<MathNode> function(Element node) {
        if (isFunction(node)) {
            return node.children();
        }
        if (node.is("msub", "msup", "msubsup", "munder", "mover", "munderover")
                && node.children().get(0) instanceof Element base
                && isFunction(base)) {
            List<MathNode> parts = new ArrayList<>(node.children());
            parts.set(0, base.children().get(0));
            return List.of(node.holding(parts), base.children().get(1));
        }
        return List.of(node);
    }

    private static boolean isFunction(Element node) {
        return node.is("mrow")
                && node.children().size() == 2
                && MathOperators.isApply(node.children().get(1));
    }

    /** Puts a thin space between a function and its neighbours, unless they are operators. */
    private static List<MathNode> spaced(List<MathNode> row) {
        List<MathNode> spaced = new ArrayList<>();
        for (int index = 0; index < row.size(); index++) {
            MathNode node = row.get(index);
            boolean function = index + 1 < row.size() && MathOperators.isApply(row.get(index + 1));
            if (index > 0 && !MathOperators.isApply(node)) {
                MathNode before = row.get(index - 1);
                boolean applied = MathOperators.isApply(before);
                boolean open = applied || !before.is("mo", "mspace");
                if ((applied || function) && open && !opensWithOperator(node)) {
                    spaced.add(Element.space(THIN));
                }
            }
            spaced.add(node);
        }
        return spaced;
    }

    private static boolean opensWithOperator(MathNode node) {
        return node.is("mo", "mspace")
                || node.is("mrow", "mstyle")
                        && node instanceof Element row
                        && !row.children().isEmpty()
                        && opensWithOperator(row.children().get(0));
    }

    /** Takes a plus or minus behind another operator for the sign of what follows. */
    private static List<MathNode> signed(List<MathNode> row) {
        @Nullable MathNode before = null;
        for (int index = 0; index < row.size(); index++) {
            MathNode node = row.get(index);
            if (before != null
                    && MathOperators.isSign(node)
                    && MathOperators.leavesSign(before)
                    && node instanceof Element sign) {
                row.set(index, sign.with("form", "prefix"));
            }
            before = node.is("mspace") ? before : node;
        }
        return row;
    }
}
