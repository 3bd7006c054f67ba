package io.github.quizmaven.math;

import io.github.quizmaven.math.MathNode.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of operators, and what KaTeX does not tell browsers about them. */
final class MathOperators {

    /** Stands between a function and what it is applied to, and shows nothing. */
    static final String APPLY = "\u2061";

    private static final String LARGE = "∏∐∑⋀⋁⋂⋃⨀⨁⨂⨃⨄⨅⨆";
    private static final String DOTS = "…⋯";
    private static final String SIGNS = "+−-±∓";

    /** A sign behind one of these is an operation; behind any other operator it is a sign. */
    private static final String CLOSING = ")]}⟩⌉⌋|‖∣∥!%′″‴°†∗…⋯⋮⋱";

    private static final String OPENING = "([{⟨⌈⌊";
    private static final String BARS = "|‖";

    /** Browsers stretch these by themselves. */
    private static final String STRETCHED = "()[]{}⟨⟩⌈⌉⌊⌋";

    private MathOperators() {}

    /** Drops what browsers ignore and says what they would not guess. */
    static Element operator(Element found) {
        @Nullable String fence = found.attribute("fence");
        Element bare = found.without("fence", "separator");
        if (DOTS.contains(bare.text()) && !bare.children().isEmpty()) {
            return bare.with("lspace", MathRow.THIN).with("rspace", MathRow.THIN);
        }
        if (fence == null || bare.children().isEmpty()) {
            return bare;
        }
        // The dictionary of MathML stretches the ASCII bar, not the one that divides.
        String text = bare.text().replace('∣', '|').replace('∥', '‖');
        Element stretched = bare.holding(List.of(new MathNode.Text(text)));
        if (!STRETCHED.contains(text)) {
            stretched = stretched.with("stretchy", "true");
        }
        return fence.equals("true")
                ? stretched
                : stretched.with("lspace", "0em").with("rspace", "0em");
    }

    /** Whether a browser would move the limits of an operator beside it where space is short. */
    static boolean movesLimits(Element base) {
        return base.is("mo") && !base.children().isEmpty() && LARGE.contains(base.text());
    }

    /**
     * Where the bracket of a fixed size stands that a closing one closes; -1 if it is none, or none
     * is open. Browsers do not size a bracket below a power.
     */
    static int opening(List<MathNode> row, MathNode closing) {
        int closed = isSized(closing) ? 0 : Integer.MIN_VALUE;
        for (int index = row.size() - 1; index >= 0 && closed >= 0; index--) {
            String text = isSized(row.get(index)) ? row.get(index).text() : "";
            boolean bar = BARS.contains(text) && text.equals(closing.text());
            if (!text.isEmpty() && (OPENING.contains(text) || bar)) {
                if (closed-- == 0) {
                    return index;
                }
            } else if (!text.isEmpty()) {
                closed++;
            }
        }
        return -1;
    }

    private static boolean isSized(MathNode node) {
        return node.is("mo") && node instanceof Element mo && mo.attribute("maxsize") != null;
    }

    static boolean isApply(MathNode node) {
        return node.is("mo") && node.text().equals(APPLY);
    }

    /** Browsers make room for the sign that shows nothing, each in its own way. */
    static Element withoutApply(Element found) {
        List<MathNode> children = new ArrayList<>();
        for (MathNode child : found.children()) {
            if (!isApply(child)) {
                children.add(child instanceof Element element ? withoutApply(element) : child);
            }
        }
        return found.holding(children);
    }

    static boolean isSign(MathNode node) {
        return node.is("mo") && node.text().length() == 1 && SIGNS.contains(node.text());
    }

    /** Whether a sign behind a node belongs to the number that follows. */
    static boolean leavesSign(MathNode before) {
        MathNode core = before;
        while (core.is("mover", "munder", "munderover", "mstyle", "mrow")
                && core instanceof Element element
                && !element.children().isEmpty()
                && (!core.is("mstyle", "mrow") || element.children().size() == 1)) {
            core = element.children().get(0);
        }
        return core.is("mo") && !core.text().isEmpty() && !CLOSING.contains(core.text());
    }
}
