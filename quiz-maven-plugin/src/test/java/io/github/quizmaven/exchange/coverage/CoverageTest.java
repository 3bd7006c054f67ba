package io.github.quizmaven.exchange.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void findsLinesWhereverTheyWentAndHoweverTheyAreMarked() {
        assertEquals(
                List.of(),
                lost(
                        "# Three words here\n\n* **an** item\n",
                        "- an item\n\n## Three words *here*\n"));
    }

    @Test
    void missesALineThatIsNotThere() {
        assertEquals(List.of("a second line"), lost("a line\na second line\n", "a line\n"));
    }

    @Test
    void missesALineOfWhichOneWordIsNotThere() {
        assertEquals(List.of("it is not so"), lost("it is not so\n", "it is so\n"));
    }

    @Test
    void letsEachWordStandForOneLineOnly() {
        assertEquals(List.of("yes"), lost("yes\nno\nyes\n", "yes no"));
    }

    @Test
    void doesNotTakeIdsForTitles() {
        assertEquals(
                List.of("## Which one"),
                lost("## Which one\n", "```yaml question\nid: which-one\n```\n"));
    }

    @Test
    void asksNothingOfWordsThatANoteNamesAsDropped() {
        SourceFile file = SourceFile.of("quiz.md", "Q1. What is it?\n");
        Notes notes = new Notes(file);
        notes.dropped(new Span(0, 3), "a number");

        assertEquals(
                List.of(),
                Coverage.of(file, notes.all(), List.of(), List.of("What is it?")).lost());
        assertEquals(
                List.of(file.line(1)),
                Coverage.of(file, notes.all(), List.of(), List.of("What is?")).lost());
    }

    @Test
    void looksForWhatASourceSaysWhereItIsWrittenOtherwise() {
        SourceFile file = SourceFile.of("quiz.md", "caf&eacute;<br\n/>one &amp; two\nthree\n");
        List<Reading> readings =
                List.of(
                        new Reading(new Span(3, 11), "\u00e9"),
                        new Reading(new Span(11, 17), " "),
                        new Reading(new Span(17, 30), "one & two\nfour"));

        assertEquals(List.of(), lost(file, readings, "caf\u00e9\n\none & two\n\nfour, three"));
        assertEquals(List.of(1), lost(file, readings, "cafe\n\none & two\n\nfour, three"));
        assertEquals(List.of(2), lost(file, readings, "caf\u00e9\n\none & two\n\nthree"));
        assertEquals(List.of(3), lost(file, readings, "caf\u00e9\n\none & two\n\nfour"));
    }

    private static List<Integer> lost(SourceFile file, List<Reading> readings, String output) {
        return Coverage.of(file, List.of(), readings, List.of(output)).lost().stream()
                .map(each -> file.lines().line(each.start()))
                .toList();
    }

    @Test
    void takesWordsInPiecesIfTheyAreAllThere() {
        assertEquals(
                List.of(), lost("Answer: B. Since it is so.\n", "Since it is so.\n\nAnswer: B\n"));
    }

    @Test
    void keepsALineThatIsThereAsItWasFromLinesAboveThatSayPartOfIt() {
        assertEquals(List.of(), lost("a\na\nx a y a z\n", "x a y a z\n\na a\n"));
        assertEquals(1, lost("a\na\nx a y a z\n", "x a y a z\n\na\n").size());
    }

    @Test
    void looksForOptionsThatAreSigns() {
        assertEquals(List.of(), lost("- [ ] ::\n- [x] `{}`\n---\n```\n", "- [ ] ::\n- [x] `{}`\n"));
        assertEquals(
                List.of("- [ ] =="), lost("- [ ] ==\n- [ ] !=\n", "- [ ] !=\n").stream().toList());
    }

    @Test
    void addsUp() {
        Coverage one = new Coverage(2, List.of(new Span(0, 1)));

        assertEquals(new Coverage(4, List.of(new Span(0, 1), new Span(0, 1))), one.plus(one));
        assertEquals(one, Coverage.NONE.plus(one));
    }

    private static List<String> lost(String source, String output) {
        SourceFile file = SourceFile.of("quiz.md", source);
        return Coverage.of(file, List.of(), List.of(), List.of(output)).lost().stream()
                .map(file::text)
                .toList();
    }
}
