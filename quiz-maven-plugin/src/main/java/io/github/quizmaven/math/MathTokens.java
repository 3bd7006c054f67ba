package io.github.quizmaven.math;

import io.github.quizmaven.math.MathNode.Element;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns letters, numbers, operators and words into those of MathML Core. */
final class MathTokens {

    private static final String OVERLAY = "\u0338";

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

    private final Consumer<Refusal> refuse;

    MathTokens(Consumer<Refusal> refuse) {
        this.refuse = refuse;
    }

    /** A token that holds text only. */
    Element letters(Element token) {
        String text = Normalizer.normalize(token.text(), Normalizer.Form.NFC);
        if (text.equals(OVERLAY)) {
            refuse.accept(
                    new Refusal(
                            "`\\not`",
                            "must stand right before the sign that it strikes out",
                            "write `\\not=`, `\\not\\in` and so on",
                            Refusal.command("not")));
        }
        @Nullable String variant = token.attribute("mathvariant");
        Element bare =
                token.without("mathvariant")
                        .holding(text.isEmpty() ? List.of() : List.of(new MathNode.Text(text)));
        Element found = token.is("mo") ? MathOperators.operator(bare) : bare;
        if (variant == null) {
            return found;
        }
        if (variant.equals("normal")) {
            return found.is("mi") && isSlanted(text) ? found.with("mathvariant", "normal") : found;
        }
        return inStyle(found, text, MathLetters.of(variant));
    }

    /** Whether browsers show a name in italics: a single letter. */
    private static boolean isSlanted(String name) {
        return name.length() == 1 && (Character.isLetter(name.charAt(0)) || "∂∇".contains(name));
    }

    private Element inStyle(Element token, String text, MathLetters letters) {
        boolean words = token.is("mtext") && !letters.classes().isEmpty();
        if (letters == MathLetters.ITALIC && token.is("mi") && isSlanted(text)) {
            return token;
        }
        StringBuilder mapped = new StringBuilder();
        boolean complete = !words;
        for (int character : text.codePoints().toArray()) {
            OptionalInt other = letters.of(character);
            complete &= other.isPresent();
            mapped.appendCodePoint(other.orElse(character));
            if (other.isEmpty()
                    && letters.classes().isEmpty()
                    && Character.isLetterOrDigit(character)) {
                refuse.accept(without(Character.toString(character)));
            }
        }
        if (complete || letters.classes().isEmpty()) {
            return token.holding(List.of(new MathNode.Text(mapped.toString())));
        }
        Element styled = token;
        for (String each : letters.classes()) {
            boolean slanted = token.is("mo") && each.equals("italic");
            styled = slanted ? styled : styled.classed(each);
        }
        return styled;
    }

    private static Refusal without(String character) {
        return new Refusal(
                "`" + character + "`",
                "does not exist in this style",
                "write it without `\\mathbb`, `\\mathcal`, `\\mathscr` or `\\mathfrak`",
                Refusal.command("mathbb|Bbb|mathcal|cal|mathscr|mathfrak|frak")
                        + "\\s*\\{?[^{}]*?\\Q"
                        + character
                        + "\\E");
    }

    /** A token that holds elements, which HTML would not read as MathML. */
    static Element flat(Element token) {
        boolean onlyWords =
                token.elements().stream()
                        .allMatch(each -> each.isToken() && !each.is("mo") && !each.is("mn"));
        boolean spaced = token.attribute("lspace") != null;
        if (token.is("mo") && onlyWords && spaced) {
            return token.holding(List.of(new MathNode.Text(token.text())));
        }
        return token.children().size() == 1 && token.children().get(0) instanceof Element only
                ? only
                : new Element("mrow", token.children());
    }

    /** Writes a letter with an accent in text as one character. */
    static Element accented(Element over) {
        List<Element> parts = over.elements();
        if (!over.is("mover") || !parts.get(0).is("mtext") || !parts.get(1).is("mo")) {
            return over;
        }
        @Nullable String joining = JOINING.get(parts.get(1).text());
        String base = parts.get(0).text();
        return joining == null || base.codePointCount(0, base.length()) != 1
                ? over
                : parts.get(0)
                        .holding(
                                List.of(
                                        new MathNode.Text(
                                                Normalizer.normalize(
                                                        base + joining, Normalizer.Form.NFC))));
    }
}
