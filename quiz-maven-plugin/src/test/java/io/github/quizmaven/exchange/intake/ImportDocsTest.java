package io.github.quizmaven.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.write.QuizMarkdownWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of {@code docs/import.md}: a source and the quiz that it becomes. */
class ImportDocsTest {

    private static final Path PAGE = Path.of("..", "docs", "import.md");
    private static final String MARK = "<!-- example: ";

    /** What is in the two fences below a mark. */
    record Example(String format, String source, String quiz) {

        @Override
        public String toString() {
            return format;
        }
    }

    static List<Example> examples() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        List<Example> examples = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith(MARK)) {
                String format = lines.get(line).substring(MARK.length()).replace(" -->", "");
                List<String> source = fence(lines.subList(line, lines.size()));
                int end = line + lines.subList(line, lines.size()).indexOf("becomes");
                List<String> quiz = fence(lines.subList(end, lines.size()));
                examples.add(new Example(format, text(source), text(quiz)));
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void becomesWhatThePageSays(Example example) {
        Importer importer = Importers.named(example.format());
        SourceFile file = SourceFile.of("example.x", example.source());
        var imported = importer.read(file, new ImportChoices(false));

        assertEquals(example.quiz(), QuizMarkdownWriter.write(imported.quizzes().get(0)).text());
        assertFalse(Importers.named("auto").read(file, new ImportChoices(false)).format() == null);
    }

    /** The lines of the first fence. */
    private static List<String> fence(List<String> lines) {
        int start = 0;
        while (!lines.get(start).startsWith("```")) {
            start++;
        }
        String mark = lines.get(start).replaceAll("[^`].*", "");
        int end = start + 1;
        while (!lines.get(end).equals(mark)) {
            end++;
        }
        return lines.subList(start + 1, end);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
