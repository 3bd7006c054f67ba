package io.github.quizmaven.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
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
                   = help: change or delete one of them""",
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
                  |     ^^^""");
    }

    @Test
    void printsOneCaretForAPoint() {
        SourceFile file = SourceFile.of("a.md", "abc");

        assertEquals(
                """
                a.md:1:4: m [options-distinct]
                  |
                1 | abc
                  |    ^""",
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
                  |     ^^^""",
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
                  | \t \t^^^""");
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
                  |           ^^^^^^""");
    }

    @Test
    void leavesLongLinesWhole() {
        String before = "x".repeat(400);

        assertPrints(
                before + "bad",
                "bad",
                """
                a.md:1:401: m [options-distinct]
                  |
                1 | %sbad
                  | %s^^^"""
                        .formatted(before, " ".repeat(400)));
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
                  |         ^^^""");
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
                        null,
                        List.of(
                                new Related(first(file, "same"), "first"),
                                new Related(first(file, "bad"), "then"),
                                new Related(first(other, "x"), "also")));

        assertEquals(
                """
                q/b.md:1:10: m [options-distinct]
                  |
                1 | same and same
                  |          ^^^^ first in column 1, then on line 2, also at q/a/o.md:2:2""",
                new ConsoleReport("q/").text(diagnostic));
    }

    private static void assertPrints(String line, String marked, String expected) {
        assertEquals(expected, print(first(SourceFile.of("a.md", line), marked)));
    }

    private static String print(Place place) {
        return new ConsoleReport("").text(new Diagnostic(RULE, place, "m", null));
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
