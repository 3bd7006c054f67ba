package io.github.quizmaven.convert.gfm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.Golden;
import io.github.quizmaven.bind.QuizBinder;
import io.github.quizmaven.convert.foreign.ImportChoices;
import io.github.quizmaven.convert.intake.Import;
import io.github.quizmaven.convert.intake.ImportReport;
import io.github.quizmaven.convert.intake.ImportResult;
import io.github.quizmaven.convert.intake.ImportSettings;
import io.github.quizmaven.convert.intake.WriteMode;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code import/gfm} beside the quiz and the report that it becomes. */
class GfmImporterTest {

    private static final Path FIXTURES = Path.of("src/test/resources/import/gfm");

    @TempDir private Path folder;

    @BeforeEach
    void copyPictures() throws IOException {
        for (String picture : List.of("shapes/circle.png", "tag.png")) {
            Path copy = folder.resolve("from").resolve(picture);
            Files.createDirectories(copy.getParent());
            Files.copy(FIXTURES.resolve(picture), copy);
        }
    }

    static Stream<String> names() throws IOException {
        return list(FIXTURES, ".md");
    }

    @ParameterizedTest
    @MethodSource("names")
    void becomesTheQuizAndTheReport(String name) throws IOException {
        ImportResult result = run(name, source(name));

        Golden.assertMatches(expected(name + ".txt"), new ImportReport(result).text());
        if (result.quizzes() > 0) {
            Golden.assertMatches(expected(name + ".md"), Files.readString(output(name)));
        }
        assertEquals(List.of(), result.coverage().lost());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isTheSameWithCarriageReturns(String name) throws IOException {
        byte[] unix = source(name);
        String text = new String(unix, StandardCharsets.ISO_8859_1).replace("\n", "\r\n");

        String expected = new ImportReport(run(name, unix)).text();
        Path file = output(name);
        String quiz = Files.exists(file) ? Files.readString(file) : "";
        String actual =
                new ImportReport(run(name, text.getBytes(StandardCharsets.ISO_8859_1))).text();

        assertEquals(expected, actual);
        assertEquals(quiz, Files.exists(file) ? Files.readString(file) : "");
    }

    @Test
    void hasNoExpectationWithoutASource() throws IOException {
        Set<String> sources = names().collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                sources,
                list(FIXTURES.resolve("expected"), ".txt")
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                List.of(),
                list(FIXTURES.resolve("expected"), ".md")
                        .filter(each -> !sources.contains(each))
                        .toList());
    }

    @Test
    void infersMultipleChoiceIfAsked() throws IOException {
        var read =
                new GfmImporter()
                        .read(
                                SourceFile.decode("several.md", source("several")),
                                new ImportChoices(true));

        assertEquals(
                List.of(
                        QuestionType.MULTIPLE_CHOICE,
                        QuestionType.MULTIPLE_CHOICE,
                        QuestionType.MULTIPLE_CHOICE,
                        QuestionType.MULTIPLE_CHOICE,
                        QuestionType.SINGLE_CHOICE),
                read.quizzes().get(0).questions().stream().map(each -> each.type()).toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesIdsThatTheWrittenQuizHas(String name) throws IOException {
        SourceFile file = SourceFile.decode(name + ".md", source(name));
        run(name, source(name));

        new GfmImporter()
                .read(file, new ImportChoices(false))
                .quizzes()
                .forEach(
                        quiz ->
                                assertEquals(
                                        quiz.questions().stream().map(each -> each.id()).toList(),
                                        written(name).stream().toList()));
    }

    private List<String> written(String name) {
        try {
            SourceFile file = SourceFile.decode("quiz.md", Files.readAllBytes(output(name)));
            return QuizBinder.bind(QuizParser.parse(file)).questions().stream()
                    .map(each -> each.id())
                    .toList();
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private ImportResult run(String name, byte[] source) throws IOException {
        Path from = folder.resolve("from").resolve(name + ".md");
        Files.write(from, source);
        return Import.run(
                new ImportSettings(
                        from,
                        new GfmImporter(),
                        folder.resolve("to"),
                        WriteMode.OVERWRITE,
                        new ImportChoices(false)),
                (file, files, questions) -> {});
    }

    private Path output(String name) {
        return folder.resolve("to").resolve(name + ".md");
    }

    private static byte[] source(String name) throws IOException {
        return Files.readAllBytes(FIXTURES.resolve(name + ".md"));
    }

    private static Path expected(String name) {
        return FIXTURES.resolve("expected").resolve(name);
    }

    private static Stream<String> list(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(ending))
                    .map(each -> each.substring(0, each.length() - ending.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
