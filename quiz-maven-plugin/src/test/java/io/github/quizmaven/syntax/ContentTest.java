package io.github.quizmaven.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a  b | a b",
                "a~b | a b",
                "*a* __b__ | a b",
                "`x` | `` x ``",
                "List\\<String> | List<String>",
                "&lt;b | \\<b",
                "&amp;lt; | \\&lt;",
                "<kbd>A</kbd> | <KBD>A</KBD>",
                "a <!-- note --> b | a b",
                "- x~- y | * x~~* y",
                "# x | x~=",
                "[a](b) | [a](<b>)",
                "```java~x~``` | ````java~x~````"
            })
    void agreesForWhatLooksTheSame(String one, String other) {
        assertEquals(key(one), key(other));
        assertEquals(id(one), id(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "r | R",
                "2 | -2",
                "World | World!",
                "`a` | a",
                "`&lt;` | `<`",
                "&lt; | `<`",
                "<kbd>A</kbd> | A",
                "![a](x.png) | ![a](y.png)",
                "![a](x.png) | ![b](x.png)",
                "[a](b) | a",
                "$2$ | 2",
                "```java~x~``` | ```kotlin~x~```",
                "```~if a:~    b~``` | ```~if a:~  b~```",
                "```~x~``` | `x`",
                "3. a | 1. a",
                "a<br>b | ab",
                "*a* | \\*a*",
                "a~~b | a b",
                "é | e"
            })
    void differsForWhatLooksDifferent(String one, String other) {
        assertNotEquals(key(one), key(other));
        assertNotEquals(id(one), id(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "<!-- later -->", "[x]: http://example.org"})
    void isEmptyIfReadersSeeNothing(String source) {
        assertTrue(Text.of(source).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "![](a.png)", "`x`", "$$~x~$$", "<b>", "> x"})
    void isNotEmptyIfReadersSeeSomething(String source) {
        assertFalse(text(source).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It adds machines. | <p>It adds machines.</p>",
                "*a* `b` | <p>a <code>b</code></p>"
            })
    void keyIsReadable(String source, String key) {
        assertEquals(key, key(source));
    }

    /** Stored progress refers to ids, so they must stay the same in all versions. */
    @ParameterizedTest
    @CsvSource({"It adds machines., db6b26ee", "`r`, 05b6f4b5"})
    void idNeverChanges(String source, String id) {
        assertEquals(id, id(source));
    }

    private static String key(String source) {
        return text(source).key();
    }

    private static String id(String source) {
        return text(source).id();
    }

    /** A tilde stands for a line end. */
    private static Text text(String source) {
        return Text.of(source.replace('~', '\n'));
    }
}
