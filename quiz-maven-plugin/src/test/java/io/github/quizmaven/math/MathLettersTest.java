package io.github.quizmaven.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MathLettersTest {

    /** Unicode itself says which letter each of its mathematical letters is. */
    @ParameterizedTest
    @EnumSource(MathLetters.class)
    void givesOnlyLettersThatAreTheSameToUnicode(MathLetters letters) {
        IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(each -> letters.of(each).isPresent())
                .forEach(
                        each ->
                                assertEquals(
                                        unstyled(each), unstyled(letters.of(each).getAsInt())));
    }

    private static String unstyled(int character) {
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
    }

    /** Unicode has holes where it had a letter before: those stay without a character. */
    @ParameterizedTest
    @EnumSource(MathLetters.class)
    void givesOnlyCharactersThatExist(MathLetters letters) {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                .codePoints()
                .forEach(each -> assertTrue(Character.isDefined(letters.of(each).getAsInt())));
    }

    @ParameterizedTest
    @CsvSource({
        "double-struck, R, ℝ",
        "double-struck, C, ℂ",
        "double-struck, A, 𝔸",
        "double-struck, 1, 𝟙",
        "italic, h, ℎ",
        "italic, a, 𝑎",
        "script, B, ℬ",
        "script, o, ℴ",
        "script, A, 𝒜",
        "fraktur, C, ℭ",
        "fraktur, g, 𝔤",
        "bold, Γ, 𝚪",
        "bold, ∇, 𝛁",
        "bold, 0, 𝟎",
        "bold-italic, α, 𝜶",
        "bold-italic, ϖ, 𝝕",
        "sans-serif, T, 𝖳",
        "monospace, 9, 𝟿"
    })
    void givesTheLetterOfAStyle(String variant, String letter, String expected) {
        OptionalInt found = MathLetters.of(variant).of(letter.codePointAt(0));
        assertEquals(expected, Character.toString(found.orElse('?')));
    }

    @ParameterizedTest
    @CsvSource({"script, 1", "fraktur, α", "italic, 1", "bold, é", "double-struck, +"})
    void givesNoneForWhatAStyleDoesNotHave(String variant, String letter) {
        assertEquals(OptionalInt.empty(), MathLetters.of(variant).of(letter.codePointAt(0)));
    }
}
