package io.github.quizmaven.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The printed form of a report, whole. */
class ConsoleReportTest {

    private static final RuleId RULE = RuleId.error("options-distinct");

    @Test
    void printsPlaceMessageFrameRelatedPlaceAndHelp() {
        String text = "\n".repeat(11) + "- [x] `List<Object>`\n\n- [ ] `List<Object>`\n";
        SourceFile file = SourceFile.of("mlops/scaling.md", text);
        Diagnostic diagnostic =
                new Diagnostic(
                        RULE,
                        last(file, "`List<Object>`"),
                        "options B and D have the same text",
                        "change or delete one of them",
                        List.of(new Related(first(file, "`List<Object>`"), "same as option B")));

        assertEquals(
                """
                content/src/quiz/mlops/scaling.md:14:7: options B and D have the same text \
                [options-distinct]
                   |
                14 | - [ ] `List<Object>`
                   |       ^^^^^^^^^^^^^^ same as option B on line 12
                   = help: change or delete one of them\
                """,
                new ConsoleReport("content/src/quiz/").text(diagnostic));
    }

    @Test
    void printsNoHelpLineWithoutHelp() {
        assertPrints(
                "one bad line",
                "bad",
                """
                a.md:1:5: m [options-distinct]
                  |
                1 | one bad line
                  |     ^^^\
                """);
    }

    @Test
    void printsOneCaretForAPoint() {
        SourceFile file = SourceFile.of("a.md", "abc");

        assertEquals(
                """
                a.md:1:4: m [options-distinct]
                  |
                1 | abc
                  |    ^\
                """,
                print(file.place(Span.at(3))));
    }

    @Test
    void underlinesAPlaceOfSeveralLinesToTheEndOfItsFirst() {
        SourceFile file = SourceFile.of("a.md", "one two  \nthree");

        assertEquals(
                """
                a.md:1:5: m [options-distinct]
                  |
                1 | one two
                  |     ^^^\
                """,
                print(file.place(new Span(4, 15))));
    }

    @Test
    void keepsTabsBeforeThePlaceSoThatItIsUnderlinedExactly() {
        assertPrints(
                "\ta\tbad",
                "bad",
                """
                a.md:1:4: m [options-distinct]
                  |
                1 | \ta\tbad
                  | \t \t^^^\
                """);
    }

    @Test
    void countsTwoCellsForWideCharactersAndNoneForMarks() {
        assertPrints(
                "日本 🎉 e\u0301 bad 語",
                "bad 語",
                """
                a.md:1:9: m [options-distinct]
                  |
                1 | 日本 🎉 e\u0301 bad 語
                  |           ^^^^^^\
                """);
    }

    @Test
    void cutsALongLineOnBothSidesOfThePlace() {
        assertPrints(
                "x".repeat(400) + "bad" + "y".repeat(400),
                "bad",
                """
                a.md:1:401: m [options-distinct]
                  |
                1 | …%sbad%s…
                  |  %s^^^\
                """
                        .formatted("x".repeat(55), "y".repeat(56), " ".repeat(55)));
    }

    @Test
    void cutsALongLineOnOneSideIfThePlaceIsNearItsEnd() {
        assertPrints(
                "x".repeat(400) + "bad",
                "bad",
                """
                a.md:1:401: m [options-distinct]
                  |
                1 | …%sbad
                  |  %s^^^\
                """
                        .formatted("x".repeat(111), " ".repeat(111)));
        assertPrints(
                "bad" + "y".repeat(400),
                "bad",
                """
                a.md:1:1: m [options-distinct]
                  |
                1 | bad%s…
                  | ^^^\
                """
                        .formatted("y".repeat(111)));
    }

    @Test
    void marksAPlaceThatIsTooLongAsFarAsItIsShown() {
        assertPrints(
                "one " + "b".repeat(400),
                "b".repeat(400),
                """
                a.md:1:5: m [options-distinct]
                  |
                1 | …%s…
                  |  %s\
                """
                        .formatted("b".repeat(114), "^".repeat(114)));
    }

    @Test
    void cutsByCellsAndNotByCharacters() {
        assertPrints(
                "語".repeat(100) + "bad" + "e\u0301".repeat(200),
                "bad",
                """
                a.md:1:101: m [options-distinct]
                  |
                1 | …%sbad%s…
                  |  %s^^^\
                """
                        .formatted("語".repeat(27), "e\u0301".repeat(57), " ".repeat(54)));
    }

    @Test
    void countsATabUpToItsStopWhenItDecidesAndAsABlankWhenItCuts() {
        assertPrints(
                "\t" + "x".repeat(112) + "bad",
                "bad",
                """
                a.md:1:114: m [options-distinct]
                  |
                1 | …%sbad
                  |  %s^^^\
                """
                        .formatted("x".repeat(111), " ".repeat(111)));
    }

    @Test
    void leavesALineWholeThatJustFits() {
        String before = "x".repeat(113);

        assertPrints(
                before + "bad",
                "bad",
                """
                a.md:1:114: m [options-distinct]
                  |
                1 | %sbad
                  | %s^^^\
                """
                        .formatted(before, " ".repeat(113)));
    }

    @Test
    void paintsMessageFrameAndMarks() {
        SourceFile file = SourceFile.of("a.md", "a bad line");
        Diagnostic diagnostic = new Diagnostic(RULE, first(file, "bad"), "m", "h");

        assertEquals(
                """
                a.md:1:3: <1>m<0> [options-distinct]
                <36>  |<0>
                <36>1 |<0> a bad line
                <36>  |<0>   <1;31>^^^<0>
                <36>  = help:<0> h\
                """
                        .replaceAll("<([0-9;]+)>", "\u001b[$1m"),
                new ConsoleReport("", Style.COLOUR).text(diagnostic));
    }

    @Test
    void printsNoFrameForAnEmptyLine() {
        SourceFile file = SourceFile.of("a.md", "");

        assertEquals("a.md:1:1: m [options-distinct]", print(file.place(Span.at(0))));
    }

    @Test
    void showsCharactersThatSteerTerminalsInsteadOfObeyingThem() {
        assertPrints(
                "\u001b[31m \u202e bad",
                "bad",
                """
                a.md:1:9: m [options-distinct]
                  |
                1 | \uFFFD[31m \uFFFD bad
                  |         ^^^\
                """);
    }

    @Test
    void namesThePlacesOfSeveralRelatedPlaces() {
        SourceFile file = SourceFile.of("b.md", "same and same\nbad");
        SourceFile other = SourceFile.of("a/o.md", "\n x");
        Diagnostic diagnostic =
                new Diagnostic(
                        RULE,
                        last(file, "same"),
                        "m",
                        (Help) null,
                        List.of(
                                new Related(first(file, "same"), "first"),
                                new Related(first(file, "bad"), "then"),
                                new Related(first(other, "x"), "also")));

        assertEquals(
                """
                q/b.md:1:10: m [options-distinct]
                  |
                1 | same and same
                  |          ^^^^ first in column 1, then on line 2, also at q/a/o.md:2:2\
                """,
                new ConsoleReport("q/").text(diagnostic));
    }

    private static void assertPrints(String line, String marked, String expected) {
        assertEquals(expected, print(first(SourceFile.of("a.md", line), marked)));
    }

    private static String print(Place place) {
        return new ConsoleReport("").text(new Diagnostic(RULE, place, "m"));
    }

    private static Place first(SourceFile file, String text) {
        return at(file, file.text().indexOf(text), text);
    }

    private static Place last(SourceFile file, String text) {
        return at(file, file.text().lastIndexOf(text), text);
    }

    private static Place at(SourceFile file, int start, String text) {
        return file.place(new Span(start, start + text.length()));
    }
}
