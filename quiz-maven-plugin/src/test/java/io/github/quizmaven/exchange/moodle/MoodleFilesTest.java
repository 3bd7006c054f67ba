package io.github.quizmaven.exchange.moodle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.intake.Import;
import io.github.quizmaven.exchange.intake.ImportResult;
import io.github.quizmaven.exchange.intake.ImportSettings;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.exchange.intake.WriteMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that are inside of Moodle XML. */
class MoodleFilesTest {

    @TempDir private Path folder;

    @Test
    void areWrittenBesideTheQuizThatShowsThem() throws IOException {
        ImportResult result =
                run(
                        category("One")
                                + question("a", "@@PLUGINFILE@@/x.png", "x.png", "first")
                                + question("b", "@@PLUGINFILE@@/x.png", "x.png", "second")
                                + question("c", "@@PLUGINFILE@@/x.png", "x.png", "first")
                                + category("Two")
                                + question("d", "data:image/png;base64," + base64("third"), "", "")
                                + question(
                                        "e", "@@PLUGINFILE@@/../../x.sh", "../../x.sh", "fourth"));

        assertEquals(0, result.coverage().lost().size());
        assertEquals(
                Map.of(
                        "bank/one.md", "quiz",
                        "bank/two.md", "quiz",
                        "bank/bank-files/x.png", "first",
                        "bank/bank-files/x--2.png", "second",
                        "bank/bank-files/image.png", "third",
                        "bank/bank-files/x.sh", "fourth"),
                written());
    }

    @Test
    void mayBeLargerThanAQuiz() throws IOException {
        ImportResult result =
                run(question("a", "@@PLUGINFILE@@/x.png", "x.png", "x".repeat(5_000_000)));

        assertEquals(1, result.questions());
        assertEquals(5_000_000, written().get("bank-files/x.png").length());
    }

    private static String category(String name) {
        return "<question type='category'><category><text>$course$/top/%s</text></category></question>\n"
                .formatted(name);
    }

    private static String question(String title, String address, String name, String content) {
        String file =
                name.isEmpty()
                        ? ""
                        : "<file name='%s' encoding='base64'>%s</file>"
                                .formatted(name, base64(content));
        return """
               <question type='truefalse'><name><text>%s</text></name>
               <questiontext format='html'><text><![CDATA[<img src="%s" alt="it">]]></text>%s</questiontext>
               <answer fraction='100'><text>true</text></answer>
               <answer fraction='0'><text>false</text></answer></question>
               """
                .formatted(title, address, file);
    }

    private static String base64(String content) {
        return Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }

    private ImportResult run(String questions) throws IOException {
        Path from = Files.createDirectories(folder.resolve("from"));
        Files.writeString(from.resolve("bank.xml"), "<quiz>\n" + questions + "</quiz>\n");
        return Import.run(
                new ImportSettings(
                        from,
                        Importers.named("auto"),
                        folder.resolve("to"),
                        WriteMode.TRUE,
                        new ImportChoices(false)),
                (file, files, all) -> {});
    }

    private Map<String, String> written() throws IOException {
        Path to = folder.resolve("to");
        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.walk(to)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = to.relativize(file).toString().replace('\\', '/');
                written.put(path, path.endsWith(".md") ? "quiz" : Files.readString(file));
            }
        }
        return written;
    }
}
