package io.github.quizmaven.math;

import io.github.quizmaven.math.MathNode.Element;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arranges what stands above, below and beside a letter or a bracket. */
final class MathScripts {

    private static final String PRIME = "\u2032";
    private static final List<String> PRIMES = List.of(PRIME, "\u2033", "\u2034", "\u2057");

    /** Accents of letters that browsers would stretch, and those that they do not. */
    private static final Map<String, String> SMALL = Map.of("^", "\u02c6", "~", "\u02dc");

    private static final String LINE = "\u203e";
    private static final String ARROW = "\u20d7";

    /** Accents in text, and the characters that join a letter before them. */
    private static final Map<String, String> JOINING =
            Map.ofEntries(
                    Map.entry("\u02ca", "\u0301"),
                    Map.entry("\u02cb", "\u0300"),
                    Map.entry("\u00a8", "\u0308"),
                    Map.entry("\u02c6", "\u0302"),
                    Map.entry("\u02dc", "\u0303"),
                    Map.entry("\u02c9", "\u0304"),
                    Map.entry("\u02d8", "\u0306"),
                    Map.entry("\u02d9", "\u0307"),
                    Map.entry("\u02da", "\u030a"),
                    Map.entry("\u02dd", "\u030b"),
                    Map.entry("\u02c7", "\u030c"),
                    Map.entry("\u00b8", "\u0327"));

    private MathScripts() {}

    /** Primes stand behind a letter: fonts have raised them already. */
    static Element primes(Element scripts) {
        List<MathNode> parts = scripts.children();
        MathNode power = parts.get(parts.size() - 1);
        String text = power.text();
        boolean primes =
                text.matches(PRIME + "{1," + PRIMES.size() + "}") && !parts.get(0).is("mrow");
        if (!primes) {
            return scripts;
        }
        Element behind =
                Element.token("mo", PRIMES.get(text.length() - 1))
                        .with("lspace", "0em")
                        .with("rspace", "0em");
        MathNode base =
                scripts.is("msubsup") ? new Element("msub", parts.subList(0, 2)) : parts.get(0);
        return new Element("mrow", List.of(base, behind));
    }

    /** What stands above or below, by itself or as the limits of an operator. */
    static Element limits(Element scripts) {
        List<Element> parts = scripts.elements();
        Element last = parts.get(parts.size() - 1);
        if (scripts.attribute("accent") == null && scripts.attribute("accentunder") == null) {
            return fixed(scripts);
        }
        if (last.text().equals(LINE)) {
            return scripts.classed(scripts.is("mover") ? "over" : "under");
        }
        if (last.text().equals(ARROW)) {
            // The character that joins letters stands beside them in some browsers.
            Element arrow = Element.token("mo", "→").with("stretchy", "false");
            return scripts.holding(List.of(parts.get(0), arrow.with("mathsize", "70%")));
        }
        return accented(scripts, parts.get(0), last);
    }

    /** KaTeX has decided where limits stand; a browser would decide again. */
    private static Element fixed(Element scripts) {
        Element base = scripts.elements().get(0);
        if (!MathOperators.movesLimits(base)) {
            return scripts;
        }
        List<MathNode> parts = new ArrayList<>(scripts.children());
        parts.set(0, base.with("movablelimits", "false"));
        return scripts.holding(parts);
    }

    /** Writes a letter with an accent in text as one character. */
    private static Element accented(Element over, Element base, Element accent) {
        @Nullable String joining = JOINING.get(accent.text());
        String letter = base.text();
        boolean one = letter.codePointCount(0, letter.length()) == 1;
        if (!base.is("mtext") || joining == null || !one) {
            return accent.attribute("stretchy") == null && over.is("mover")
                    ? over.holding(List.of(base, small(accent)))
                    : over;
        }
        String joined = Normalizer.normalize(letter + joining, Normalizer.Form.NFC);
        return base.holding(List.of(new MathNode.Text(joined)));
    }

    private static Element small(Element accent) {
        String text = SMALL.getOrDefault(accent.text(), accent.text());
        return accent.holding(List.of(new MathNode.Text(text))).with("stretchy", "false");
    }

    /** Gives the power of a closing bracket of a fixed size to all that the brackets hold. */
    static List<MathNode> powersOfBrackets(List<MathNode> row) {
        List<MathNode> arranged = new ArrayList<>();
        for (MathNode node : row) {
            int open =
                    node.is("msub", "msup", "msubsup") && node instanceof Element scripts
                            ? MathOperators.opening(arranged, scripts.children().get(0))
                            : -1;
            if (open >= 0 && node instanceof Element scripts) {
                List<MathNode> held = arranged.subList(open, arranged.size());
                List<MathNode> inside = new ArrayList<>(held);
                inside.add(scripts.children().get(0));
                held.clear();
                List<MathNode> parts = new ArrayList<>(scripts.children());
                parts.set(0, new Element("mrow", inside));
                arranged.add(scripts.holding(parts));
            } else {
                arranged.add(node);
            }
        }
        return arranged;
    }
}
