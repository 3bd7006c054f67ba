package io.github.quizmaven.rule.choice;

import static io.github.quizmaven.rule.RuleSample.assertReports;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.rule.RuleSample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterReferenceRuleTest {

    private static final Rule RULE = new LetterReferenceRule();

    private static final String QUIZ =
            """
            ---
            title: T
            shuffle: options
            ---

            ## Which are mutable?

            - [ ] `String`
            - [ ] `StringBuilder`
              > Not alone: option C is right too.
            - [ ] `int[]`
            - [x] Both B and C

            ### Hint

            Look at B.

            ### Solution

            A is wrong because it never changes.

            Answer: D
            """;

    @Test
    void reportsLettersInOptionsAsErrorsAndElsewhereAsWarnings() {
        assertReports(
                RULE,
                QUIZ,
                """
                10:16 «option C»
                warning: the feedback refers to option C by letter, but the options are shuffled
                = say what the option says, or write `shuffle: none`
                + option C 11:7\
                """,
                """
                12:7 «Both B and C»
                error: option D refers to options B and C by letter, but the options are shuffled
                = say in words what it means, use `type: multiple-choice`, or write `shuffle: none`
                + option B 9:7
                + option C 11:7\
                """,
                """
                20:1 «A»
                warning: the solution refers to option A by letter, but the options are shuffled
                = say what the option says, or write `shuffle: none`
                + option A 8:7\
                """);
    }

    @Test
    void acceptsLettersWhereNothingIsShuffled() {
        assertReports(RULE, QUIZ.replace("shuffle: options", "shuffle: questions"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Both A and B",
                "both A and B are correct",
                "A and C",
                "A, B and C",
                "A, B",
                "Neither A nor B",
                "B or C only",
                "All of A, B, and C",
                "Options A and C",
                "Same as option A",
                "None of answers B, C"
            })
    void findsReferencesInOptions(String option) {
        assertEquals(1, inOption(option).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "Vitamin B and C",
                "Plan B",
                "`A` and `B`",
                "The C compiler",
                "A and B trees",
                "I and II",
                "It has an A record, and a CNAME record",
                "A pod and a node",
                "C and C++",
                "Q and R",
                "Answer A records first",
                "Both nodes"
            })
    void acceptsOptionsThatOnlyLookLikeReferences(String option) {
        assertEquals(List.of(), inOption(option));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Option B is wrong.",
                "That rules out options A and C.",
                "The right answer is answer B.",
                "Both A and C cost more.",
                "B is incorrect because of the price.",
                "A and C are wrong.",
                "Whereas (B) is correct here.",
                "**Option B** costs more."
            })
    void findsReferencesInExplanations(String solution) {
        assertEquals(1, inSolution(solution).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A deployment is wrong here.",
                "A wrong answer costs time.",
                "Vitamin C is good.",
                "I is the current.",
                "Use the `-B` option. A lot depends on it.",
                "`B` is wrong.",
                "The C compiler is right.",
                "Plan B works.",
                "An option A-Z sorts by name.",
                "Option Q is a line of cars.",
                "Class-B networks are right."
            })
    void acceptsExplanationsWithOtherLetters(String solution) {
        assertEquals(List.of(), inSolution(solution));
    }

    @Test
    void acceptsLettersThatTheQuestionUsesAsNames() {
        assertReports(
                RULE,
                """
                ## Events A and B are independent. Which holds?

                ```yaml question
                shuffle: options
                ```

                - [x] Both A and B can happen
                - [ ] Neither A nor B

                ### Solution

                Both A and B have their own cause.
                """);
    }

    @Test
    void acceptsListsOfLettersThatOnlyTheStemExplains() {
        assertReports(
                RULE,
                """
                ## Which of these are true?

                ```yaml question
                shuffle: options
                ```

                -A. The layer is locked.
                -B. The page is locked.

                - [x] A, B
                - [ ] B, C
                - [ ] A, C
                """);
    }

    private static List<?> inOption(String option) {
        return RuleSample.check(
                RULE,
                "## Which?\n\n```yaml question\nshuffle: options\n```\n\n- [x] one\n- [ ] two\n"
                        + "- [ ] three\n- [ ] "
                        + option
                        + "\n");
    }

    private static List<?> inSolution(String solution) {
        return RuleSample.check(
                RULE,
                "## Which?\n\n```yaml question\nshuffle: options\n```\n\n- [x] one\n- [ ] two\n"
                        + "- [ ] three\n\n### Solution\n\n"
                        + solution
                        + "\n");
    }
}
