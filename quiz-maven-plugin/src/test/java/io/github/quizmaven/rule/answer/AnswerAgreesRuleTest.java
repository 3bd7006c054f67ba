package io.github.quizmaven.rule.answer;

import static io.github.quizmaven.rule.RuleSample.assertReports;

import io.github.quizmaven.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerAgreesRuleTest {

    private static final Rule RULE = new AnswerAgreesRule();

    @Test
    void reportsAnotherLetter() {
        assertReports(
                RULE,
                quiz("B"),
                """
                11:9 «B»
                error: the answer line says `B`, but option C is marked as correct
                = write `Answer: C`, or move the `[x]`
                + option C 5:3\
                """);
    }

    @Test
    void reportsLetterWithoutOption() {
        assertReports(
                RULE,
                quiz("E"),
                """
                11:9 «E»
                error: the answer line says `E`, which is neither a letter from A to D nor an option's text
                = write `Answer: C`
                + option C 5:3\
                """);
    }

    @Test
    void reportsSeveralLettersForASingleKey() {
        assertReports(
                RULE,
                quiz("A, C"),
                """
                11:9 «A, C»
                error: the answer line says `A, C`, but option C is marked as correct
                = write `Answer: C`, or move the `[x]`
                + option C 5:3\
                """);
    }

    @Test
    void readsTextBeforeLetters() {
        assertReports(
                RULE,
                quiz("A"),
                """
                11:9 «A»
                error: the answer line says `A`, but option C is marked as correct
                = write `Answer: C`, or move the `[x]`
                + option C 5:3\
                """);
        assertReports(RULE, quiz("A").replace("`ls -l`", "A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "c", "(C)", "Option C", "**C**", "C.", "`ls -l`", "ls -l"})
    void acceptsWhatAgrees(String answer) {
        assertReports(RULE, quiz(answer));
    }

    @Test
    void leavesWrongNumberOfKeysToItsOwnRule() {
        assertReports(RULE, quiz("B").replace("[x]", "[ ]"));
        assertReports(RULE, quiz("B").replace("- [ ] `cd`", "- [x] `cd`"));
    }

    @Test
    void comparesSequencesWithTheKey() {
        String text =
                """
                ## Order

                1. one
                2. two
                3. three

                Choose.

                - [x] 3,2,1
                - [ ] 1,2,3

                ### Solution

                So.

                Answer: 1, 2, 3
                """;
        assertReports(
                RULE,
                text,
                """
                16:9 «1, 2, 3»
                error: the answer line says `1, 2, 3`, but option A is marked as correct
                = write `Answer: A`, or move the `[x]`
                + option A 9:3\
                """);
        assertReports(RULE, text.replace("Answer: 1, 2, 3", "Answer: 3, 2, 1"));
    }

    @Test
    void comparesSequencesWithTheOrder() {
        String text =
                """
                ## Order

                ```yaml question
                type: ordering
                order: [2, 1, 3]
                ```

                1. one
                2. two
                3. three

                ### Solution

                So.

                Answer: 1,2,3
                """;
        assertReports(
                RULE,
                text,
                """
                16:9 «1,2,3»
                error: the answer line says `1,2,3`, but the right order is `2,1,3`
                = write `Answer: 2,1,3`, or delete the line\
                """);
        assertReports(RULE, text.replace("Answer: 1,2,3", "Answer: 2, 1, 3"));
    }

    private static String quiz(String answer) {
        return """
        ## Which command lists?
        - [ ] `cd`
        - [ ] `rm`

        - [x] `ls -l`
        - [ ] `cat`

        ### Solution
        So.

        Answer: %s
        """
                .replace("\n\n- [x]", "\n- [x]")
                .replace("lists?\n", "lists?\n\n")
                .formatted(answer);
    }
}
