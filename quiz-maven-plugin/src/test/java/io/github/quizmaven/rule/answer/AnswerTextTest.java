package io.github.quizmaven.rule.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.CountedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A, C",
                "a & c",
                "Options A and C.",
                "(A), (C)",
                "A, and C",
                "c;a",
                "A und C",
                "option A, option C"
            })
    void readsLetters(String text) {
        assertEquals(Optional.of(List.of(0, 2)), AnswerText.letters(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A C", "AC", "A or C", "A,", "A, 1", "A B and C", "A and", "ls -l"})
    void readsNothingElse(String text) {
        assertEquals(Optional.empty(), AnswerText.letters(text));
    }

    @Test
    void looksAtEachCharacterAFewTimes() {
        CountedText.assertLinear("letters", AnswerText::letters);
    }
}
