package io.github.quizmaven.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.bind.QuizBinder;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.source.SourceFile;
import org.junit.jupiter.api.Test;

class QuizMarkdownWriterTest {

    @Test
    void writesASingleChoice() {
        String canonical =
                """
                ---
                title: Files
                ---

                ## What does `ls` show?

                Look.

                - [x] Files
                - [ ] Users
                  > `who` does.

                ### Hint

                Try it.
                """;

        assertEquals(canonical, QuizMarkdownWriter.write(read(canonical)).text());
    }

    private static Quiz read(String text) {
        return QuizBinder.bind(QuizParser.parse(SourceFile.of("quiz.md", text)));
    }
}
