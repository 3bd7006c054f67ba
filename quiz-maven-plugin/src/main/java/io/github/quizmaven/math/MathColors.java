package io.github.quizmaven.math;

import io.github.quizmaven.math.MathNode.Element;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The colours of formulas: a few that the style sheet makes readable on light and dark pages. */
final class MathColors {

    private static final String NAMES = "red, blue, green, orange, purple, gray or black";

    /** The class of a colour; none for the text's own. */
    private static final Map<String, String> CLASSES =
            Map.of(
                    "red", "red",
                    "blue", "blue",
                    "green", "green",
                    "orange", "orange",
                    "purple", "purple",
                    "gray", "gray",
                    "grey", "gray",
                    "black", "");

    private MathColors() {}

    /** Puts a class in place of a colour. */
    static Element apply(Element found, Consumer<Refusal> refuse) {
        @Nullable String color = found.attribute("mathcolor");
        if (color == null) {
            return found;
        }
        Element bare = found.without("mathcolor");
        @Nullable String name = CLASSES.get(color);
        if (name == null) {
            refuse.accept(refusal(color, found));
        }
        return name == null || name.isEmpty() ? bare : bare.classed(name);
    }

    private static Refusal refusal(String color, Element found) {
        if (color.equals(KatexEngine.UNTRUSTED)) {
            String command = found.text();
            return new Refusal(
                    "`" + command + "`",
                    "is not allowed in formulas",
                    "leave it out, or put the link or the image into the text",
                    Refusal.command(Pattern.quote(command.substring(1))));
        }
        return new Refusal(
                "the colour `" + color + "`",
                "may be unreadable on a light or a dark page",
                "write " + NAMES,
                "(?<=\\{)\\s*\\Q" + color + "\\E(?=\\s*\\})");
    }
}
