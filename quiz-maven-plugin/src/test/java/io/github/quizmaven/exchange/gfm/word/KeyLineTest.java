package io.github.quizmaven.exchange.gfm.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.exchange.gfm.row.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyLineTest {

    private static final KeyLine.Offered OPTIONS =
            KeyLine.Offered.of(List.of("iron", "`lead`", "bad", "zinc"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Answer: B | [1]",
                "**Answer:** C | [2]",
                "**Answer**: **C** | [2]",
                "#### Answer: D | [3]",
                "#### 答案：D | [3]",
                "Correct answer: B, D | [1, 3]",
                "Correct Answer: AC | [0, 2]",
                "The correct answer is C. | [2]",
                "The answer is option B. It conducts. | [1]",
                "Answers: A and C | [0, 2]",
                "Risposta: B e C | [1, 2]",
                "Answer: (b) | [1]",
                "Respuesta correcta: a | [0]",
                "Answer: lead | [1]",
                "Answer: Bad | [2]",
                "الإجابة هي الخيار الرابع : D | [3]",
                "**Correct Answer(s)**: A, C | [0, 2]",
                "Correct answer (s): B | [1]",
                "Antwort(en): A und C | [0, 2]",
                "Answer(s) may vary | -",
                "Answer: E | -",
                "Answer: CA | -",
                "Answer: Added | -",
                "Answer: A dog does | -",
                "Answer: nothing | -",
                "Answers may vary | -",
                "A | -"
            })
    void namesTheKey(String text, String expected) {
        @Nullable KeyLine answer = KeyLine.at(line(text), OPTIONS);

        assertEquals(expected, answer == null ? "-" : answer.key().toString());
    }

    private static Row line(String text) {
        return new Row(1, 0, text, Row.Kind.TEXT);
    }
}
