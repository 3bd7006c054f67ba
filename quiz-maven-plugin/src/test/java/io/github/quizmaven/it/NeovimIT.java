package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real editor with the settings that the documentation gives. */
class NeovimIT {

    private static final Path DOCS = Path.of("..", "docs", "editors.md");

    private static final String WRONG =
            """
            # Files

            ## Which command lists files?

            - [x] `ls` 🎓
            - [] `cd`

            ### Hint

            Two letters.

            ### Solution

            It is short for list.
            """;

    @TempDir Path folder;

    @Test
    void showsADiagnosticAndMakesAFix() throws Exception {
        Path home = folder.resolve("home");
        Path quizzes = Files.createDirectories(folder.resolve("quizzes"));
        install(home);
        Files.writeString(quizzes.resolve("files.md"), WRONG);
        Files.copy(
                Path.of("src", "test", "resources", "editor", "drive.lua"),
                quizzes.resolve("drive.lua"));

        ProcessBuilder builder =
                new ProcessBuilder("nvim", "--headless", "files.md", "-c", "luafile drive.lua");
        builder.environment().put("HOME", home.toString());
        builder.environment().put("XDG_CONFIG_HOME", home.resolve(".config").toString());
        builder.environment().put("XDG_DATA_HOME", home.resolve(".local/share").toString());
        Path log = folder.resolve("nvim.log");
        Process process =
                builder.directory(quizzes.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            assertTrue(process.waitFor(3, TimeUnit.MINUTES), Files.readString(log));
        } finally {
            process.destroyForcibly();
        }

        assertEquals(
                """
                6:3 `[]` does not start an option
                help: put a space between the brackets: `- [ ]` [malformed-marker]
                offered: Fix: put a space between the brackets: `- [ ]`
                offered: Make all safe fixes in this file
                nothing is wrong any more
                """,
                Files.readString(quizzes.resolve("said.txt")),
                Files.readString(log));
        assertEquals(WRONG.replace("[]", "[ ]"), Files.readString(quizzes.resolve("files.md")));
    }

    /** Puts the jar and the settings where the documentation says. */
    private static void install(Path home) throws IOException {
        Path jar = home.resolve(".local/share/quiz/language-server.jar");
        Files.createDirectories(jar.getParent());
        Files.copy(Path.of(System.getProperty("it.languageServer")), jar);
        Path settings = home.resolve(".config/nvim/init.lua");
        Files.createDirectories(settings.getParent());
        String docs = Files.readString(DOCS);
        int start = docs.indexOf("```lua\n") + "```lua\n".length();
        Files.writeString(settings, docs.substring(start, docs.indexOf("```", start)));
    }
}
