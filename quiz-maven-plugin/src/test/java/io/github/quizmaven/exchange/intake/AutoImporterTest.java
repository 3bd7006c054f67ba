package io.github.quizmaven.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Likeness;
import io.github.quizmaven.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several formats is taken for a file. */
class AutoImporterTest {

    /** A format whose files have an ending, and words that make them look like it. */
    private record Fake(String format, String ending, String possible, String certain)
            implements Importer {

        @Override
        public boolean reads(String path) {
            return path.endsWith(ending);
        }

        @Override
        public Likeness likeness(SourceFile file) {
            if (file.text().contains(certain)) {
                return Likeness.CERTAIN;
            }
            return file.text().contains(possible) ? Likeness.POSSIBLE : Likeness.NONE;
        }

        @Override
        public Imported read(SourceFile file, ImportChoices choices) {
            return new Imported(List.of(), List.of());
        }
    }

    private static final AutoImporter AUTO =
            new AutoImporter(
                    List.of(
                            new Fake("one", ".md", "a", "A"),
                            new Fake("two", ".md", "b", "B"),
                            new Fake("three", ".txt", "c", "C")));

    @Test
    void takesTheFormatThatAFileLooksLikeMost() {
        assertEquals("one", format("x.md", "a"));
        assertEquals("two", format("x.md", "a B"));
    }

    @Test
    void refusesWhatLooksLikeSeveralFormatsAlike() {
        assertEquals(
                "this file could be `one` or `two`: choose with `-Dquiz.format`",
                format("x.md", "a b"));
        assertEquals(
                "this file could be `one` or `two`: choose with `-Dquiz.format`",
                format("x.md", "A B C"));
    }

    @Test
    void dropsWhatLooksLikeNone() {
        assertEquals("this file looks like none of the formats", format("x.md", "c"));
    }

    @Test
    void goesByContentAloneWhereNobodyKnowsTheEnding() {
        assertEquals("three", format("x.quiz", "C a b"));
        assertEquals(true, AUTO.reads("x.txt"));
        assertEquals(false, AUTO.reads("x.quiz"));
    }

    @Test
    void recognisesShortAnswersOfText2qtiButNoOtherLists() {
        assertEquals(
                "text2qti",
                real("1.  Which river is it?\n... It is long.\n*   Nile\n*   The Nile\n"));
        assertEquals("text2qti", real("1.  A hen lays\n    an ____.\n\n2. Who?\n*   egg\n"));
        assertEquals(
                "this file looks like none of the formats",
                real("1.  Buy milk\n*   whole\n*   skimmed\n"));
        assertEquals(
                "this file looks like none of the formats",
                real("1.  Who comes?\n\nThese:\n*   Ada\n"));
    }

    private static String real(String text) {
        return found(Importers.named("auto"), "x.txt", text);
    }

    private static String format(String path, String text) {
        return found(AUTO, path, text);
    }

    private static String found(Importer importer, String path, String text) {
        Imported imported = importer.read(SourceFile.of(path, text), new ImportChoices(false));
        return imported.format() == null ? imported.notes().get(0).message() : imported.format();
    }
}
