package io.github.quizmaven.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.quiz.Quiz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;

/** The way from the data to the file. */
class DataPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '"',
            value = {
                "/title T",
                "/tags/1 y",
                "/defaults/attempts 2",
                "/defaults/level esay",
                "/introduction \"Read *this*.\"",
                "/questions/0 \"One `1`\"",
                "/questions/0/title \"One `1`\"",
                "/questions/0/id first",
                "/questions/0/tags/0 a",
                "/questions/0/attempts 2",
                "/questions/0/level esay",
                "/questions/0/time soon",
                "/questions/0/type \"One `1`\"",
                "/questions/0/stem Which?",
                "/questions/0/options/1 \"[ ]\"",
                "/questions/0/options/1/correct \"[ ]\"",
                "/questions/0/options/1/text No",
                "/questions/0/options/1/feedback \"Not so.\"",
                "/questions/0/options \"One `1`\"",
                "/questions/0/hints/1 H2",
                "/questions/0/solution/text Since.",
                "/questions/0/solution/answer A",
                "/questions/0/commonMistakes/1 M2",
                "/questions/0/commonMistakesLeadIn \"People say:\"",
                "/questions/0/quickCheck Q.",
                "/questions/0/references R.",
                "/questions/1/tags/0 d",
                "/questions/1/id Sort",
                "/questions/1/steps/2 3.",
                "/questions/1/steps/2/text C",
                "/questions/1/prompt \"Which order?\"",
                "/questions/2/order/0 2",
                "/questions/3/captions/1 Right",
                "/questions/3/pairs/2 \"|      | e     |\"",
                "/questions/3/pairs/0/right *b*",
                "/questions/4/numeric/value \"3.0 ± 2%\"",
                "/questions/6/answers/0 \"`ls -l`\"",
                "/questions/7/blanks/0/answers/1 [[b|c]]",
                "/questions/9 \"\"",
                "\"\" \"\""
            })
    void knowsWhereEachValueIs(String pointer, String text) {
        Quiz quiz = QuizSample.ofEachType();

        assertEquals(
                text,
                quiz.place(DataTree.located(quiz).place(JsonPointer.compile(pointer))).text());
    }

    @Test
    void knowsWhatIsWrittenButCannotBeRead() {
        DataTree data = DataTree.located(QuizSample.ofEachType());
        JsonPointer question = JsonPointer.compile("/questions/0");

        assertTrue(data.isWritten(question, "level"));
        assertTrue(data.isWritten(question, "time"));
        assertTrue(data.isWritten(JsonPointer.compile("/defaults"), "level"));
        assertFalse(data.isWritten(question, "unit"));
        assertFalse(data.isWritten(JsonPointer.empty(), "level"));
        assertFalse(data.isWritten(JsonPointer.compile("/nowhere"), "level"));
    }
}
