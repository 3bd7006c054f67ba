package io.github.quizmaven.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.write.QuizMarkdownWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of {@code docs/import.md}: a fence with a format's name, and its quiz. */
class ImportDocsTest {

    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "(?ms)^(`{3,})(?<format>quizmd|mdq|mkdocs-quiz|quizdown|text2qti|mdbook|gift|moodle-xml|aiken)\\n(?<source>.*?)^\\1$"
                            + "\\s+becomes\\s+^(`{3,})markdown\\n(?<quiz>.*?)^\\4$");

    /** A file of a format beside its quiz. */
    record Example(String format, String source, String quiz) {
        @Override
        public String toString() {
            return format;
        }
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples =
                EXAMPLE.matcher(Files.readString(Path.of("../docs/import.md")))
                        .results()
                        .map(each -> new Example(each.group(2), each.group(3), each.group(5)))
                        .toList();
        assertFalse(examples.isEmpty());
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void becomeTheQuizBelowThem(Example example) {
        Imported imported =
                Importers.named(example.format())
                        .read(
                                SourceFile.of("water.md", example.source()),
                                new ImportChoices(false));

        assertEquals(
                List.of(example.quiz()),
                imported.quizzes().stream()
                        .map(quiz -> QuizMarkdownWriter.write(quiz).text())
                        .toList());
    }
}
