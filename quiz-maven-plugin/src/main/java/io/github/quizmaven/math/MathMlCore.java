package io.github.quizmaven.math;

import io.github.quizmaven.math.engine.MathNode;
import io.github.quizmaven.math.engine.MathNode.Element;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns what Temml builds into what pages may hold: its styles become classes of the style sheet,
 * and what is there for other browsers or style sheets goes. What remains unknown is refused.
 */
final class MathMlCore {

    /** Stands between a function and what it is applied to; browsers make room for it. */
    private static final String APPLY = "\u2061";

    private static final String THIN = "0.1667em";
    private static final String OVERLAY = "\u0338";
    private static final String ZERO_WIDTH = "\u200b";
    private static final String DOTS = "…⋯";
    private static final String SMALL_HAT = "\u02c6";
    private static final String SMALL_TILDE = "\u02dc";
    private static final String PRIME = "\u2032";
    private static final List<String> PRIMES = List.of(PRIME, "\u2033", "\u2034", "\u2057");

    private static final Pattern LENGTH =
            Pattern.compile("-?\\d{0,9}\\.?\\d{1,9}(?:em|ex|px|pt|pc|cm|mm|in|%)|0");

    private static final Set<String> LENGTHS =
            Set.of(
                    "width",
                    "height",
                    "depth",
                    "voffset",
                    "lspace",
                    "rspace",
                    "minsize",
                    "maxsize",
                    "mathsize",
                    "linethickness");
    private static final Set<String> WORDS =
            Set.of(
                    "class",
                    "mathvariant",
                    "movablelimits",
                    "form",
                    "accent",
                    "accentunder",
                    "displaystyle",
                    "largeop",
                    "scriptlevel",
                    "stretchy",
                    "symmetric");

    /** What the style sheet draws around and through a row. */
    private static final Map<String, String> FRAMES =
            Map.of(
                    "box", "box",
                    "top", "over",
                    "bottom", "under",
                    "updiagonalstrike", "up",
                    "downdiagonalstrike", "down",
                    "updiagonalstrike downdiagonalstrike", "up down",
                    "horizontalstrike", "through");

    private final MathStyles styles = new MathStyles(this::refuse);
    private @Nullable Refusal refusal;

    /** The element in MathML Core, which is of use only if nothing was refused. */
    Element convert(Element math) {
        Element converted =
                // Firefox stretches brackets in a row only.
                new Element("math", List.of(single(arranged(all(math)))));
        @Nullable String display = math.attribute("display");
        return display == null ? converted : converted.with("display", display);
    }

    /** The first thing that was refused; null if there was none. */
    @Nullable Refusal refusal() {
        return refusal;
    }

    private void refuse(Refusal found) {
        refusal = refusal == null ? found : refusal;
    }

    private static MathNode single(List<MathNode> row) {
        return row.size() == 1 ? row.get(0) : new Element("mrow", row);
    }

    private List<MathNode> all(Element parent) {
        List<MathNode> children = new ArrayList<>();
        parent.children().forEach(child -> children.addAll(nodes(child)));
        return children;
    }

    /** As many children as before: for elements to which each has another meaning. */
    private List<MathNode> each(List<MathNode> parts) {
        return parts.stream().map(part -> single(arranged(nodes(part)))).toList();
    }

    /** What a node becomes in the row in which it stands. */
    private List<MathNode> nodes(MathNode node) {
        if (!(node instanceof Element raw)) {
            return List.of(node);
        }
        if (raw.is("mtable")) {
            return List.of(table(raw));
        }
        Element found = styles.apply(raw);
        return switch (found.name()) {
            case "mi", "mn", "mo", "mtext" -> token(found);
            case "mspace" -> space(found.without("class"));
            case "mrow", "mpadded", "mstyle" -> row(found);
            case "menclose" -> List.of(enclosed(found));
            case "munder", "mover", "munderover", "msub", "msup", "msubsup" -> scripts(found);
            case "mphantom", "msqrt" -> List.of(checked(found.holding(arranged(all(found)))));
            case "mfrac", "mroot", "mmultiscripts", "mprescripts" ->
                    List.of(checked(found.holding(each(found.children()))));
            case "none" -> List.of(new Element("mrow", List.of()));
            default -> List.of(foreign(found));
        };
    }

    private List<MathNode> token(Element found) {
        List<MathNode> inside = arranged(all(found));
        boolean words = inside.stream().allMatch(each -> each.is("mi", "mn", "mtext"));
        if (!found.elements().isEmpty() && !words) {
            return List.of(single(inside));
        }
        String text =
                Normalizer.normalize(found.text(), Normalizer.Form.NFC).replace(ZERO_WIDTH, "");
        if (text.contains(OVERLAY)) {
            refuse(Refusal.OVERLAY);
        }
        if (text.isEmpty()) {
            return List.of();
        }
        Element token = found.holding(text).without("fence", "separator", "linebreak");
        if (token.is("mi") && text.equals("/")) {
            // Firefox puts spaces around a name that is no letter.
            token = token.named("mo").with("lspace", "0em").with("rspace", "0em");
        } else if (token.is("mo") && DOTS.contains(text)) {
            token = token.with("lspace", THIN).with("rspace", THIN);
        } else if (token.attribute("minsize") != null) {
            token = token.with("stretchy", "true");
            if ("false".equals(found.attribute("fence"))) {
                token = token.with("lspace", "0em").with("rspace", "0em");
            }
        }
        return List.of(checked(token));
    }

    private List<MathNode> space(Element found) {
        return found.attributes().isEmpty() ? List.of() : List.of(checked(found));
    }

    private List<MathNode> row(Element found) {
        if (found.attribute(MathStyles.OVERLAP) != null) {
            return List.of();
        }
        // Temml pads names against a fault of Firefox that it has no more in a row.
        boolean padded = found.is("mpadded") && "0".equals(found.attribute("lspace"));
        Element row = padded ? found.without("lspace") : found;
        boolean plain = row.attributes().isEmpty();
        List<MathNode> children = all(row);
        if (plain && isFunction(children)) {
            return children;
        }
        List<MathNode> inside = arranged(children);
        if (plain) {
            return inside.size() == 1 ? inside : List.of(new Element("mrow", inside));
        }
        boolean wrapped =
                inside.size() == 1
                        && inside.get(0) instanceof Element only
                        && only.is("mrow")
                        && only.attributes().isEmpty();
        return List.of(
                checked(row.holding(wrapped ? ((Element) inside.get(0)).children() : inside)));
    }

    private Element enclosed(Element found) {
        @Nullable String frame = FRAMES.get(String.valueOf(found.attribute("notation")));
        if (frame == null) {
            return foreign(found);
        }
        // Whatever follows draws the frame in Temml's own style sheet.
        List<MathNode> inside = arranged(nodes(found.children().get(0)));
        return checked(found.named("mrow").without("notation").classed(frame).holding(inside));
    }

    /** Moves what belongs to the name of a function behind its limits, its power or its index. */
    private List<MathNode> scripts(Element found) {
        List<MathNode> base = nodes(found.children().get(0));
        int apply = 1;
        while (apply < base.size() && !isApply(base.get(apply))) {
            apply++;
        }
        boolean function = apply < base.size();
        List<MathNode> parts = new ArrayList<>();
        parts.add(function ? base.get(apply - 1) : single(arranged(base)));
        parts.addAll(each(found.children().subList(1, found.children().size())));
        List<MathNode> row = new ArrayList<>();
        if (function) {
            row.addAll(base.subList(0, apply - 1));
        }
        row.add(checked(accented(primed(found.holding(parts)))));
        if (function) {
            row.addAll(base.subList(apply, base.size()));
        }
        return row;
    }

    /** Primes stand behind a letter: fonts have raised them already. */
    private static Element primed(Element scripts) {
        List<MathNode> parts = scripts.children();
        String text = parts.get(parts.size() - 1).text();
        boolean primes =
                scripts.is("msup", "msubsup")
                        && text.length() <= PRIMES.size()
                        && text.equals(PRIME.repeat(text.length()))
                        && !text.isEmpty()
                        && !parts.get(0).is("mrow");
        if (!primes) {
            return scripts;
        }
        Element behind =
                new Element("mo", List.of())
                        .holding(PRIMES.get(text.length() - 1))
                        .with("lspace", "0em")
                        .with("rspace", "0em");
        MathNode base =
                scripts.is("msubsup") ? new Element("msub", parts.subList(0, 2)) : parts.get(0);
        return new Element("mrow", List.of(base, behind));
    }

    private static Element accented(Element scripts) {
        List<MathNode> parts = scripts.children();
        boolean two = scripts.is("mover", "munder") && parts.size() == 2;
        if (!two || !(parts.get(1) instanceof Element accent) || !MathStyles.isAccent(accent)) {
            return scripts;
        }
        boolean wide = "true".equals(accent.attribute("stretchy"));
        String sign =
                wide
                        ? accent.text().replace(SMALL_HAT, "^")
                        : accent.text().replace("~", SMALL_TILDE);
        Element shown = accent.holding(sign);
        return scripts.holding(List.of(parts.get(0), MathStyles.accent(shown)))
                .with(scripts.is("mover") ? "accent" : "accentunder", "true");
    }

    private Element table(Element found) {
        List<MathNode> rows = new ArrayList<>();
        for (Element row : found.elements()) {
            List<MathNode> cells = new ArrayList<>();
            for (Element cell : row.elements()) {
                cells.add(styles.cell(cell).holding(arranged(all(cell))));
            }
            rows.add(new Element("mtr", cells));
        }
        return checked(styles.apply(found).holding(rows));
    }

    private static boolean isApply(MathNode node) {
        return node.is("mo") && node.text().equals(APPLY);
    }

    /** Whether a row is a function's name, the sign behind it and the spaces around them. */
    private static boolean isFunction(List<MathNode> row) {
        List<MathNode> parts = row.stream().filter(each -> !each.is("mspace")).toList();
        return parts.size() == 2 && isApply(parts.get(1));
    }

    /** Sees to the space between functions and their neighbours, and drops what applies them. */
    private static List<MathNode> arranged(List<MathNode> nodes) {
        List<MathNode> row = new ArrayList<>();
        for (int index = 0; index < nodes.size(); index++) {
            MathNode node = nodes.get(index);
            @Nullable MathNode next = index + 1 < nodes.size() ? nodes.get(index + 1) : null;
            boolean applied = index > 0 && isApply(nodes.get(index - 1));
            if (isApply(node) || applied && node.is("mspace") && endsFunction(next)) {
                continue;
            }
            boolean function = next != null && isApply(next);
            if (function && !row.isEmpty() && !row.get(row.size() - 1).is("mo", "mspace")) {
                row.add(Element.space(THIN));
            }
            if (row.isEmpty() || !joins(row, node)) {
                row.add(node);
            }
        }
        return row;
    }

    /** Joins words with those before them. */
    private static boolean joins(List<MathNode> row, MathNode node) {
        int last = row.size() - 1;
        boolean words =
                row.get(last) instanceof Element before
                        && node instanceof Element after
                        && before.is("mtext")
                        && after.is("mtext")
                        && before.attributes().equals(after.attributes());
        if (words) {
            Element before = (Element) row.get(last);
            row.set(last, before.holding(before.text() + node.text()));
        }
        return words;
    }

    /** Whether a function has no argument: nothing or an operation follows. */
    private static boolean endsFunction(@Nullable MathNode next) {
        return next == null
                || next.is("mo")
                        && next instanceof Element operator
                        && operator.attribute("form") == null;
    }

    /** Lets only pass what Core has. */
    private Element checked(Element found) {
        for (Map.Entry<String, String> each : found.attributes().entrySet()) {
            boolean length =
                    LENGTHS.contains(each.getKey()) && LENGTH.matcher(each.getValue()).matches();
            if (!length && !WORDS.contains(each.getKey())) {
                foreign(found);
            }
        }
        return found;
    }

    private Element foreign(Element found) {
        refuse(Refusal.FOREIGN);
        return found;
    }
}
