package io.github.quizmaven.math;

import io.github.quizmaven.math.engine.MathNode;
import io.github.quizmaven.math.engine.MathNode.Element;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Turns Temml's styles and classes into attributes of MathML and classes of the style sheet. */
final class MathStyles {

    /** Marks a row that only moves its neighbours together. */
    static final String OVERLAP = MathNode.STYLE + "marginleft";

    private static final String ARROW = "tml-vec";
    private static final String DEPTH = "scriptlevel";

    /** The class of a colour; none for the text's own. */
    private static final Map<String, String> COLORS =
            Map.of(
                    "red", "red",
                    "blue", "blue",
                    "green", "green",
                    "orange", "orange",
                    "purple", "purple",
                    "gray", "gray",
                    "grey", "gray",
                    "black", "");

    private static final Map<String, String> CLASSES =
            Map.of(
                    "tml-left",
                    "to-left",
                    "tml-right",
                    "to-right",
                    "tml-jot",
                    "equations",
                    "tml-small",
                    "narrow",
                    ARROW,
                    ARROW,
                    "bold",
                    "bold",
                    "italic",
                    "italic",
                    "sans",
                    "sans",
                    "mono",
                    "mono");

    private static final Map<String, String> LINES =
            Map.of(
                    MathNode.STYLE + "borderleft", "line-left",
                    MathNode.STYLE + "borderright", "line-right",
                    MathNode.STYLE + "bordertop", "line-top",
                    MathNode.STYLE + "borderbottom", "line-bottom");

    /** What the style sheet decides, or what is not drawn at all. */
    private static final Set<String> IGNORED =
            Set.of("padding", "display", "width", "height", "fontfamily");

    private final Consumer<Refusal> refuse;

    MathStyles(Consumer<Refusal> refuse) {
        this.refuse = refuse;
    }

    Element apply(Element found) {
        Element styled = classed(found);
        for (Map.Entry<String, String> each : found.attributes().entrySet()) {
            String name = each.getKey();
            if (name.startsWith(MathNode.STYLE)) {
                String style = name.substring(MathNode.STYLE.length());
                styled = apply(styled.without(name), style, each.getValue());
            } else if (name.equals("mathcolor")) {
                styled = colored(styled.without(name), each.getValue());
            } else if (name.equals("mathvariant")) {
                styled = variant(styled.without(name), each.getValue());
            } else if (name.equals("style") && each.getValue().startsWith("text-align")) {
                styled = styled.without(name);
            } else if (name.equals("mathbackground")) {
                refuse.accept(Refusal.RULE);
            }
        }
        return styled;
    }

    private Element apply(Element found, String style, String value) {
        return switch (style) {
            case "color" -> colored(found, value);
            case "mathdepth" -> found.with(DEPTH, value);
            // Numbers in bold italics are upright.
            case "fontweight" ->
                    "italic".equals(found.attribute("class"))
                            ? found.with("class", "bold")
                            : found.classed("bold");
            case "fontstyle" -> found.classed("italic");
            case "border" -> found.classed("box");
            default -> IGNORED.contains(style) ? found : found.with(MathNode.STYLE + style, value);
        };
    }

    private Element colored(Element found, String color) {
        @Nullable String name = COLORS.get(color);
        if (name == null) {
            refuse.accept(Refusal.color(color));
        }
        return name == null || name.isEmpty() ? found : found.classed(name);
    }

    /** Browsers slant single letters, and no others. */
    private static Element variant(Element found, String variant) {
        return switch (variant) {
            case "normal" ->
                    found.is("mi") && found.text().length() == 1
                            ? found.with("mathvariant", "normal")
                            : found;
            case "monospace" -> found.classed("mono");
            default -> found;
        };
    }

    private static Element classed(Element found) {
        Element classed = found.without("class");
        @Nullable String classes = found.attribute("class");
        for (String each : classes == null ? new String[0] : classes.split(" ")) {
            @Nullable String ours = CLASSES.get(each);
            classed = ours == null ? classed : classed.classed(ours);
        }
        return classed;
    }

    /** Whether a sign above or below a letter is as large as beside it. */
    static boolean isAccent(Element sign) {
        return sign.is("mo")
                && ("0".equals(sign.attribute(DEPTH)) || ARROW.equals(sign.attribute("class")));
    }

    static Element accent(Element sign) {
        Element accent = sign.without(DEPTH);
        // The character that joins letters stands beside them in some browsers.
        return ARROW.equals(accent.attribute("class"))
                ? accent.without("class").with("mathsize", "70%")
                : accent;
    }

    /** A cell without what it holds. */
    Element cell(Element found) {
        Element cell = new Element("mtd", List.of());
        @Nullable String classes = classed(found).attribute("class");
        cell = classes == null ? cell : cell.with("class", classes);
        for (Map.Entry<String, String> each : found.attributes().entrySet()) {
            @Nullable String line = LINES.get(each.getKey());
            if (line != null && each.getValue().contains("dashed")) {
                refuse.accept(Refusal.DASHED);
            }
            cell = line == null ? cell : cell.classed(line);
        }
        return cell;
    }
}
