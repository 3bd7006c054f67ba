package io.github.quizmaven.write;

import static io.github.quizmaven.write.QuizMarkdownWriterTest.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.syntax.SyntaxParser;
import org.junit.jupiter.api.Test;

/** A quiz that is written as it is likely to be read is parsed once, however long it is. */
class OneReadingTest {

    private static final String QUESTION =
            """

            ## Question %d

            Look at `this`:

            ```sh
            ls -l
            ```

            - [x] **Files**
            - [ ] Users
              > `who` does.

            ### Hint

            Try it.

            ### Solution

            Because.

            Answer: A
            """;

    @Test
    void parsesAFileOnce() {
        StringBuilder text = new StringBuilder("---\ntitle: Q\n---\n");
        for (int count = 1; count <= 50; count++) {
            text.append(QUESTION.formatted(count));
        }
        Quiz quiz = read(text.toString());
        long before = SyntaxParser.parses();

        WrittenQuiz written = QuizMarkdownWriter.write(quiz);

        assertEquals(1, SyntaxParser.parses() - before);
        assertEquals(text.toString(), written.text());
    }
}
