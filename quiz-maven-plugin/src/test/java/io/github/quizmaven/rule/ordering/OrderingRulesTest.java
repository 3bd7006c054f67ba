package io.github.quizmaven.rule.ordering;

import static io.github.quizmaven.rule.RuleSample.assertReports;

import io.github.quizmaven.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderingRulesTest {

    private static final Rule STEPS_PRESENT = new OrderingStepsPresentRule();
    private static final Rule DISTINCT_STEPS = new OrderingDistinctStepsRule();
    private static final Rule PERMUTATION = new OrderingPermutationRule();

    private static final String WITHOUT_STEPS =
            """
            ## Order the steps

            Put these steps in the correct order.

            - [ ] 3,2,1,4
            - [x] 3,1,2,4
            - [ ] 1,3,2,4
            - [ ] 1,2,3,4
            """;

    @Test
    void reportsSequencesWithoutSteps() {
        assertReports(
                STEPS_PRESENT,
                WITHOUT_STEPS,
                """
                1:4 «Order the steps»
                error: question `Order the steps` asks for an order, but lists no steps
                = list the steps as `1.`, `2.`, … above the sequences\
                """);
        assertReports(PERMUTATION, WITHOUT_STEPS);
    }

    @Test
    void reportsMissingStepsAtTheTypeIfItIsWritten() {
        String text =
                WITHOUT_STEPS.replace("Put these", "```yaml question\ntype: ordering\n```\n\nPut");
        assertReports(
                STEPS_PRESENT,
                text,
                """
                4:7 «ordering»
                error: question `Order the steps` asks for an order, but lists no steps
                = list the steps as `1.`, `2.`, … above the sequences\
                """);
    }

    @Test
    void acceptsListedSteps() {
        assertReports(STEPS_PRESENT, choices("1,2,3"));
        assertReports(STEPS_PRESENT, order("3, 2, 1"));
    }

    @Test
    void reportsStepsWithSameText() {
        assertReports(
                DISTINCT_STEPS,
                order("3, 2, 1").replace("three", "*one*"),
                """
                9:4 «*one*»
                error: steps 1 and 3 have the same text
                = change one of them so that a learner can tell which comes first
                + step 1 7:4\
                """);
    }

    @Test
    void acceptsStepsThatOnlyResembleEachOther() {
        assertReports(DISTINCT_STEPS, order("3, 2, 1").replace("three", "`one`"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2,2 | option B repeats step 2 and leaves out step 3",
                "1,2 | option B leaves out step 3",
                "1,1,1 | option B repeats step 1 and leaves out steps 2 and 3",
                "1,2,3,4 | option B names the unknown step 4",
                "0,1,2 | option B names the unknown step 0 and leaves out step 3",
                "1,1,5 | option B repeats step 1, names the unknown step 5 and leaves out steps 2"
                    + " and 3"
            })
    void reportsSequenceThatIsNoPermutation(String sequence, String message) {
        assertReports(
                PERMUTATION,
                choices(sequence),
                "14:7 «"
                        + sequence
                        + "»\nerror: "
                        + message
                        + "\n= name each of the steps 1 to 3 once");
    }

    @Test
    void reportsOptionThatIsNoSequence() {
        assertReports(
                PERMUTATION,
                choices("first 1, then 2"),
                """
                14:7 «first 1, then 2»
                error: option B is not a sequence of step numbers
                = name each of the steps 1 to 3 once\
                """);
    }

    @Test
    void reportsEqualSequences() {
        assertReports(
                PERMUTATION,
                choices("3, 2, 1"),
                """
                14:7 «3, 2, 1»
                error: options A and B are the same sequence
                = change or delete one of them
                + option A 13:7\
                """);
    }

    @Test
    void reportsOrderThatIsNoPermutation() {
        assertReports(
                PERMUTATION,
                order("1, 2, 2"),
                """
                4:8 «[1, 2, 2]»
                error: `order` repeats step 2 and leaves out step 3
                = name each of the steps 1 to 3 once\
                """);
    }

    @Test
    void acceptsPermutations() {
        assertReports(PERMUTATION, order("2, 3, 1"));
        assertReports(PERMUTATION, choices("2, 3, 1"));
        assertReports(PERMUTATION, order("2, 3, 1").replace("order: [2, 3, 1]", "points: 1"));
    }

    private static String order(String numbers) {
        return """
        ## Order

        ```yaml question
        order: [%s]
        type: ordering
        ```
        1. one
        2. two
        3. three
        """
                .formatted(numbers);
    }

    private static String choices(String sequence) {
        return """
        ## Order

        ```yaml question
        type: ordering
        ```

        1. one
        2. two
        3. three

        Choose.

        - [x] 3,2,1
        - [ ] %s
        """
                .formatted(sequence);
    }
}
