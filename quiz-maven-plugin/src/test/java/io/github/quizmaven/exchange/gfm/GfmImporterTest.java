package io.github.quizmaven.exchange.gfm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no fixture shows: wishes, and places in the source. */
class GfmImporterTest {

    private static final String SEVERAL =
            """
            # Gases

            ## Q1. Which are gases?

            - [x] neon
            - [ ] iron
            - [x] argon
            """;

    @Test
    void infersMultipleChoiceOnlyIfAsked() {
        assertEquals(QuestionType.SINGLE_CHOICE, read(false).type());
        assertEquals(QuestionType.MULTIPLE_CHOICE, read(true).type());
    }

    @Test
    void knowsWhereQuestionsAndOptionsStand() {
        Question question = read(false);
        SourceFile file = SourceFile.of("gases.md", SEVERAL);

        assertEquals("## Q1. Which are gases?", file.text(question.head().place()));
        assertEquals(
                List.of(5, 6, 7),
                question.options().stream()
                        .map(option -> file.lines().line(option.marker().start()))
                        .toList());
    }

    private static Question read(boolean infer) {
        return new GfmImporter()
                .read(SourceFile.of("gases.md", SEVERAL), new ImportChoices(infer))
                .quizzes()
                .get(0)
                .questions()
                .get(0);
    }
}
