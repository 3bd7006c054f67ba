package io.github.quizmaven.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The outline of a quiz is sound exactly if the whole schema says nothing against all its data. */
class OutlineTest {

    private static final Path FIXTURES = Path.of("src", "test", "resources", "fixtures");
    private static final QuizSchema SCHEMA = new QuizSchema();

    /** Of every so many lines one is left out, of the next text another. */
    private static final int STEP = 3;

    private int texts;
    private int sound;
    private int unsound;

    @Test
    void agreesWithAllData() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            for (Path each :
                    files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                checkWithoutLines(new String(Files.readAllBytes(each), UTF_8));
            }
        }
        checkWithoutLines(QuizSample.EACH_TYPE);

        assertAll(() -> assertTrue(sound > 1_000), () -> assertTrue(unsound > 1_000));
    }

    private void checkWithoutLines(String markdown) {
        List<String> lines = markdown.lines().toList();
        check(markdown);
        for (int line = texts++ % STEP; line < lines.size(); line += STEP) {
            List<String> others = new ArrayList<>(lines);
            others.remove(line);
            check(String.join("\n", others));
        }
    }

    private void check(String markdown) {
        if (LayeredSample.read(SCHEMA, markdown).authored() instanceof Quiz quiz) {
            boolean expected = SCHEMA.violations(DataTree.of(quiz)).isEmpty();

            assertEquals(expected, SCHEMA.isSound(quiz), markdown);
            sound += expected ? 1 : 0;
            unsound += expected ? 0 : 1;
        }
    }
}
