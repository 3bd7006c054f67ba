package io.github.quizmaven.mojo.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.quizmaven.schema.layer.SchemaFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Where a build's own schemas are looked for. */
class SchemaFilesTest {

    @TempDir Path root;

    @Test
    void readsFilesOfTheModuleAndResources() throws Exception {
        Path file = root.resolve("content/own.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");

        List<SchemaFile> found =
                read("own.json", "classpath:io/github/quizmaven/schema/quiz.schema.json");

        assertEquals(new SchemaFile("own.json", file.toUri().toString(), "{}"), found.get(0));
        assertEquals("classpath:/io/github/quizmaven/schema/quiz.schema.json", found.get(1).uri());
    }

    @Test
    void saysWhatIsNotThere() throws IOException {
        assertRefuses(
                "`quiz.schemas` holds `no.json`, but `%s` is not a file"
                        .formatted(root.resolve("content/no.json")),
                () -> read("no.json"));
        assertRefuses(
                "`quiz.schemas` holds `classpath:no.json`, but no dependency of the plugin has such"
                        + " a resource",
                () -> read("classpath:no.json"));
        Files.createDirectories(root.resolve("content"));
        Files.write(
                root.resolve("content/latin1.json"),
                "{\"title\": \"\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertRefuses(
                "`quiz.schemas` holds `latin1.json`, which is not saved as UTF-8",
                () -> read("latin1.json"));
    }

    private List<SchemaFile> read(String... names) throws SettingsException, IOException {
        return SchemaFiles.read(List.of(names), new ModuleFolders(root, root.resolve("content")));
    }

    private static void assertRefuses(String message, Executable action) {
        assertEquals(message, assertThrows(SettingsException.class, action).getMessage());
    }
}
