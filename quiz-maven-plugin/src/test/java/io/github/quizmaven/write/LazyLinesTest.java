package io.github.quizmaven.write;

import static io.github.quizmaven.write.QuizMarkdownWriterTest.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A line that is text only since it goes on a paragraph from outside of its item would be something
 * else inside of it.
 */
class LazyLinesTest {

    private static final List<String> PLACES =
            List.of(
                    "- [x] a\n%s\n- [ ] b\n",
                    "- [x] a\n  > f\n%s\n- [ ] b\n",
                    "- [x] a\n  - deep\n%s\n- [ ] b\n",
                    "- [x] a\n- [ ] b\n\n### Common mistakes\n\n- m\n%s\n",
                    "- [x] a\n- [ ] b\n\n### Hint\n\n> q\n%s\n",
                    "```yaml question\ntype: ordering\n```\n\n1. a\n%s\n2. b\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=",
                "===",
                "= =",
                "    # c",
                "    - c",
                "    1. c",
                "    > c",
                "        c",
                "[ref]: c",
                "| - |",
                "|---|---|"
            })
    void staysText(String line) {
        for (String place : PLACES) {
            Quiz quiz = read("---\ntitle: Q\n---\n\n## T\n\n" + place.formatted(line));
            WrittenQuiz written = QuizMarkdownWriter.write(quiz);

            assertEquals(List.of(), written.losses(), written.text());
            assertEquals(
                    written.text(), QuizMarkdownWriter.write(read(written.text())).text(), place);
        }
    }
}
