package io.github.quizmaven.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.pipeline.Beside;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Quizzes to begin with: sound before anyone has touched them. */
class StarterQuizTest {

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void holdsASoundQuestionOfEachType(QuestionType type) {
        String text = StarterQuiz.text("first-steps", List.of(type));

        assertEquals(List.of(), Beside.check(SourceFile.of("quiz.md", text)), text);
        assertEquals(List.of(type), types(text));
    }

    @Test
    void holdsAllTypesInTheOrderAskedFor() {
        List<QuestionType> types = new ArrayList<>(List.of(QuestionType.values()));
        Collections.reverse(types);
        String text = StarterQuiz.text("all", types);

        assertEquals(List.of(), Beside.check(SourceFile.of("quiz.md", text)), text);
        assertEquals(types, types(text));
    }

    @Test
    void saysWhatEachQuestionIs() {
        assertTrue(
                StarterQuiz.text("a", List.of(QuestionType.CLOZE))
                        .contains("\n<!-- A text with blanks. -->\n\n## "));
    }

    @ParameterizedTest
    @CsvSource({
        "scaling, Scaling",
        "first-steps_in git, First steps in git",
        "éclair, Éclair",
        "ǆ, ǅ",
        "yes, Yes",
        "3d, 3d",
        "--, --"
    })
    void makesATitleOfTheName(String name, String title) {
        assertEquals(title, StarterQuiz.title(name));
        assertTrue(
                StarterQuiz.text(name, List.of(QuestionType.CLOZE))
                        .startsWith("---\ntitle: \"" + title + "\"\n"));
    }

    private static List<QuestionType> types(String text) {
        Quiz quiz = (Quiz) new QuizReader().quiz(SourceFile.of("quiz.md", text)).authored();
        return quiz.questions().stream().map(Question::type).toList();
    }
}
