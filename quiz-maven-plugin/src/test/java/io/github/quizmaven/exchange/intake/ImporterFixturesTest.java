package io.github.quizmaven.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.Golden;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code import/<format>} that the format's importer reads, beside the quiz and the
 * report that it becomes; those of {@code import-nearest} where what has no place becomes what is
 * nearest.
 */
class ImporterFixturesTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    /** The folders of fixtures, and what users decided there. */
    private static final Map<String, ImportChoices> FIXTURES =
            Map.of(
                    "import", new ImportChoices(false, false),
                    "import-nearest", new ImportChoices(false, true));

    private static final String EXPECTED = "expected";

    @TempDir private Path folder;

    /** A file of a folder of fixtures, and who reads it. */
    record Fixture(String root, Importer importer, String name) {

        Path folder() {
            return RESOURCES.resolve(root).resolve(importer.format());
        }

        ImportChoices choices() {
            return FIXTURES.get(root);
        }

        byte[] source() throws IOException {
            return Files.readAllBytes(folder().resolve(name));
        }

        Path expected(String ending) {
            return folder().resolve(EXPECTED).resolve(stem(name) + ending);
        }

        @Override
        public String toString() {
            return root + "/" + importer.format() + "/" + name;
        }
    }

    static Stream<Fixture> fixtures() throws IOException {
        List<Fixture> all = new ArrayList<>();
        for (String root : new TreeSet<>(FIXTURES.keySet())) {
            for (Importer importer : Importers.all()) {
                names(RESOURCES.resolve(root).resolve(importer.format())).stream()
                        .filter(importer::reads)
                        .forEach(name -> all.add(new Fixture(root, importer, name)));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void becomesTheQuizAndTheReport(Fixture fixture) throws IOException {
        ImportResult result = run(fixture, fixture.source());

        Golden.assertMatches(fixture.expected(".txt"), new ImportReport(result).text());
        for (var quiz : written().entrySet()) {
            Golden.assertMatches(
                    fixture.folder().resolve(EXPECTED).resolve(quiz.getKey()), quiz.getValue());
        }
        assertEquals(List.of(), result.coverage().lost());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isTheSameWithCarriageReturns(Fixture fixture) throws IOException {
        String text = new String(fixture.source(), StandardCharsets.ISO_8859_1);
        byte[] dos = text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);

        String report = new ImportReport(run(fixture, fixture.source())).text();
        Map<String, String> quizzes = written();

        assertEquals(report, new ImportReport(run(fixture, dos)).text());
        assertEquals(quizzes, written());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void givesTheIdsThatTheWrittenQuizHas(Fixture fixture) throws IOException {
        run(fixture, fixture.source());
        SourceFile file = SourceFile.decode(fixture.name(), fixture.source());

        if (file.undecodable() != null) {
            return;
        }
        for (Quiz quiz : fixture.importer().read(file, fixture.choices()).quizzes()) {
            String text = written().getOrDefault(quiz.id() + ".md", "");
            assertEquals(
                    ids(quiz),
                    ids(
                            (Quiz)
                                    Objects.requireNonNull(
                                            new QuizReader()
                                                    .quiz(SourceFile.of("quiz.md", text))
                                                    .authored())));
        }
    }

    @Test
    void hasNoExpectationWithoutASource() throws IOException {
        Set<String> reports = new TreeSet<>();
        for (Fixture fixture : fixtures().toList()) {
            reports.add(fixture.expected(".txt").toString());
        }
        for (String root : FIXTURES.keySet()) {
            for (Importer importer : Importers.all()) {
                Path format = RESOURCES.resolve(root).resolve(importer.format());
                hasSources(format.resolve(EXPECTED), reports);
            }
        }
    }

    /** What becomes of a file starts with its name; cards beside a quiz are named after it. */
    private static void hasSources(Path expected, Set<String> reports) throws IOException {
        for (String name : names(expected)) {
            String own = stem(name).replaceFirst("-cards$", "");
            boolean whole = reports.contains(expected.resolve(stem(name) + ".txt").toString());
            assertEquals(
                    true,
                    whole || reports.contains(expected.resolve(own + ".txt").toString()),
                    name);
        }
        for (String name : folders(expected)) {
            assertEquals(true, reports.contains(expected.resolve(name + ".txt").toString()), name);
        }
    }

    private static List<String> ids(Quiz quiz) {
        return quiz.questions().stream().map(Question::id).toList();
    }

    private ImportResult run(Fixture fixture, byte[] source) throws IOException {
        Path from = folder.resolve("from");
        copy(fixture.folder(), from);
        Files.write(from.resolve(fixture.name()), source);
        return Import.run(
                new ImportSettings(
                        from.resolve(fixture.name()),
                        fixture.importer(),
                        folder.resolve("to"),
                        WriteMode.OVERWRITE,
                        fixture.choices()),
                (file, files, questions) -> {});
    }

    /** The quizzes that were written, by their paths. */
    private Map<String, String> written() throws IOException {
        Path to = folder.resolve("to");
        Map<String, String> written = new TreeMap<>();
        if (Files.exists(to)) {
            try (Stream<Path> files = Files.walk(to)) {
                for (Path file :
                        files.filter(each -> SourceFile.isMarkdown(each.toString())).toList()) {
                    written.put(
                            to.relativize(file).toString().replace('\\', '/'),
                            Files.readString(file));
                }
            }
        }
        return written;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static List<String> folders(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
