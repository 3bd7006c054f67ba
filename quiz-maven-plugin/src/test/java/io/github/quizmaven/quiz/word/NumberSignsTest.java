package io.github.quizmaven.quiz.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberSignsTest {

    private static String reading(String language, String text) {
        NumberSigns.Reading reading = NumberSigns.of(language).read(text);
        if (reading instanceof NumberSigns.Reading.Number number) {
            return number.value().toPlainString();
        }
        return reading instanceof NumberSigns.Reading.Ambiguous ambiguous
                ? ambiguous.whole() + " or " + ambiguous.fraction()
                : "none";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 5 | 5",
                "en | -3.14 | -3.14",
                "en | −3,14 | -3.14",
                "en | .5 | 0.5",
                "en | 5. | 5",
                "en | 1e3 | 1000",
                "en | 1.5E-3 | 0.0015",
                "en | 1.000 | 1.000",
                "en | 1,000 | 1000 or 1.000",
                "en | -1,000 | -1000 or -1.000",
                "en | 0,125 | 0.125",
                "en | 1,000.0 | 1000.0",
                "en | 1,000,000 | 1000000",
                "en | 1 000 000 | 1000000",
                "en | 1234,567 | 1234.567",
                "de | 9,805 | 9.805",
                "de | 1.000 | 1000 or 1,000",
                "de | 0.125 | 0.125",
                "de | 1.000,5 | 1000.5",
                "de | 1.000.000 | 1000000",
                "de | 3.14 | 3.14",
                "de-CH | 1'234.5 | 1234.5",
                "de-CH | 1’234 | 1234",
                "fr | 1 234,5 | 1234.5",
                "ar | ٤٦ | 46",
                "ar | ٣٫١٤ | 3.14",
                "ar | ١٬٢٣٤٫٥ | 1234.5",
                "hi | १२ | 12",
                "en | 1,00,000 | none",
                "en | 1,000,00 | none",
                "en | 1.2.3 | none",
                "en | 1,2.3,4 | none",
                "en | 1 2 | none",
                "en | 12'34 | none",
                "en | 1,000 000 | none",
                "en | five | none",
                "en | '' | none",
                "en | . | none",
                "en | 1e999 | none",
            })
    void readsNumbersAsTheLanguageWritesThem(String language, String text, String expected) {
        assertEquals(expected, reading(language, text));
    }
}
