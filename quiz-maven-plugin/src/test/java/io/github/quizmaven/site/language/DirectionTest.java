package io.github.quizmaven.site.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    @ParameterizedTest
    @CsvSource({
        "en, ltr",
        "de-AT, ltr",
        "ar, rtl",
        "ar-EG, rtl",
        "ar-Latn, ltr",
        "he, rtl",
        "fa, rtl",
        "ckb, rtl",
        "pa, ltr",
        "pa-Arab, rtl",
        "fr, ltr",
        "zh-Hans, ltr",
        "x-private, ltr",
    })
    void isWhatTheScriptSaysElseTheLanguage(String tag, String expected) {
        assertEquals(expected, Direction.of(tag));
    }
}
