package io.github.quizmaven.mojo.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is loaded when a language server is started against what it is compiled with. */
class LanguageLibrariesTest {

    @Test
    void loadsTheVersionThatItIsCompiledWith() throws Exception {
        String version = LanguageLibraries.PROTOCOL.replaceAll(".*:", "");

        assertTrue(
                Files.readString(Path.of("../pom.xml"))
                        .contains("<version.lsp4j>" + version + "</version.lsp4j>"),
                version);
    }
}
