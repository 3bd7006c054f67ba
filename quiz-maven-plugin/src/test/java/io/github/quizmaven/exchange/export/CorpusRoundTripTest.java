package io.github.quizmaven.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.write.QuizMarkdownWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Foreign files that came in go out in every format, and in again where that is possible: run it
 * with {@code -Dcorpus.folder=<folder>}; it prints how many questions are as they were.
 */
class CorpusRoundTripTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    /** A folder where every picture is there. */
    private static final SourceFolder PICTURES =
            new SourceFolder() {
                @Override
                public Set<String> names(String folder) {
                    return Set.of();
                }

                @Override
                public Opened open(String path, int most) {
                    return new Opened.Content(SVG.getBytes(StandardCharsets.UTF_8));
                }
            };

    @ParameterizedTest
    @ValueSource(strings = {"gift", "moodle-xml", "aiken"})
    void comesBackFromEveryFormat(String format) throws IOException {
        String corpus = System.getProperty("corpus.folder", "");
        assumeTrue(!corpus.isEmpty(), "skipped: -Dcorpus.folder=<folder> is not given");
        List<Quiz> quizzes = imported(format, Path.of(corpus, format));
        assertTrue(!quizzes.isEmpty());
        List<String> unsaid = new ArrayList<>();
        for (Exporter exporter : Exporters.all()) {
            boolean comesIn =
                    Importers.all().stream()
                            .anyMatch(each -> each.format().equals(exporter.format()));
            for (Quiz quiz : quizzes) {
                if (comesIn) {
                    RoundTrip.of(exporter, quiz, PICTURES)
                            .unsaid()
                            .forEach(
                                    each ->
                                            unsaid.add(
                                                    exporter.format()
                                                            + " "
                                                            + quiz.file().path()
                                                            + ": "
                                                            + each));
                } else {
                    Export export = new Export(exporter, SourceFolder.EMPTY);
                    export.add(quiz);
                    export.finish(file -> assertTrue(file.content().length > 0));
                }
            }
        }

        System.out.printf(
                "%s: %d quizzes, %d questions, %d facts that came back otherwise%n",
                format,
                quizzes.size(),
                quizzes.stream().mapToInt(each -> each.questions().size()).sum(),
                unsaid.size());
        assertEquals(List.of(), unsaid);
    }

    /** The quizzes as they are written and read, but for those with errors. */
    private static List<Quiz> imported(String format, Path folder) throws IOException {
        Importer importer = Importers.named(format);
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files =
                    found.filter(Files::isRegularFile)
                            .filter(each -> importer.reads(each.getFileName().toString()))
                            .sorted()
                            .toList();
        }
        List<Quiz> quizzes = new ArrayList<>();
        for (Path each : files) {
            String name = folder.relativize(each).toString().replace('\\', '/');
            SourceFile file = SourceFile.decode(name, Files.readAllBytes(each));
            for (Quiz quiz : importer.read(file, new ImportChoices(false)).quizzes()) {
                String text = QuizMarkdownWriter.write(quiz).text();
                Reading read = new QuizReader().quiz(SourceFile.of("in/" + name + ".md", text));
                if (read.diagnostics().stream()
                        .noneMatch(said -> said.rule().severity() == Severity.ERROR)) {
                    quizzes.add((Quiz) Objects.requireNonNull(read.authored()));
                }
            }
        }
        return quizzes;
    }
}
