package io.github.quizmaven.mojo.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.quizmaven.exchange.intake.ImportSettings;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.exchange.intake.WriteMode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportParametersTest {

    @TempDir private Path folder;

    @BeforeEach
    void createSource() throws IOException {
        Files.createDirectories(folder.resolve("from"));
    }

    @Test
    void readsWordsWithoutRegardToCase() throws SettingsException {
        ImportSettings settings = read(new File("from"), "GFM", "Overwrite", "INFER");

        assertEquals(folder.resolve("from"), settings.from());
        assertEquals(folder.resolve("to"), settings.to());
        assertEquals("gfm", settings.importer().format());
        assertEquals(WriteMode.OVERWRITE, settings.write());
        assertEquals(true, settings.choices().inferMultiple());
        assertEquals(true, settings.choices().nearest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gfm | yes | report | `quiz.write` is `yes`, but can only be `false`, `true` or `overwrite`",
                "gfm | true | infr | `quiz.multiple` is `infr`, but can only be `report` or `infer`: did you mean `infer`?"
            })
    void refusesOtherWords(String format, String write, String multiple, String message) {
        var refused =
                assertThrows(
                        SettingsException.class,
                        () -> read(new File("from"), format, write, multiple));

        assertEquals(message, refused.getMessage());
    }

    @Test
    void namesTheFormatsThereAre() throws SettingsException {
        String allowed =
                String.join("`, `", Importers.formats()).replaceFirst("`, `(?!.*`, `)", "` or `");

        var refused =
                assertThrows(
                        SettingsException.class,
                        () -> read(new File("from"), "gfn", "true", "report"));

        assertEquals(
                "`quiz.format` is `gfn`, but can only be `" + allowed + "`: did you mean `gfm`?",
                refused.getMessage());
        for (String format : Importers.formats()) {
            assertEquals(
                    format, read(new File("from"), format, "true", "report").importer().format());
        }
    }

    @Test
    void asksForASourceThatIsThere() {
        assertEquals(
                "`quiz.from` is not set: name the file or folder to import",
                assertThrows(SettingsException.class, () -> read(null, "gfm", "true", "report"))
                        .getMessage());
        assertEquals(
                "`quiz.from` is `gone`, which does not exist",
                assertThrows(
                                SettingsException.class,
                                () -> read(new File("gone"), "gfm", "true", "report"))
                        .getMessage());
    }

    @Test
    void refusesToImportWhatItWrites() throws IOException {
        Files.createDirectories(folder.resolve("to/deep"));

        for (String from : List.of(".", "to", "to/deep")) {
            assertEquals(
                    "`quiz.to` (`to`) and `quiz.from` (`%s`) must not be nested".formatted(from),
                    assertThrows(
                                    SettingsException.class,
                                    () -> read(new File(from), "gfm", "true", "report"))
                            .getMessage());
        }
    }

    private ImportSettings read(File from, String format, String write, String multiple)
            throws SettingsException {
        return ImportParameters.read(
                new ModuleFolders(folder, folder),
                from,
                format,
                new File("to"),
                write,
                multiple,
                true);
    }
}
