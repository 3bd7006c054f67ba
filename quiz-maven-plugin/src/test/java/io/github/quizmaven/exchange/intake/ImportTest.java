package io.github.quizmaven.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Likeness;
import io.github.quizmaven.exchange.foreign.NoteKind;
import io.github.quizmaven.exchange.gfm.GfmImporter;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of foreign files to a folder of quizzes. */
class ImportTest {

    private static final String QUESTION = "## 1. Which one?\n\n- [x] this\n- [ ] that\n";

    @TempDir private Path folder;

    @Test
    void writesNothingInADryRun() throws IOException {
        source("a.md", QUESTION);

        ImportResult result = run(WriteMode.FALSE);

        assertEquals(
                new ImportResult.Output(List.of("a.md"), List.of(), 0, false), result.output());
        assertFalse(Files.exists(folder.resolve("to")));
    }

    @Test
    void writesQuizzesWithTheirPathsAndPictures() throws IOException {
        source("deep/a.md", QUESTION + "\n![it](../img/one.png?raw=true)\n![no](gone.png)\n");
        source("img/one.png", "png");
        source("img/two.png", "png");
        source("notes.txt", QUESTION);
        source(".hidden/b.md", QUESTION);

        ImportResult result = run(WriteMode.TRUE);

        assertEquals(List.of("deep/a.md", "img/one.png"), written());
        assertEquals(
                List.of("deep/a.md:7:7: there is no picture `deep/gone.png`"),
                ImportOutput.warnings(result));
    }

    @Test
    void replacesNothingUnasked() throws IOException {
        source("a.md", QUESTION);
        source("b.md", QUESTION);
        run(WriteMode.TRUE);
        Path edited = folder.resolve("to/a.md");
        Files.writeString(edited, "mine");
        source("c.md", QUESTION);

        var refused = assertThrows(FileAlreadyExistsException.class, () -> run(WriteMode.TRUE));

        assertEquals("a.md", refused.getFile());
        assertEquals("mine", Files.readString(edited));
        assertEquals(List.of("a.md", "b.md"), written());

        assertEquals(
                new ImportResult.Output(List.of("c.md"), List.of("a.md"), 1, true),
                run(WriteMode.OVERWRITE).output());
        assertEquals(List.of("a.md", "b.md", "c.md"), written());
        assertTrue(Files.readString(edited).startsWith("---\ntitle: A\n"));
    }

    @Test
    void leavesNothingBehindOfARunThatEndedEarly() throws IOException {
        source("a.md", QUESTION);
        Path left = folder.resolve("to/.quiz-import/0");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "half");

        run(WriteMode.TRUE);

        assertEquals(List.of("a.md"), written());
    }

    @Test
    void givesNamesThatQuizzesCanHaveAndLeadsLinksToThem() throws IOException {
        source("README.md", QUESTION + "\nSee [more](de/README.md#top) and [a](_a.md).\n");
        source("de/README.md", QUESTION);
        source("_a.md", QUESTION);
        source("A.md", QUESTION);

        ImportResult result = run(WriteMode.TRUE);

        assertEquals(List.of("A.md", "a-2.md", "de/questions.md", "questions.md"), written());
        assertEquals(
                "See [more](de/questions.md#top) and [a](a.md).",
                Files.readString(folder.resolve("to/questions.md"))
                        .lines()
                        .filter(line -> line.startsWith("See"))
                        .findFirst()
                        .orElse(""));
        assertEquals(4, result.quizzes());
    }

    @Test
    void reportsPicturesThatLeadOutOrDifferInCase() throws IOException {
        source(
                "a.md",
                QUESTION + "\n![x](../x.png)\n![y](/y.png)\n![z](https://example.org/z.png)\n");
        Files.writeString(folder.resolve("x.png"), "png");

        assertEquals(
                List.of(
                        "a.md:6:6: `../x.png` leads out of the folder",
                        "a.md:7:6: `/y.png` leads out of the folder"),
                ImportOutput.warnings(run(WriteMode.TRUE)));
        assertEquals(List.of("a.md"), written());
    }

    @Test
    void neverOpensWhatALinkLeadsToOutside() throws IOException {
        source("a.md", QUESTION + "\n![x](x.png)\n![y](sub/y.png)\n![z](z.png)\n");
        source("in.png", "png");
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/y.png"), "secret");
        Files.writeString(folder.resolve("out/b.md"), QUESTION);
        Path from = folder.resolve("from");
        Files.createSymbolicLink(from.resolve("x.png"), folder.resolve("out/y.png"));
        Files.createSymbolicLink(from.resolve("sub"), folder.resolve("out"));
        Files.createSymbolicLink(from.resolve("b.md"), folder.resolve("out/b.md"));
        Files.createSymbolicLink(from.resolve("z.png"), Path.of("in.png"));

        assertEquals(
                List.of(
                        "a.md:6:6: the picture `x.png` leads out of the source folder",
                        "a.md:7:6: the picture `sub/y.png` leads out of the source folder"),
                ImportOutput.warnings(run(WriteMode.TRUE)));
        assertEquals(List.of("a.md", "z.png"), written());
    }

    @Test
    void takesOneFile() throws IOException {
        source("a.md", QUESTION);
        source("b.md", QUESTION);

        ImportResult result = run(folder.resolve("from/a.md"), new GfmImporter(), WriteMode.TRUE);

        assertEquals(1, result.files());
        assertEquals(List.of("a.md"), written());
    }

    @Test
    void goesOnBehindAFileThatBreaksTheImporter() throws IOException {
        source("a.md", "break");
        source("b.md", QUESTION);
        source("c.md", "x".repeat(SourceTree.MAX_BYTES + 1));
        Importer fragile =
                new Importer() {
                    private final Importer sound = new GfmImporter();

                    @Override
                    public String format() {
                        return "fragile";
                    }

                    @Override
                    public boolean reads(String path) {
                        return sound.reads(path);
                    }

                    @Override
                    public Likeness likeness(SourceFile file) {
                        return sound.likeness(file);
                    }

                    @Override
                    public Imported read(SourceFile file, ImportChoices choices) {
                        if (file.text().equals("break")) {
                            throw new IllegalStateException("broken");
                        }
                        return sound.read(file, choices);
                    }
                };

        ImportResult result = run(folder.resolve("from"), fragile, WriteMode.TRUE);

        assertEquals(
                List.of(
                        "a.md:1:1: the importer failed with `java.lang.IllegalStateException:"
                                + " broken`: this is a bug of the quiz plugin, please report it with"
                                + " this file",
                        "a.md:1:1: this line is in no quiz",
                        "c.md:1:1: the file is too large: split it"),
                ImportOutput.warnings(result));
        assertEquals(List.of("b.md"), written());
    }

    @Test
    void refusesFilesThatAreNotTextWhateverTheFormat() throws IOException {
        source("a.md", QUESTION + "\0");
        Files.write(folder.resolve("from/b.md"), QUESTION.getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("from/c.md"), new byte[] {'a', (byte) 0xe4, 'b'});

        ImportResult result = run(folder.resolve("from"), Importers.named("auto"), WriteMode.TRUE);

        assertEquals(
                List.of(
                        "a.md:5:1: this file is not text",
                        "b.md:1:1: this file is UTF-16: save the file as UTF-8",
                        "c.md:1:2: this byte is not UTF-8: save the file as UTF-8"),
                ImportOutput.warnings(result));
        assertEquals(List.of(), result.coverage().lost());
    }

    @Test
    void namesTheFormatsThatItRecognised() throws IOException {
        source("a.md", QUESTION);
        source("b.md", QUESTION);

        ImportResult result = run(folder.resolve("from"), Importers.named("auto"), WriteMode.FALSE);

        assertEquals(Map.of("gfm", List.of("a.md", "b.md")), result.formats());
        String report = new ImportReport(result).text();
        assertTrue(report.contains("\n2 files in `gfm`\n"), report);
        assertTrue(report.contains("\nread as `gfm`\n  a.md\n  b.md\n"), report);
    }

    @Test
    void countsReasons() throws IOException {
        source("a.md", QUESTION + "\n![x](x.png)\n![y](y.png)\n<!-- one remark -->\n");
        source("b.md", "Nothing.\n");

        ImportReport report = new ImportReport(run(WriteMode.FALSE));

        assertEquals(
                List.of("refused 2: there is no picture `…`"), report.reasons(NoteKind.REFUSED));
        assertEquals(
                List.of(
                        "dropped 1: a comment",
                        "dropped 1: no question is found in this file",
                        "dropped 1: the number of a question: pages number the questions"),
                report.reasons(NoteKind.DROPPED));
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        source("a.md", QUESTION);
        source("b.md", QUESTION);
        List<String> heard = new ArrayList<>();

        Import.run(
                settings(folder.resolve("from"), new GfmImporter(), WriteMode.FALSE),
                (file, files, questions) -> heard.add(file + "/" + files + ": " + questions));

        assertEquals(List.of("1/2: 1", "2/2: 2"), heard);
    }

    private void source(String path, String text) throws IOException {
        Path file = folder.resolve("from").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ImportResult run(WriteMode write) throws IOException {
        return run(folder.resolve("from"), new GfmImporter(), write);
    }

    private ImportResult run(Path from, Importer importer, WriteMode write) throws IOException {
        return Import.run(settings(from, importer, write), (file, files, questions) -> {});
    }

    private ImportSettings settings(Path from, Importer importer, WriteMode write) {
        return new ImportSettings(
                from, importer, folder.resolve("to"), write, new ImportChoices(false));
    }

    private List<String> written() throws IOException {
        return ImportOutput.written(folder.resolve("to"));
    }
}
