package io.github.quizmaven.math;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The letters of a style of writing, for which Unicode has characters of their own: browsers know
 * no {@code mathvariant}.
 */
enum MathLetters {
    BOLD("bold", 0x1D400, 0x1D7CE, 0x1D6A8, "bold"),
    ITALIC("italic", 0x1D434, 0, 0x1D6E2, "italic"),
    BOLD_ITALIC("bold-italic", 0x1D468, 0, 0x1D71C, "bold italic"),
    SCRIPT("script", 0x1D49C, 0, 0, ""),
    FRAKTUR("fraktur", 0x1D504, 0, 0, ""),
    DOUBLE_STRUCK("double-struck", 0x1D538, 0x1D7D8, 0, ""),
    SANS("sans-serif", 0x1D5A0, 0x1D7E2, 0, "sans"),
    SANS_BOLD("bold-sans-serif", 0x1D5D4, 0x1D7EC, 0x1D756, "sans bold"),
    SANS_ITALIC("sans-serif-italic", 0x1D608, 0, 0, "sans italic"),
    SANS_BOLD_ITALIC("sans-serif-bold-italic", 0x1D63C, 0, 0x1D790, "sans bold italic"),
    MONO("monospace", 0x1D670, 0x1D7F6, 0, "mono");

    /** What stands elsewhere, where the rows of letters have holes. */
    private static final Map<MathLetters, Map<Character, Integer>> HOLES =
            new EnumMap<>(MathLetters.class);

    static {
        HOLES.put(ITALIC, Map.of('h', 0x210E, 'ı', 0x1D6A4, 'ȷ', 0x1D6A5));
        HOLES.put(
                SCRIPT,
                Map.ofEntries(
                        Map.entry('B', 0x212C),
                        Map.entry('E', 0x2130),
                        Map.entry('F', 0x2131),
                        Map.entry('H', 0x210B),
                        Map.entry('I', 0x2110),
                        Map.entry('L', 0x2112),
                        Map.entry('M', 0x2133),
                        Map.entry('R', 0x211B),
                        Map.entry('e', 0x212F),
                        Map.entry('g', 0x210A),
                        Map.entry('o', 0x2134)));
        HOLES.put(FRAKTUR, Map.of('C', 0x212D, 'H', 0x210C, 'I', 0x2111, 'R', 0x211C, 'Z', 0x2128));
        HOLES.put(
                DOUBLE_STRUCK,
                Map.ofEntries(
                        Map.entry('C', 0x2102),
                        Map.entry('H', 0x210D),
                        Map.entry('N', 0x2115),
                        Map.entry('P', 0x2119),
                        Map.entry('Q', 0x211A),
                        Map.entry('R', 0x211D),
                        Map.entry('Z', 0x2124),
                        Map.entry('γ', 0x213D),
                        Map.entry('π', 0x213C),
                        Map.entry('Γ', 0x213E),
                        Map.entry('Π', 0x213F),
                        Map.entry('∑', 0x2140)));
    }

    /** Greek letters behind ω in the order of the rows, and ∇ and ϴ behind Ω. */
    private static final String GREEK =
            "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ";

    private final String variant;
    private final int latin;
    private final int digits;
    private final int greek;
    private final String classes;

    /**
     * @param variant MathML's name for it
     * @param latin where {@code A} stands; {@code a} is 26 behind it
     * @param digits where {@code 0} stands, or 0
     * @param greek where {@code Α} stands, or 0
     * @param classes what the style sheet does to a text; empty if it can do nothing like it
     */
    MathLetters(String variant, int latin, int digits, int greek, String classes) {
        this.variant = variant;
        this.latin = latin;
        this.digits = digits;
        this.greek = greek;
        this.classes = classes;
    }

    static MathLetters of(String variant) {
        return Stream.of(values())
                .filter(each -> each.variant.equals(variant))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(variant));
    }

    /** The classes of the style sheet that come closest; none for letters that only Unicode has. */
    List<String> classes() {
        return classes.isEmpty() ? List.of() : List.of(classes.split(" "));
    }

    /** The character for a letter or digit; empty if there is none. */
    OptionalInt of(int character) {
        Integer hole = HOLES.getOrDefault(this, Map.of()).get((char) character);
        if (hole != null && character <= Character.MAX_VALUE) {
            return OptionalInt.of(hole);
        }
        if (character >= 'A' && character <= 'Z') {
            return OptionalInt.of(latin + character - 'A');
        }
        if (character >= 'a' && character <= 'z') {
            return OptionalInt.of(latin + 26 + character - 'a');
        }
        if (character >= '0' && character <= '9') {
            return digits == 0 ? OptionalInt.empty() : OptionalInt.of(digits + character - '0');
        }
        int row = GREEK.indexOf(character);
        return row < 0 || greek == 0 ? OptionalInt.empty() : OptionalInt.of(greek + row);
    }
}
