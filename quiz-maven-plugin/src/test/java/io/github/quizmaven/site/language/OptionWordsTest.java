package io.github.quizmaven.site.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OptionWordsTest {

    /** Counts how often its characters are looked at. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, None of the above, true",
        "en, (all of these!), true",
        "en, All of the above are right, false",
        "en, x all of the above, false",
        "en, '', false",
        "en, '...', false",
        "de, Keine der obigen, true",
        "de, Alle der oben genannten Antworten, true",
        "ar, لا شيء مما سبق, true",
        "ar, كل ما سبق صحيح, true",
        "ar, سبق, false",
    })
    void knowsTheOptionThatSpeaksOfAllBefore(String lang, String line, boolean expected) {
        assertEquals(expected, Messages.of(lang).options().isLast(line));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Both A and B, true",
        "en, options C, true",
        "en, A or else, false",
        "de, Antworten A und B, true",
        "ar, A و B, true",
    })
    void knowsOptionsThatNameOthers(String lang, String line, boolean expected) {
        assertEquals(expected, Messages.of(lang).options().namesLetters(line));
    }

    static Stream<String> repeated() {
        return Stream.of(
                "!",
                " ",
                "`",
                "A ",
                "A and ",
                "x",
                "ä",
                "ب",
                "none of ",
                "all of the above ",
                "alle der ",
                "alle der obigen ",
                "كل ما سبق ",
                "A و ");
    }

    private static long steps(String lang, String text) {
        OptionWords words = Messages.of(lang).options();
        Counted counted = new Counted(text);
        words.isLast(counted);
        words.namesLetters(counted);
        return counted.steps;
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void looksAtALineOnlySoOften(String unit) {
        for (String lang : List.of("en", "de", "ar")) {
            for (String end : List.of("", "x", "!")) {
                long once = steps(lang, unit.repeat(1_000) + end);
                long twice = steps(lang, unit.repeat(2_000) + end);
                assertTrue(twice <= 2.2 * once, lang + end + ": " + once + " " + twice);
            }
        }
    }
}
