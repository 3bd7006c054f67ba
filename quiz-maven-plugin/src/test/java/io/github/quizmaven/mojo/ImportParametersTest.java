package io.github.quizmaven.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.quizmaven.convert.intake.ImportSettings;
import io.github.quizmaven.convert.intake.WriteMode;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportParametersTest {

    @TempDir private Path folder;

    @Test
    void readsWordsWithoutRegardToCase() throws SettingsException {
        ImportSettings settings = read(new File("."), "GFM", "Overwrite", "INFER");

        assertEquals(folder, settings.from());
        assertEquals(folder.resolve("to"), settings.to());
        assertEquals("gfm", settings.importer().format());
        assertEquals(WriteMode.OVERWRITE, settings.write());
        assertEquals(true, settings.choices().inferMultiple());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gfn | true | report | `quiz.format` is `gfn`, but can only be `gfm`: did you mean `gfm`?",
                "gfm | yes | report | `quiz.write` is `yes`, but can only be `false`, `true` or `overwrite`",
                "gfm | true | infr | `quiz.multiple` is `infr`, but can only be `report` or `infer`: did you mean `infer`?"
            })
    void refusesOtherWords(String format, String write, String multiple, String message) {
        var refused =
                assertThrows(
                        SettingsException.class,
                        () -> read(new File("."), format, write, multiple));

        assertEquals(message, refused.getMessage());
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

    private ImportSettings read(File from, String format, String write, String multiple)
            throws SettingsException {
        return ImportParameters.read(
                new ModuleFolders(folder, folder), from, format, new File("to"), write, multiple);
    }
}
