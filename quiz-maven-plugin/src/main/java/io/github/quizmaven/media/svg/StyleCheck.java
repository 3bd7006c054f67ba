package io.github.quizmaven.media.svg;

import io.github.quizmaven.media.svg.CssTokens.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what loads something in a style sheet, or in the value of an attribute. Functions and
 * rules that no drawing needs are not let through, so that none of them can load anything.
 */
final class StyleCheck {

    private static final Set<String> RULES =
            words(
                    """
                    media supports font-face keyframes -webkit-keyframes -moz-keyframes charset
                    namespace page property layer container counter-style
                    """);

    private static final Set<String> FUNCTIONS =
            words(
                    """
                    url rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix icc-color
                    device-cmyk light-dark matrix matrix3d translate translatex translatey
                    translatez translate3d scale scalex scaley scalez scale3d rotate rotatex
                    rotatey rotatez rotate3d skew skewx skewy perspective calc min max clamp round
                    mod rem abs sign sin cos tan asin acos atan atan2 pow sqrt hypot log exp var
                    cubic-bezier steps linear blur brightness contrast drop-shadow grayscale
                    hue-rotate invert opacity saturate sepia linear-gradient radial-gradient
                    conic-gradient repeating-linear-gradient repeating-radial-gradient
                    repeating-conic-gradient polygon circle ellipse inset rect path counter
                    counters format tech local not is where has nth-child nth-last-child
                    nth-of-type nth-last-of-type lang dir selector
                    """);

    private final CssTokens tokens;
    private final Consumer<String> inside;
    private final Deque<String> open = new ArrayDeque<>();

    private StyleCheck(CharSequence css, Consumer<String> inside) {
        this.tokens = new CssTokens(css);
        this.inside = inside;
    }

    static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /**
     * The first thing that is not let through, in words; null if there is none.
     *
     * @param inside takes the addresses that lead to something in the same file
     */
    static @Nullable String flaw(CharSequence css, Consumer<String> inside) {
        StyleCheck check = new StyleCheck(css, inside);
        @Nullable String flaw = null;
        @Nullable Token token = check.tokens.next();
        while (token != null && flaw == null) {
            flaw = check.read(token);
            token = check.tokens.next();
        }
        return flaw;
    }

    private @Nullable String read(Token token) {
        return switch (token.kind()) {
            case AT_WORD -> rule(token.text());
            case URL -> address(token.text());
            case FUNCTION -> function(token.text());
            case STRING -> "url".equals(open.peek()) ? address(token.text()) : null;
            case OPENING -> {
                open.push(token.text());
                yield null;
            }
            case CLOSING -> {
                close(token.text());
                yield null;
            }
            case NAME, HASH, OTHER -> null;
        };
    }

    private static @Nullable String rule(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("import")) {
            return "an outside style sheet";
        }
        return RULES.contains(lower) ? null : "the style rule `@" + SvgAddress.shown(name) + "`";
    }

    private @Nullable String function(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        open.push(lower);
        return FUNCTIONS.contains(lower)
                ? null
                : "the style function `" + SvgAddress.shown(name) + "()`";
    }

    private void close(String sign) {
        String last = open.isEmpty() ? "" : open.element();
        String closing =
                switch (last) {
                    case "" -> "";
                    case "[" -> "]";
                    case "{" -> "}";
                    default -> ")";
                };
        if (sign.equals(closing)) {
            open.pop();
        }
    }

    private @Nullable String address(String address) {
        if (!SvgAddress.isInside(address)) {
            return SvgAddress.outside(address);
        }
        inside.accept(address);
        return null;
    }
}
