package io.github.quizmaven.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.Unpacked;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.report.ConsoleReport;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bank in {@code export/quizzes} in each format, and what is said to be lost. */
class ExportersTest {

    private static final Path FOLDER = Path.of("src/test/resources/export");
    private static final Path EXPECTED = FOLDER.resolve("expected");
    private static final SourceTree BANK = tree();

    private static SourceTree tree() {
        try {
            return SourceTree.below(FOLDER.resolve("quizzes"), List.of(), List.of());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Stream<Exporter> formats() {
        return Exporters.all().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesFilesAndSaysWhatIsLost(Exporter exporter) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Export.Result result = export(exporter, files);

        Path folder = EXPECTED.resolve(exporter.format());
        files.forEach((path, text) -> Golden.assertMatches(folder.resolve(path), text));
        ConsoleReport console = new ConsoleReport("");
        Golden.assertMatches(
                folder.resolve("losses.txt"),
                result.losses().all().stream()
                        .map(console::text)
                        .collect(Collectors.joining("\n\n", "", "\n")));
        SortedSet<String> names = new TreeSet<>(files.keySet());
        names.add("losses.txt");
        assertEquals(names, below(folder));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesTheSameAgain(Exporter exporter) throws IOException {
        SortedMap<String, String> first = new TreeMap<>();
        SortedMap<String, String> second = new TreeMap<>();

        List<Diagnostic> losses = export(exporter, first).losses().all();

        assertEquals(losses, export(exporter, second).losses().all());
        assertEquals(first, second);
    }

    /** Every question of the example content is in the files, or is said not to be. */
    @ParameterizedTest
    @MethodSource("formats")
    void takesTheExampleContent(Exporter exporter) throws IOException {
        SourceTree content = SourceTree.below(Path.of("../content/src/quiz"), List.of(), List.of());
        List<Outgoing> files = new ArrayList<>();

        Export.Result result = Banks.export(exporter, content).finish(files::add);

        assertEquals(
                Banks.quizzes(content).stream().mapToInt(each -> each.questions().size()).sum(),
                result.questions());
        assertEquals(0, result.leftOut());
        assertFalse(files.isEmpty());
        for (Outgoing each : files) {
            assertTrue(each.content().length > 0, each.path());
        }
    }

    @Test
    void expectsNoFormatThatIsNotThere() throws IOException {
        try (Stream<Path> folders = Files.list(EXPECTED)) {
            assertEquals(
                    new TreeSet<>(Exporters.formats()),
                    folders.map(each -> each.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static Export.Result export(Exporter exporter, SortedMap<String, String> files)
            throws IOException {
        List<Outgoing> written = new ArrayList<>();
        Export.Result result = Banks.export(exporter, BANK).finish(written::add);
        for (Outgoing each : written) {
            if (each.content()[0] == 'P' && each.content()[1] == 'K') {
                unpack(each, files);
            } else {
                files.put(each.path(), text(each.content()));
            }
        }
        return result;
    }

    /** What a package says in XML, and the names of all its files. */
    private static void unpack(Outgoing archive, SortedMap<String, String> files)
            throws IOException {
        SortedSet<String> names = new TreeSet<>();
        Unpacked.of(archive.content())
                .forEach(
                        (name, content) -> {
                            names.add(named(name) + "\n");
                            if (name.endsWith(".xml")) {
                                files.put(archive.path() + "/" + name, text(content));
                            }
                        });
        files.put(archive.path() + "/files.txt", String.join("", names));
    }

    /** A text, without what every change of our own script or style sheet changes. */
    private static String text(byte[] content) {
        return named(new String(content, StandardCharsets.UTF_8));
    }

    private static String named(String path) {
        return path.replaceAll("(assets/\\w+)-[0-9a-f]{8}", "$1-hash");
    }

    private static SortedSet<String> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(each -> folder.relativize(each).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
