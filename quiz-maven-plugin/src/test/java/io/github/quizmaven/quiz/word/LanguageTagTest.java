package io.github.quizmaven.quiz.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "de-at, de-AT",
        "DE, de",
        "deu, de",
        "iw, he",
        "in, id",
        "no, no",
        "gsw, gsw",
        "zh-cmn-Hans, cmn-Hans",
        "zh-hant-tw, zh-Hant-TW",
        "uk, uk",
        "i-klingon, tlh",
    })
    void tagsAreMadeCanonical(String written, String canonical) {
        assertEquals(Optional.of(canonical), LanguageTag.canonical(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"german", "cn", "jp", "us", "DE_at", "français", "x-own", "e", "a b"})
    void whatNamesNoLanguageIsNoTag(String written) {
        assertEquals(Optional.empty(), LanguageTag.canonical(written));
    }

    @ParameterizedTest
    @CsvSource({
        "german, de",
        "Deutsch, de",
        "ENGLISH, en",
        "français, fr",
        "cn, zh",
        "JP, ja",
        "us, en-US",
        "DE_at, de-AT",
        "pt_BR, pt-BR",
    })
    void whatWasMeantIsFound(String written, String meant) {
        assertEquals(Optional.of(meant), LanguageTag.meant(written));
    }
}
