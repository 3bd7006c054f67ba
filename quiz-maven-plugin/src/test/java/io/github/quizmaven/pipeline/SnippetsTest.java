package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.Snippets;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.SourceFile;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The snippets for editors: what they insert is sound as it stands. */
class SnippetsTest {

    @Test
    void eachTypeHasASoundSnippet() {
        Snippets.quizzes()
                .forEach(
                        (prefix, text) ->
                                assertEquals(
                                        List.of(),
                                        Beside.check(SourceFile.of("quiz.md", text)),
                                        prefix));
        assertEquals(EnumSet.allOf(QuestionType.class), Snippets.questions().keySet());
    }
}
