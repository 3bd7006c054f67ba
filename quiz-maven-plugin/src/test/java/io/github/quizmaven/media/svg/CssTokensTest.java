package io.github.quizmaven.media.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.CountedText;
import io.github.quizmaven.media.svg.CssTokens.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CssTokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "a/* url(x) */b | NAME:a NAME:b",
                "'/*' b '*/' | STRING:/* NAME:b STRING:*/",
                "'a\\'b' \"c | STRING:a'b STRING:c",
                "url( x ) URL('y') u\\72 l(z) | URL:x FUNCTION:URL STRING:y CLOSING:) URL:z",
                "url(/**/x) url(a b | URL:/**/x URL:a b",
                "url(\\)x\\41 y) | URL:)xAy",
                "@import @i\\mport @\\69 mport @ x | AT_WORD:import AT_WORD:import AT_WORD:import"
                    + " OTHER:@ NAME:x",
                "#url(x) #f00 | HASH:url OPENING:( NAME:x CLOSING:) HASH:f00",
                "1url(x) -1e3url(x) +2url(x) | NAME:1url OPENING:( NAME:x CLOSING:) NAME:-1e3url"
                    + " OPENING:( NAME:x CLOSING:) OTHER:+ NAME:2url OPENING:( NAME:x CLOSING:)",
                "\\0 \\d800 \\110000 \\ | NAME:\uFFFD\uFFFD\uFFFD OTHER:\\",
                "a{b:c}[d] | NAME:a OPENING:{ NAME:b OTHER:: NAME:c CLOSING:} OPENING:[ NAME:d"
                    + " CLOSING:]",
                "/* a | ''"
            })
    void readsAsBrowsersDo(String css, String expected) {
        StringBuilder found = new StringBuilder();
        CssTokens tokens = new CssTokens(css);
        for (Token each = tokens.next(); each != null; each = tokens.next()) {
            found.append(each.kind()).append(':').append(each.text()).append(' ');
        }
        assertEquals(expected.equals("''") ? "" : expected, found.toString().strip());
    }

    @Test
    void looksAtEachCharacterAFewTimes() {
        CountedText.assertLinear("style", css -> StyleCheck.flaw(css, address -> {}));
        CountedText.assertLinear(
                "tokens",
                css -> {
                    CssTokens tokens = new CssTokens(css);
                    while (tokens.next() != null) {
                        // Only the reading counts.
                    }
                });
    }
}
