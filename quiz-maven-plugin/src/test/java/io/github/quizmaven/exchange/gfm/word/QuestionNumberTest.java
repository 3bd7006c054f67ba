package io.github.quizmaven.exchange.gfm.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.exchange.gfm.row.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q12. Which? | 12 Which?",
                "Q.7. Which? | 7 Which?",
                "Q84 Which? | 84 Which?",
                "P12. ¿Cuál? | 12 ¿Cuál?",
                "Pregunta 3. ¿Cuál? | 3 ¿Cuál?",
                "问题12。 哪个？ | 12 哪个？",
                "Q1。 哪个？ | 1 哪个？",
                "प्र5. क्या? | 5 क्या?",
                "Question 9: Which? | 9 Which?",
                "100. Which? | 100 Which?",
                "4) Which? | 4 Which?",
                "Q1 : Lequel ? | 1 Lequel ?",
                "Question 7\u00a0: Laquelle ? | 7 Laquelle ?",
                "Q3 – Which? | 3 Which?",
                "3 : 4 is what? | -",
                "5 - Which? | -",
                "3.14 is what? | -",
                "2 plus 2? | -",
                "S3 buckets hold what? | -",
                "F1 cars are what? | -",
                "Questions 5 | -",
                "Which? | -"
            })
    void isToldFromTheText(String text, String expected) {
        @Nullable QuestionNumber number = QuestionNumber.at(new Row(1, 0, text, Row.Kind.TEXT));

        assertEquals(
                expected,
                number == null ? "-" : number.value() + " " + text.substring(number.length()));
    }
}
