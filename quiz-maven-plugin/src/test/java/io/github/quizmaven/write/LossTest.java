package io.github.quizmaven.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.write.Plan.Item;
import io.github.quizmaven.write.Plan.Metadata;
import io.github.quizmaven.write.Plan.Parts;
import io.github.quizmaven.write.Plan.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the format cannot say is named, and harms nothing else. */
class LossTest {

    private static final List<Item> OPTIONS =
            List.of(new Item("a", null, true), new Item("b", null, false));

    @Test
    void aHeadingInAStemIsShownAsCode() {
        WrittenQuiz written =
                QuizMarkdownWriter.write(
                        quiz(
                                choice("Look:\n\n## Not a question", OPTIONS),
                                choice("Fine.", OPTIONS)));

        assertEquals(
                """
                ---
                mode: practice
                ---

                ## T

                ```
                Look:

                ## Not a question
                ```

                - [x] a
                - [ ] b

                ## T

                Fine.

                - [x] a
                - [ ] b
                """,
                written.text());
        assertEquals(
                List.of(
                        new Loss(
                                "/questions/0/stem",
                                "Look:\n\n## Not a question",
                                "```\nLook:\n\n## Not a question\n```")),
                written.losses());
    }

    @Test
    void optionsInAStemAreEscaped() {
        Question question = choice("- [x] task\n- [ ] other", OPTIONS);

        assertLost(List.of(), question);
        assertTrue(text(question).contains("\n- \\[x] task\n- \\[ ] other\n\n* [x] a\n"));
    }

    @Test
    void aStepInRunningTextIsEscaped() {
        Question question =
                question(
                        new Response(
                                QuestionType.ORDERING,
                                "Begin with\n2. and go on",
                                OPTIONS,
                                List.of(),
                                List.of(1, 2),
                                null,
                                number("1")),
                        "1");

        assertLost(List.of(), question);
        assertTrue(text(question).contains("\nBegin with\n2\\. and go on\n"));
    }

    @Test
    void aRuleAtTheEndOfAPartOnlySeparates() {
        Question question = question(single(null, OPTIONS), "1", "Because.\n\n---");

        assertLost(List.of("/questions/0/solution/text"), question);
        assertTrue(text(question).endsWith("### Solution\n\nBecause.\n"));
    }

    @Test
    void aLastLineLikeAnAnswerIsEscaped() {
        Question question = question(single(null, OPTIONS), "1", "Well.\nAnswer: it depends");

        assertLost(List.of(), question);
        assertTrue(text(question).endsWith("Well.\nAnswer\\: it depends\n"));
    }

    @Test
    void feedbackForNothingKeepsItsOption() {
        assertLost(
                List.of(),
                choice(null, List.of(new Item("", "Why?", true), new Item("b", null, false))));
    }

    @Test
    void aTagLeftOpenTakesInNoQuestion() {
        assertLost(
                List.of("/questions/0/stem"),
                choice("<div>", OPTIONS),
                choice("x", OPTIONS),
                choice("</div>", OPTIONS));
    }

    @Test
    void valuesThatNoKeyTakesAreLeftOut() {
        Question question = question(single(null, OPTIONS), "0.00000000001");

        assertLost(List.of("/questions/0/points"), question);
    }

    @Test
    void halfACharacterIsLost() {
        assertLost(List.of("/questions/0/stem"), choice("\ud83d", OPTIONS));
    }

    @Test
    void aNumberInWordsOfElsewhereIsWrittenInOurs() {
        Question question =
                question(
                        new Response(
                                QuestionType.NUMERIC,
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                number("about one")),
                        "1");

        assertLost(List.of("/questions/0/numeric/text"), question);
        assertTrue(text(question).endsWith("### Answer\n\n1 ± 0.5\n"));
    }

    @Test
    void lineEndsOfAnyKindAreOurs() {
        assertLost(List.of(), choice("One\r\ntwo\rthree", OPTIONS));
    }

    private static void assertLost(List<String> pointers, Question... questions) {
        WrittenQuiz written = QuizMarkdownWriter.write(quiz(questions));

        assertEquals(
                pointers, written.losses().stream().map(Loss::pointer).toList(), written.text());
    }

    private static String text(Question question) {
        return QuizMarkdownWriter.write(quiz(question)).text();
    }

    private static Question choice(@Nullable String stem, List<Item> options) {
        return question(single(stem, options), "1");
    }

    private static Response single(@Nullable String stem, List<Item> options) {
        return new Response(
                QuestionType.SINGLE_CHOICE, stem, options, List.of(), List.of(), null, number("1"));
    }

    private static Numeric number(String text) {
        return new Numeric(
                new Numeric.Accepted(
                        text, BigDecimal.ONE, new BigDecimal("0.5"), false, null, Span.at(0)),
                null);
    }

    private static Question question(Response response, String points) {
        return question(response, points, null);
    }

    private static Question question(Response response, String points, @Nullable String solution) {
        return new Plan(
                        "t",
                        "T",
                        response,
                        new Metadata(
                                null,
                                null,
                                null,
                                new BigDecimal(points),
                                null,
                                List.of(),
                                false,
                                Grading.PARTIAL,
                                false),
                        new Parts(List.of(), solution, null, null, List.of(), null, null))
                .question(SyntaxParser.parse("", true));
    }

    private static Quiz quiz(Question... questions) {
        return new Quiz(
                "quiz",
                SourceFile.of("quiz.md", ""),
                io.github.quizmaven.quiz.key.Metadata.NONE,
                null,
                null,
                Stream.of(questions).toList());
    }
}
