package io.github.quizmaven.exchange.gfm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.exchange.coverage.Coverage;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.write.QuizMarkdownWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fixtures with a line too few, too many or out of its place: no exception, no line lost. */
class WreckTest {

    /** Not every line, since each run takes a moment. */
    private static final int STEP = 3;

    private static final Path FIXTURES = Path.of("src/test/resources/import/gfm");

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files
                    .filter(each -> each.toString().endsWith(".md"))
                    .filter(each -> !each.endsWith("latin1.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void losesNothingWithoutALine(Path fixture) throws IOException {
        List<String> lines = Files.readAllLines(fixture);
        for (int at = 0; at < lines.size(); at++) {
            List<String> damaged = new ArrayList<>(lines);
            damaged.remove(at);
            check(damaged, "without line " + (at + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void losesNothingWithALineTwice(Path fixture) throws IOException {
        List<String> lines = Files.readAllLines(fixture);
        for (int at = 0; at < lines.size(); at += STEP) {
            List<String> damaged = new ArrayList<>(lines);
            damaged.add((at * 7 + 3) % lines.size(), lines.get(at));
            check(damaged, "with line " + (at + 1) + " twice");
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void losesNothingOfItsFirstLines(Path fixture) throws IOException {
        List<String> lines = Files.readAllLines(fixture);
        for (int count = 0; count < lines.size(); count += STEP) {
            check(lines.subList(0, count), "of " + count + " lines");
        }
    }

    private static void check(List<String> lines, String what) {
        SourceFile file = SourceFile.of("quiz.md", String.join("\n", lines) + "\n");
        Imported imported = new GfmImporter().read(file, new ImportChoices(false));
        List<String> texts =
                imported.quizzes().stream()
                        .map(quiz -> QuizMarkdownWriter.write(quiz).text())
                        .toList();
        List<String> lost =
                Coverage.of(file, imported.notes(), List.of(), texts).lost().stream()
                        .map(file::text)
                        .toList();
        assertEquals(List.of(), lost, what);
    }
}
