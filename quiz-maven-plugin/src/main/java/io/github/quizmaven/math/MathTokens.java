package io.github.quizmaven.math;

import io.github.quizmaven.math.MathNode.Element;
import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns letters, numbers, operators and words into those of MathML Core. */
final class MathTokens {

    private static final String OVERLAY = "\u0338";

    private final Consumer<Refusal> refuse;

    MathTokens(Consumer<Refusal> refuse) {
        this.refuse = refuse;
    }

    /** A token that holds text only. */
    Element letters(Element token) {
        String text = Normalizer.normalize(token.text(), Normalizer.Form.NFC);
        if (text.contains(OVERLAY)) {
            refuse.accept(Refusal.OVERLAY);
        }
        @Nullable String variant = token.attribute("mathvariant");
        Element bare =
                token.without("mathvariant")
                        .holding(text.isEmpty() ? List.of() : List.of(new MathNode.Text(text)));
        Element found = token.is("mo") ? MathOperators.operator(bare) : bare;
        if (token.is("mi") && text.equals("/")) {
            // Firefox puts spaces around a name that is no letter.
            return found.named("mo").with("lspace", "0em").with("rspace", "0em");
        }
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
        return name.length() == 1 && MathLetters.ITALIC.of(name.charAt(0)).isPresent();
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
}
