package io.github.quizmaven.rule.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which questions are the same, and which only look so. */
class BankRulesTest {

    private static final String PORT =
            "## Port\n\nWhich port does HTTPS use?\n\n- [x] 443\n- [ ] 80\n";

    @Test
    void reportsTheLaterOfTwoQuestions() {
        assertEquals(
                """
                b.md 3:4-7 warning duplicate-question: this question was already asked in `a.md` on line 1
                = delete one of them, or ask something else
                + the same question a.md 1:4-8\
                """,
                BankSample.of("a.md", PORT)
                        .and("b.md", "---\n---\n" + PORT.replace("Port\n", "Web\n"))
                        .reports());
    }

    @Test
    void reportsAnotherAnswerAndNothingElse() {
        assertEquals(
                """
                b.md 1:4-8 error conflicting-answer: this question was already asked in `a.md` on line 1, with another answer
                = correct one of the answers, then delete one of the questions
                + the same question with another answer a.md 1:4-8\
                """,
                BankSample.of("a.md", PORT).and("b.md", swapped(PORT)).reports());
    }

    @Test
    void reportsEachRepetitionAgainstTheFirst() {
        assertEquals(
                """
                a.md 8:4-7 warning duplicate-question: this question was already asked on line 1
                = delete one of them, or ask something else
                + the same question a.md 1:4-8

                b.md 1:4-8 error conflicting-answer: this question was already asked in `a.md` on line 1, with another answer
                = correct one of the answers, then delete one of the questions
                + the same question with another answer a.md 1:4-8\
                """,
                BankSample.of("a.md", PORT + "\n" + PORT.replace("Port\n", "Web\n"))
                        .and("b.md", swapped(PORT))
                        .reports());
    }

    @Test
    void tellsCardsByBothSides() {
        String card = "---\nmode: flashcards\n---\n## Butterfly\n\n### Solution\n\n";
        assertEquals(
                """
                b.md 4:4-13 warning duplicate-question: this question was already asked in `a.md` on line 4
                = delete one of them, or ask something else
                + the same question a.md 4:4-13\
                """,
                BankSample.of("a.md", card + "der Schmetterling\n")
                        .and("b.md", card + "der *Schmetterling*.\n")
                        .and("c.md", card + "le papillon\n")
                        .reports());
    }

    @Test
    void leavesAQuestionPastedTwiceIntoOneQuizToItsId() {
        assertEquals("", BankSample.of("a.md", PORT + "\n" + PORT).reports());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Port\n\nWhich *port* does\nHTTPS  use?\n\n* [ ] 80\n* [X] __443__\n",
                "## Something else\n\nWhich port does HTTPS use?\n\n- [x] 443\n- [ ] 80\n",
                "## Port\n\n"
                        + "```yaml question\n"
                        + "type: multiple-choice\n"
                        + "id: x\n"
                        + "```\n\n"
                        + "Which port does HTTPS use?\n\n"
                        + "- [x] 443\n"
                        + "- [ ] 80\n",
                "## Port\n\n"
                        + "Which port does HTTPS use?<!-- why -->\n\n"
                        + "- [x] 443\n"
                        + "  > Yes.\n"
                        + "- [ ] `80`\n\n"
                        + "### Hint\n\n"
                        + "Think.\n"
            })
    void findsTheSameQuestionWrittenAnotherWay(String other) {
        String reports = BankSample.of("a.md", PORT).and("b.md", other).reports();
        assertEquals("warning duplicate-question", rule(reports), reports);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Port\n\nWhich port does HTTP use?\n\n- [x] 443\n- [ ] 80\n",
                "## Port\n\nWhich port does HTTPS use?\n\n- [x] 443\n- [ ] 8080\n",
                "## Port\n\nWhich port does HTTPS use?\n\n- [x] 443\n- [ ] 80\n- [ ] 22\n",
                "## Port\n\nWhich port does https use?\n\n- [x] 443\n- [ ] 80\n",
                "---\n"
                        + "title: T\n"
                        + "---\n\n"
                        + "## Port\n\n"
                        + "Which port does HTTPS use?\n\n"
                        + "### Answer\n\n"
                        + "443\n",
                "## Port\n\nWhich port does HTTPS use?\n\n![x](x.png)\n\n- [x] 443\n- [ ] 80\n",
                "## Port\n\nWhich port does HTTPS use?\n\n- [ ] 443\n- [ ] 80\n"
            })
    void tellsQuestionsApart(String other) {
        assertEquals("", BankSample.of("a.md", PORT).and("b.md", other).reports());
    }

    @Test
    void asksByTheTitleWhereTheStemAsksNothing() {
        String one = "## 1. Is fire hot?\n\nTrue or false?\n\n- [x] True\n- [ ] False\n";
        String other = one.replace("fire", "ice").replace("hot", "cold");
        String again = one.replace("1. ", "Question 7: ");
        assertEquals("", BankSample.of("a.md", one).and("b.md", other).reports());
        assertEquals(
                "warning duplicate-question",
                rule(BankSample.of("a.md", one).and("b.md", again).reports()));
        assertEquals(
                "error conflicting-answer",
                rule(BankSample.of("a.md", one).and("b.md", swapped(again)).reports()));
    }

    static Stream<Arguments> answers() {
        String order = "\n\nOrder?\n\n- [%s] 1,2,3\n- [%s] 1,3,2";
        String table = "| a | b |\n|---|---|\n| 1 | %s |\n| 2 | %s |";
        return Stream.of(
                arguments("", "### Answer\n\n3.0", "### Answer\n\n3", "### Answer\n\n4"),
                arguments(
                        "",
                        "### Answer\n\n1 .. 2",
                        "### Answer\n\n1.0 .. 2",
                        "### Answer\n\n1 .. 3"),
                arguments(
                        "",
                        "### Answer\n\n- Git\n- svn",
                        "### Answer\n\n- git",
                        "### Answer\n\n- svn\n- git"),
                arguments("", "It is [[Git|git]].", "It is [[git]].", "It is [[svn]]."),
                arguments(
                        "type: matching",
                        table.formatted("x", "y"),
                        "| c | d |\n|---|---|\n| 2 | y |\n| 1 | x |",
                        table.formatted("y", "x")),
                arguments(
                        "type: ordering",
                        "1. One\n2. Two\n3. Three",
                        "1. **One**\n2. Two\n3. Three",
                        "1. One\n2. Three\n3. Two"),
                arguments(
                        "",
                        "1. One\n2. Two\n3. Three" + order.formatted("x", " "),
                        "1. One\n2. Three\n3. Two" + order.formatted(" ", "x"),
                        "1. One\n2. Two\n3. Three" + order.formatted(" ", "x")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void knowsTheAnswersOfEveryType(String metadata, String one, String same, String other) {
        BankSample first = BankSample.of("a.md", question(metadata, one));
        assertEquals(
                "warning duplicate-question",
                rule(first.and("b.md", question(metadata, same)).reports()));
        assertEquals(
                "error conflicting-answer",
                rule(first.and("b.md", question(metadata, other)).reports()));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void takesTheSameStemUnderAnotherHeadingForAnotherQuestion(
            String metadata, String one, String same, String other) {
        String elsewhere = question(metadata, other).replace("## Q", "## Something else");
        BankSample first = BankSample.of("a.md", question(metadata, one));
        assertEquals("", first.and("b.md", elsewhere).reports());
        String numbered = question(metadata, other).replace("## Q", "## Question 2: Q");
        assertEquals(
                "error conflicting-answer",
                rule(
                        BankSample.of("a.md", question(metadata, one))
                                .and("b.md", numbered)
                                .reports()));
    }

    @Test
    void findsAConflictWithALaterQuestionOfTheSameHeading() {
        String other = swapped(PORT).replace("## Port", "## Web");
        assertEquals(
                """
                c.md 1:4-7 error conflicting-answer: this question was already asked in `b.md` on line 1, with another answer
                = correct one of the answers, then delete one of the questions
                + the same question with another answer b.md 1:4-7\
                """,
                BankSample.of("a.md", PORT)
                        .and("b.md", other)
                        .and("c.md", PORT.replace("## Port", "## Web"))
                        .reports());
    }

    private static String question(String metadata, String response) {
        return "---\ntitle: T\n---\n\n## Q\n\n```yaml question\n"
                + metadata
                + "\n```\n\nWhat is the answer to this?\n\n"
                + response
                + "\n";
    }

    private static String swapped(String question) {
        return question.replace("[x]", "[?]").replace("[ ]", "[x]").replace("[?]", "[ ]");
    }

    /** Severity and rule of the only report. */
    private static String rule(String reports) {
        return reports.replaceFirst(
                "^\\S+ \\S+ (\\S+ [a-z-]+):[^\\n]*\\n=[^\\n]*\\n\\+[^\\n]*$", "$1");
    }
}
