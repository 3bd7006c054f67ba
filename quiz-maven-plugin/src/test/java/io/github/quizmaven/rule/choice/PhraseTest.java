package io.github.quizmaven.rule.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.CountedText;
import io.github.quizmaven.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a b | «A  B» c",
                "a b | ab a bc xa b «a b»",
                "a a b | a a «a a b» a a b",
                "aab a | aaab a «aab a»",
                "(x) y | f(x) «(x) y».",
                "ÄRGER ß | «ärger ß»",
                "😀 x | x «😀  x» x",
                "a b | a-b",
                "a | b",
                "x¹ | x¹²"
            })
    void findsWholeWords(String phrase, String marked) {
        String text = marked.replaceAll("[«»]", "");
        Span found = new Phrase(phrase).in(text);
        assertEquals(
                marked,
                found == null
                        ? text
                        : text.substring(0, found.start())
                                + "«"
                                + text.substring(found.start(), found.end())
                                + "»"
                                + text.substring(found.end()));
    }

    @Test
    void looksAtEachCharacterAFewTimes() {
        CountedText.assertLinear("phrase", text -> new Phrase(text).in("a"));
        CountedText.assertLinear("text", text -> new Phrase("a b a b c").in(text));
        CountedText.assertLinear("itself", text -> new Phrase(text).in(text));
    }
}
