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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked examples of {@code docs/import.md}: a fence with a format's name, and its quiz. There
 * is one for each format.
 */
class ImportDocsTest {

    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "(?ms)^(`{3,})(?<format>gfm|quizmd|mdq|mkdocs-quiz|quizdown|text2qti|mdbook|gift|moodle-xml|aiken)(?<nearest> nearest)?\\n(?<source>.*?)^\\1$"
                            + "\\s+becomes\\s+^(`{3,})markdown\\n(?<quiz>.*?)^\\5$");

    /** A file of a format beside its quiz. */
    record Example(String format, boolean nearest, String source, String quiz) {
        @Override
        public String toString() {
            return format;
        }
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples =
                EXAMPLE.matcher(Files.readString(Path.of("../docs/import.md")))
                        .results()
                        .map(
                                each ->
                                        new Example(
                                                each.group(2),
                                                each.group(3) != null,
                                                each.group(4),
                                                each.group(6)))
                        .toList();
        assertFalse(examples.isEmpty());
        return examples.stream();
    }

    @Test
    void areThereForEachFormat() throws IOException {
        Set<String> shown = new TreeSet<>();
        examples().forEach(each -> shown.add(each.format()));
        Set<String> formats = new TreeSet<>();
        Importers.all().forEach(each -> formats.add(each.format()));

        assertEquals(formats, shown);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void becomeTheQuizBelowThem(Example example) {
        Imported imported =
                Importers.named(example.format())
                        .read(
                                SourceFile.of("water.md", example.source()),
                                new ImportChoices(false, example.nearest()));

        assertEquals(
                List.of(example.quiz()),
                imported.quizzes().stream()
                        .map(quiz -> QuizMarkdownWriter.write(quiz).text())
                        .toList());
    }
}
