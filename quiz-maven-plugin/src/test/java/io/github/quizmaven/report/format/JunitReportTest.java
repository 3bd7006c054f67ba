package io.github.quizmaven.report.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.report.machine.CheckedRun;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** XML 1.0 cannot hold every character that a message, a path or a line can. */
class JunitReportTest {

    static Stream<String> odd() {
        IntStream controls =
                IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7F, 0xA0));
        return Stream.concat(
                controls.mapToObj(Character::toString),
                Stream.of(
                        "\uD83D",
                        "\uDE00",
                        "\uDE00\uD83D",
                        "\uD83D\uDE00",
                        "\uFFFE",
                        "\uFFFF",
                        "\uFEFF",
                        "\u2028",
                        Character.toString(0x1FFFE),
                        Character.toString(0x10FFFF),
                        "]]>",
                        "<![CDATA[",
                        "-->",
                        "&#0;",
                        "&amp;",
                        "\"'<>"));
    }

    private static Diagnostic diagnostic(String odd) {
        SourceFile file = SourceFile.of("a" + odd + "b.md", "a" + odd + "b\n");
        return new Diagnostic(
                RuleId.error("raw-html"),
                file.place(new Span(0, 1)),
                "c" + odd + "d",
                "e" + odd + "f");
    }

    private static String report(String odd) {
        return new JunitReport()
                .text(
                        new CheckedRun(
                                "1.2.3",
                                "src/",
                                1,
                                1,
                                1,
                                0,
                                List.of("g" + odd + "h.md"),
                                List.of(),
                                CheckedRun.findings(
                                        Diagnostics.of(List.of(diagnostic(odd))), "src/")));
    }

    /** What becomes of a text: readers of XML take white space in attributes for blanks. */
    private static String held(String odd) {
        return odd.replaceAll(
                        "[^\\x{9}\\x{A}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]",
                        "\uFFFD")
                .replaceAll("[\\t\\n]", " ");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void holdsAnyCharacterOrSaysThatThereWasOne(String odd) throws Exception {
        Element suite = ReadReport.xml(report(odd)).getDocumentElement();
        List<Element> tests = ReadReport.elements(suite, "testcase").toList();
        Element failure = ReadReport.elements(suite, "failure").findFirst().orElseThrow();

        assertEquals(2, tests.size());
        assertEquals("src.g" + held(odd) + "h", tests.get(0).getAttribute("classname"));
        assertTrue(tests.get(1).getAttribute("classname").startsWith("src.a"));
        String message = held(diagnostic(odd).message());
        assertEquals(message, failure.getAttribute("message"));
        assertEquals(message + " [raw-html]", tests.get(1).getAttribute("name"));
        assertTrue(failure.getTextContent().startsWith("src/a"), failure::getTextContent);
    }
}
