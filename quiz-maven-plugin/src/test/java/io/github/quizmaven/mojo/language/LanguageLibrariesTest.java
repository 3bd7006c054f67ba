package io.github.quizmaven.mojo.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is loaded when a language server is started against what it is compiled with. */
class LanguageLibrariesTest {

    @Test
    void loadsTheVersionsThatItIsCompiledWith() throws Exception {
        String pom = Files.readString(Path.of("../pom.xml"));
        for (String each : LanguageLibraries.ALL) {
            String[] parts = each.split(":");
            String name = parts[1].replaceAll("org.eclipse.|.jsonrpc", "");

            assertTrue(
                    pom.contains("<version.%s>%s</version.%1$s>".formatted(name, parts[2])), each);
        }
    }
}
