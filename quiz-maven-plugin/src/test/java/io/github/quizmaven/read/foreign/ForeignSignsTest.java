package io.github.quizmaven.read.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.SyntaxParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignSignsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[numeric]: 5~NUMERIC [numeric]:",
                "[Numeric(km/h)]: 5 +- 2%~NUMERIC [Numeric(km/h)]:",
                "[short-answer]: pod or pods~SHORT_ANSWER [short-answer]:",
                "[short-answer]~SHORT_ANSWER [short-answer]",
                "[short-answer/accept]:⏎* /pods?/i~SHORT_ANSWER [short-answer/accept]:",
                "[short-answer/reject]: cod~SHORT_ANSWER [short-answer/reject]:",
                "[essay]~ESSAY [essay]",
                "[ordering]~ORDERING [ordering]",
                "[^what/short-answer]: pod~BLANK [^what/short-answer]:",
                "[^what/numeric]: 5~BLANK [^what/numeric]:",
                "[^what/numeric(km/h)]: 80~BLANK [^what/numeric(km/h)]:",
                "[^what/short-answer/accept]:⏎* pod~BLANK [^what/short-answer/accept]:",
                "[^what]:⏎* [*] pod~BLANK [^what]:",
                "!import ./pods.quiz.md~IMPORT !import ./pods.quiz.md",
                "- [T] so~MARKER [T]",
                "* [F] so~MARKER [F]",
                "1. [ V ] so~MARKER [ V ]",
                "- [50%] so~MARKER [50%]",
                "- [-12.5 %] so~MARKER [-12.5 %]",
                "- a⏎- b⏎⏎Answer: 2~ANSWER_LINE Answer: 2",
                "- a⏎- b⏎Answer: 1,3~ANSWER_LINE Answer: 1,3",
                "A) a⏎ANSWER: B~ANSWER_LINE ANSWER: B",
                "**Answer:** a | b~ANSWER_LINE **Answer:** a | b",
                "**Réponse :** a~ANSWER_LINE **Réponse :** a",
                "#### Answer: D~ANSWER_LINE Answer: D",
                "<details>⏎Correct answer: D⏎</details>~ANSWER_LINE Correct answer: D",
                "```quiz⏎points: 2⏎```~QUIZ_FENCE ```quiz",
                "``` Quiz x⏎points: 2⏎```~QUIZ_FENCE ``` Quiz x",
                "<quiz>⏎What?⏎</quiz>~QUIZ_TAG <quiz>",
                "It is {=a b}.~GIFT {=a b}.",
                "It is so.{T}~GIFT {T}",
                "It is so. {FALSE}~GIFT {FALSE}",
                "How many? {#3:1}~GIFT {#3:1}",
                "What? {⏎=a⏎}~GIFT =a"
            })
    void findsWhatOtherToolsWrite(String source, String sign) {
        assertEquals(List.of(sign), signs(source.replace('⏎', '\n'), true));
    }

    @Test
    void findsTildes() {
        assertEquals(List.of("GIFT {~a =b}"), signs("What? {~a =b}", true));
        assertEquals(List.of("GIFT ~a"), signs("What? {\n~a\n=b\n}", true));
        assertEquals(List.of("QUIZDOWN ~~~quizdown"), signs("~~~quizdown\nx\n~~~", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The capital is ___.",
                "The set `{=a}` and $x_{=1}$",
                "[^1]: https://example.org/",
                "[numeric](numeric.md) and [essay][1]",
                "[numerical]: https://example.org/",
                "Use !import here",
                "!important words",
                "- [x] a\n- [ ] b",
                "- [T](t.md) and [F][f]",
                "- [T]ext",
                "> Answer: 2",
                "Answer:",
                "Answer: ____",
                "Answers vary: 2",
                "The answer: 2",
                "```yaml\nAnswer: 2\n[numeric]: 5\n```",
                "    Answer: 2",
                "`Answer: 2`",
                "if (x) {\n  y = 1;\n}",
                "A {} and { a = b } and {= }"
            })
    void findsNothingElse(String source) {
        assertEquals(List.of(), signs(source, true));
    }

    @Test
    void leavesAnswerLinesToTheirParts() {
        assertEquals(List.of(), signs("So it is.\n\nAnswer: 2", false));
        assertEquals(List.of("NUMERIC [numeric]:"), signs("[numeric]: 5\n\nAnswer: 2", false));
    }

    @Test
    void findsEachFormOnce() {
        assertEquals(
                List.of("NUMERIC [numeric]:", "ESSAY [essay]"),
                signs("[numeric]: 5\n\n[essay]\n\n[numeric]: 6", true));
    }

    private static List<String> signs(String source, boolean answerLines) {
        FileTree tree = SyntaxParser.parse(source, true);
        SourceFile file = tree.file();
        return ForeignSigns.in(file, Blocks.children(tree.root()), answerLines).stream()
                .map(each -> each.form() + " " + file.text(each.span()))
                .toList();
    }
}
