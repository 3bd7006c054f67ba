package io.github.quizmaven.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.quizmaven.source.Place;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author's text can do to the line that quotes it. */
class OneLineTest {

    private static final RuleId RULE = RuleId.error("encoding");

    /** Every character that ends a line, steers a terminal or turns the direction of text. */
    static Stream<Integer> steering() {
        return Stream.of(
                        IntStream.rangeClosed(0, 0x1F),
                        IntStream.rangeClosed(0x7F, 0x9F),
                        IntStream.of(0x2028, 0x2029, 0x061C, 0x200E, 0x200F),
                        IntStream.rangeClosed(0x202A, 0x202E),
                        IntStream.rangeClosed(0x2066, 0x2069))
                .flatMap(IntStream::boxed);
    }

    @ParameterizedTest
    @MethodSource("steering")
    void nothingSteersWhatIsPrinted(int point) {
        String text = "a" + Character.toString(point) + "b";
        Diagnostic diagnostic =
                new Diagnostic(
                        RULE,
                        Place.start("a.md"),
                        text,
                        Help.paste(text, text),
                        List.of(new Related(Place.start("a.md"), text)));

        String shown = OneLine.of(text);
        assertEquals(3, shown.length());
        assertFalse(shown.chars().anyMatch(OneLine::steers), shown);
        assertEquals(shown, diagnostic.message());
        assertEquals(Help.paste(shown, shown), diagnostic.help());
        assertEquals(shown, diagnostic.related().get(0).label());
        assertEquals(point == '\t' ? text : shown, OneLine.ofSource(text));
    }

    @Test
    void lineEndsBecomeSpaces() {
        assertEquals("a b c d", OneLine.of("a\nb\r\nc\u2028d"));
        assertEquals("\uFFFD[31mred", OneLine.of("\u001b[31mred"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "::error file=a::x > _:error file=a::x",
                "'  ::set-env::' > '  _:set-env::'",
                "'\u00a0::debug::x' > '\u00a0_:debug::x'",
                "'\u200b:\ufeff:error::' > '\u200b_\ufeff:error::'",
                "##[error]x > #_[error]x",
                "a ##[group]x > a #_[group]x",
                "##vso[task.setvariable] > #_vso[task.setvariable]",
                "##VSO[task.setvariable] > #_VSO[task.setvariable]",
                "##teamcity[buildStatus] > #_teamcity[buildStatus]",
                "#\u00ad#vso\u200b[task] > #\u00ad_vso\u200b[task]",
                "###[x] ##a[b] > ##_[x] #_a[b]"
            })
    void noTextIsACommand(String text, String harmless) {
        assertEquals(harmless, OneLine.of(text));
        assertEquals(harmless, OneLine.of(harmless));
    }

    @ParameterizedTest
    @CsvSource({
        "## [x]",
        "# [x]",
        "a::b",
        "##a b[x]",
        "a ::error::",
        "## #[x]",
        "C#[0]",
        "日本 🎉 e\u0301"
    })
    void plainTextIsLeftAlone(String text) {
        assertEquals(text, OneLine.of(text));
        assertEquals(text, OneLine.ofSource(text));
    }

    @Test
    void controlsThatAreReplacedHideNoCommand() {
        assertEquals("_\uFFFD:error::", OneLine.of(":\u0000:error::"));
        assertEquals("#\uFFFD_vso[", OneLine.of("#\u001b#vso["));
    }

    @Test
    void aLineOfAFileKeepsItsLength() {
        String line = "\t## \u001b[1m##[x]\u202e";
        assertEquals("\t## \uFFFD[1m#_[x]\uFFFD", OneLine.ofSource(line));
    }
}
