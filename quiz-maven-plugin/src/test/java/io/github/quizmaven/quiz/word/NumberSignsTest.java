package io.github.quizmaven.quiz.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 45.8 ± 0.2 | 45.8 ± 0.2",
                "en | 45,8 +/- 0,2 | 45.8 ± 0.2",
                "en | 46.0 | 46.0",
                "en | -.5 | -0.5",
                "en | 5. | 5",
                "en | 1,000,000 | 1,000,000",
                "en | 1 000 | 1\u202F000",
                "en | 1.2e3 | 1.2e3",
                "en | 1.2..1.3 | 1.2 .. 1.3",
                "de | 45.8 ± 0.2 | 45,8 ± 0,2",
                "de | 45,8 ± 2.5% | 45,8 ± 2,5%",
                "de | 1.25 .. 1.5 | 1,25 .. 1,5",
                "de | 6,022e23 ± 0.01e23 | 6,022e23 ± 0,01e23",
                "de | 1,000,000 | 1.000.000",
                "de | 1'000 | 1\u202F000",
                "de | 1'000.5 | 1.000,5",
                "de | −0.5 ± 2 % | −0,5 ± 2 %",
                "de-CH | 1'234.5 | 1’234.5",
                "fr | 1234.5 | 1234,5",
                "ar | 45.8 ± 0.2 | ٤٥٫٨ ± ٠٫٢",
                "fa | 45.8 | ۴۵٫۸",
                "hi | १२.5 | 12.5",
                "mr | 12.5 | 12.5",
            })
    void showsNumbersAsTheLanguageWritesThem(String language, String text, String expected) {
        NumberSigns signs = NumberSigns.of(language);
        String shown = NumberText.shown(text, signs);
        assertEquals(expected, shown);
        assertEquals(values(text, signs), values(shown, signs), "what is shown can be read again");
    }

    private static List<BigDecimal> values(String text, NumberSigns signs) {
        NumberText number = Objects.requireNonNull(NumberText.parse(text, signs), text);
        return Stream.of(number.value(), number.tolerance(), number.max())
                .filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }
}
