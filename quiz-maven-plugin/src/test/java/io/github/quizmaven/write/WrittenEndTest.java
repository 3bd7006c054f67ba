package io.github.quizmaven.write;

import static io.github.quizmaven.write.QuizMarkdownWriterTest.assertCanonical;
import static io.github.quizmaven.write.QuizMarkdownWriterTest.assertWritten;
import static io.github.quizmaven.write.QuizMarkdownWriterTest.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the canonical form does about the end of a file: links are defined, code is closed. */
class WrittenEndTest {

    @Test
    void definesLinksAtTheEnd() {
        assertWritten(
                """
                ---
                title: Q
                ---

                ## T

                Read [one], [two].

                - [x] a
                - [ ] b

                [one]: <https://example.org/1> "One"
                [two]: <2.md>
                """,
                """
                ---
                title: Q
                ---

                [one]: https://example.org/1 'One'

                ## T

                Read [one], [two].

                - [x] a
                - [ ] b

                [ONE]: other
                [two]: 2.md
                """);
    }

    @Test
    void definesLinksAboveATextThatDefinesSome() {
        assertCanonical(
                """
                ---
                title: Q
                ---

                [one]: <first>

                ## T

                - [x] [one]

                  [two]: x

                  [two]
                - [ ] [one]

                  [one]: second

                  b
                """);
    }

    @Test
    void closesACodeBlockThatEndsWithTheFile() {
        Quiz quiz =
                read("---\ntitle: Q\n---\n\n## T\n\n- [x] a\n\n### Solution\n\n~~~~c\nint x;\n");
        WrittenQuiz written = QuizMarkdownWriter.write(quiz);

        assertEquals(List.of(), written.losses());
        assertEquals(
                "---\ntitle: Q\n---\n\n## T\n\n- [x] a\n\n### Solution\n\n~~~~c\nint x;\n~~~~\n",
                written.text());
    }
}
