package io.github.quizmaven.math;

import io.github.quizmaven.math.MathNode.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns KaTeX's MathML into MathML Core, which is what browsers show. What Core lacks becomes other
 * characters, classes of the style sheet or other elements; the rest is refused.
 */
final class MathMlCore {

    private static final Pattern LENGTH =
            Pattern.compile("[+-]?\\d*\\.?\\d+(?:em|ex|px|pt|pc|cm|mm|in)");

    /** Spaces that overlap by no more than this are left out; more would be missed. */
    private static final double SMALLEST_OVERLAP = -0.28;

    private static final Set<String> LENGTHS =
            Set.of("width", "height", "depth", "voffset", "lspace", "rspace", "minsize", "maxsize");
    private static final Set<String> WORDS =
            Set.of("accent", "accentunder", "displaystyle", "largeop", "scriptlevel", "stretchy");
    private static final Set<String> LIMITED = Set.of("munder", "mover", "munderover");

    private final MathTokens tokens = new MathTokens(this::refuse);
    private final MathTable tables = new MathTable(this::refuse);
    private @Nullable Refusal refusal;

    /** The element in MathML Core, which is of use only if nothing was refused. */
    Element convert(Element math) {
        Element meaning = math.elements().get(0);
        Element content = meaning.is("semantics") ? meaning.elements().get(0) : meaning;
        Element inside = element(content);
        boolean row = inside.is("mrow") && inside.attributes().isEmpty();
        List<MathNode> children = row ? inside.children() : List.of(inside);
        Element converted = new Element("math", MathRow.arrange(children));
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

    private List<MathNode> all(Element parent) {
        List<MathNode> children = new ArrayList<>();
        for (MathNode child : parent.children()) {
            children.add(child instanceof Element element ? element(element) : child);
        }
        return children;
    }

    private Element element(Element found) {
        return switch (found.name()) {
            case "mi", "mn", "mo", "mtext" -> token(found);
            case "mrow" -> row(found);
            case "mstyle" -> style(found);
            case "mspace" -> space(found);
            case "mpadded" -> padded(found);
            case "menclose" -> enclosed(found);
            case "mtable" -> table(found);
            case "mphantom", "msqrt", "mtd" -> checked(found.holding(MathRow.arrange(all(found))));
            case "munder", "mover", "munderover" -> limits(found);
            case "mfrac" -> fraction(found);
            case "mroot", "msub", "msup", "msubsup", "mtr" -> checked(found.holding(all(found)));
            default -> foreign(found);
        };
    }

    private Element token(Element found) {
        if (found.elements().isEmpty()) {
            return checked(tokens.letters(found));
        }
        return checked(MathTokens.flat(found.holding(MathRow.arrange(all(found)))));
    }

    private Element row(Element found) {
        List<MathNode> children = MathRow.arrange(all(found));
        boolean wrapsOne = children.size() == 1 && found.attributes().isEmpty();
        return wrapsOne && children.get(0) instanceof Element only
                ? only
                : checked(found.holding(children));
    }

    private Element style(Element found) {
        if (found.attribute("style") != null) {
            refuse(
                    new Refusal(
                            "`\\pmb`",
                            "needs shadows, which formulas on pages have not",
                            "write `\\boldsymbol`",
                            Refusal.command("pmb")));
        }
        Element styled = MathColors.apply(found, this::refuse);
        List<MathNode> children = all(styled);
        boolean wrapped =
                children.size() == 1 && children.get(0).is("mrow") && isPlain(children.get(0));
        if (children.size() == 1
                && children.get(0) instanceof Element only
                && only.is("mstyle")
                && only.attributes().keySet().containsAll(styled.attributes().keySet())) {
            return only;
        }
        Element filled =
                styled.holding(
                        MathRow.arrange(
                                wrapped ? ((Element) children.get(0)).children() : children));
        return filled.attributes().isEmpty() ? filled.named("mrow") : checked(filled);
    }

    private static boolean isPlain(MathNode node) {
        return node instanceof Element element && element.attributes().isEmpty();
    }

    private Element space(Element found) {
        if (found.attribute("linebreak") != null) {
            refuse(
                    new Refusal(
                            "`\\\\`",
                            "starts no new line outside of an environment",
                            "put the lines between `\\begin{aligned}` and `\\end{aligned}`",
                            "\\\\\\\\|" + Refusal.command("newline|cr")));
            return found;
        }
        @Nullable String width = found.attribute("width");
        if (width != null && MathWidth.length(width) < 0) {
            if (MathWidth.length(width) < SMALLEST_OVERLAP) {
                refuse(
                        new Refusal(
                                "a negative space",
                                "would let signs overlap, which formulas on pages cannot",
                                "leave it out",
                                Refusal.command("kern|mkern|hspace\\*?|hskip|mskip")));
            }
            return found.without("width");
        }
        return checked(found);
    }

    private Element padded(Element found) {
        @Nullable String shift = found.attribute("lspace");
        if (found.attribute("mathbackground") != null) {
            refuse(
                    new Refusal(
                            "a coloured box",
                            "may be unreadable on a dark page",
                            "write `\\boxed`",
                            Refusal.command("f?colorbox")));
        } else if (found.elements().stream().anyMatch(e -> e.attribute("mathbackground") != null)) {
            refuse(
                    new Refusal(
                            "`\\rule`",
                            "cannot be drawn in a formula on a page",
                            "for a gap write `\\underline{\\hspace{2em}}`",
                            Refusal.command("rule")));
        } else if (shift != null && shift.endsWith("width")) {
            refuse(
                    new Refusal(
                            "what takes no room",
                            "cannot be shifted in a formula on a page",
                            "leave the command out",
                            Refusal.command("math[lc]lap|[lc]lap") + "|\\\\begin\\s*\\{CD\\}"));
        } else if (found.attribute("class") != null) {
            refuse(
                    new Refusal(
                            "`\\vcenter`",
                            "cannot be shown in a formula on a page",
                            "leave it out",
                            Refusal.command("vcenter")));
        }
        List<MathNode> inside = new ArrayList<>(all(found));
        if ("+0.6em".equals(found.attribute("width"))) {
            inside.add(0, Element.space("0.3em"));
            inside.add(Element.space("0.3em"));
            return new Element("mrow", MathRow.arrange(inside));
        }
        Element filled = found.holding(MathRow.arrange(inside));
        return filled.attributes().isEmpty() ? filled.named("mrow") : checked(filled);
    }

    private Element enclosed(Element found) {
        String notation = String.valueOf(found.attribute("notation"));
        Element inside = new Element("mrow", all(found));
        if (inside.children().size() == 1 && inside.children().get(0).is("mtable")) {
            @Nullable Element framed =
                    MathTable.framed((Element) inside.children().get(0), notation);
            if (framed != null) {
                return framed;
            }
        }
        Element row = inside.holding(MathRow.arrange(inside.children()));
        switch (notation) {
            case "box" -> {
                return row.classed("box");
            }
            case "updiagonalstrike" -> {
                return row.classed("up");
            }
            case "downdiagonalstrike" -> {
                return row.classed("down");
            }
            case "updiagonalstrike downdiagonalstrike" -> {
                return row.classed("up down");
            }
            case "horizontalstrike" -> {
                return row.classed("through");
            }
            default -> {
                refuse(
                        new Refusal(
                                "this frame",
                                "cannot be drawn in a formula on a page",
                                "write `\\boxed`, or leave it out",
                                Refusal.command("phase|angln?|angl")));
                return row;
            }
        }
    }

    private Element table(Element found) {
        if (found.attribute("width") != null) {
            refuse(
                    new Refusal(
                            "`\\tag`",
                            "cannot be shown at the edge of a page",
                            "write the number behind the formula, as in `\\qquad (1)`",
                            Refusal.command("tag\\*?")));
        }
        return checked(tables.convert(found.holding(all(found))));
    }

    /** KaTeX has decided where limits stand; a browser would decide again. */
    private Element limits(Element found) {
        Element composed = MathTokens.accented(found.holding(all(found)));
        if (!LIMITED.contains(composed.name()) || composed.attribute("accent") != null) {
            return checked(composed);
        }
        List<MathNode> parts = new ArrayList<>(composed.children());
        if (parts.get(0) instanceof Element base && MathOperators.movesLimits(base)) {
            parts.set(0, base.with("movablelimits", "false"));
        }
        return checked(composed.holding(parts));
    }

    private Element fraction(Element found) {
        @Nullable String thickness = found.attribute("linethickness");
        if (thickness != null && !LENGTH.matcher(thickness).matches()) {
            return foreign(found);
        }
        Element bare = checked(found.without("linethickness").holding(all(found)));
        return thickness == null ? bare : bare.with("linethickness", thickness);
    }

    /** Lets only pass what Core has. */
    private Element checked(Element found) {
        for (String key : found.attributes().keySet()) {
            String value = found.attributes().get(key);
            boolean known =
                    WORDS.contains(key)
                            || Set.of("class", "mathvariant", "mathsize", "movablelimits", "form")
                                    .contains(key)
                            || LENGTHS.contains(key) && LENGTH.matcher(value).matches();
            if (!known) {
                foreign(found);
            }
        }
        return found;
    }

    private Element foreign(Element found) {
        refuse(
                new Refusal(
                        "this formula",
                        "holds something that browsers cannot show",
                        "write it in a simpler way",
                        "(?!)"));
        return found;
    }
}
