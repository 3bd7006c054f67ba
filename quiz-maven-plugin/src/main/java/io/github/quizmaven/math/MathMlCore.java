package io.github.quizmaven.math;

import io.github.quizmaven.math.MathNode.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            Set.of(
                    "width",
                    "height",
                    "depth",
                    "voffset",
                    "lspace",
                    "rspace",
                    "minsize",
                    "maxsize",
                    "linethickness");
    private static final Set<String> WORDS =
            Set.of(
                    "class",
                    "mathvariant",
                    "mathsize",
                    "movablelimits",
                    "form",
                    "accent",
                    "accentunder",
                    "displaystyle",
                    "largeop",
                    "scriptlevel",
                    "stretchy");

    /** What the style sheet draws around and through a row. */
    private static final Map<String, String> FRAMES =
            Map.of(
                    "box", "box",
                    "updiagonalstrike", "up",
                    "downdiagonalstrike", "down",
                    "updiagonalstrike downdiagonalstrike", "up down",
                    "horizontalstrike", "through");

    private final MathTokens tokens = new MathTokens(this::refuse);
    private final MathTable tables = new MathTable(this::refuse);
    private @Nullable Refusal refusal;

    /** How large the text is that is being converted, compared with the formula's. */
    private double size = 1;

    /** The element in MathML Core, which is of use only if nothing was refused. */
    Element convert(Element math) {
        Element meaning = math.elements().get(0);
        Element content = meaning.is("semantics") ? meaning.elements().get(0) : meaning;
        Element inside = element(content);
        // Firefox stretches brackets in a row only.
        Element converted = new Element("math", List.of(MathOperators.withoutApply(inside)));
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
            case "msup", "msubsup" -> checked(MathScripts.primes(found.holding(all(found))));
            case "mfrac", "mroot", "msub", "mtr" -> checked(found.holding(all(found)));
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
            refuse(Refusal.SHADOWS);
        }
        Element styled = sized(MathColors.apply(found, this::refuse));
        double around = size;
        size = size(found, around);
        List<MathNode> children = all(styled);
        size = around;
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

    /** KaTeX's sizes are those of the formula's text; browsers take them from what is around. */
    private Element sized(Element found) {
        double wanted = size(found, size);
        String relative =
                BigDecimal.valueOf(wanted / size)
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
        return found.attribute("mathsize") == null
                ? found
                : found.with("mathsize", relative + "em");
    }

    private static double size(Element found, double around) {
        double wanted = MathWidth.length(found.attribute("mathsize"));
        return wanted == 0 ? around : wanted;
    }

    private static boolean isPlain(MathNode node) {
        return node instanceof Element element && element.attributes().isEmpty();
    }

    private Element space(Element found) {
        if (found.attribute("linebreak") != null) {
            refuse(Refusal.NEW_LINE);
            return found;
        }
        @Nullable String width = found.attribute("width");
        if (width != null && MathWidth.length(width) < 0) {
            if (MathWidth.length(width) < SMALLEST_OVERLAP) {
                refuse(Refusal.OVERLAP);
            }
            return found.without("width");
        }
        return checked(found);
    }

    private Element padded(Element found) {
        @Nullable String shift = found.attribute("lspace");
        if (found.attribute("mathbackground") != null) {
            refuse(Refusal.COLOURED_BOX);
        } else if (isRule(found)) {
            if (MathWidth.length(found.elements().get(0).attribute("width")) == 0) {
                return new Element("mrow", List.of());
            }
            refuse(Refusal.RULE);
        } else if (shift != null && shift.endsWith("width")) {
            refuse(Refusal.NO_ROOM);
        } else if (found.attribute("class") != null) {
            refuse(Refusal.CENTRED);
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

    private static boolean isRule(Element padded) {
        return padded.elements().stream().anyMatch(e -> e.attribute("mathbackground") != null);
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
        @Nullable String drawn = FRAMES.get(notation);
        if (drawn == null) {
            refuse(Refusal.FRAME);
        }
        return drawn == null ? row : row.classed(drawn);
    }

    private Element table(Element found) {
        if (found.attribute("width") != null) {
            refuse(Refusal.TAG);
        }
        return checked(tables.convert(found.holding(all(found))));
    }

    private Element limits(Element found) {
        return checked(MathScripts.limits(found.holding(all(found))));
    }

    /** Lets only pass what Core has. */
    private Element checked(Element found) {
        for (String key : found.attributes().keySet()) {
            String value = found.attributes().get(key);
            boolean length = LENGTHS.contains(key) && LENGTH.matcher(value).matches();
            if (!length && !WORDS.contains(key)) {
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
