package io.github.quizmaven.rule.choice;

import static io.github.quizmaven.rule.RuleSample.assertReports;

import io.github.quizmaven.rule.Rule;
import org.junit.jupiter.api.Test;

class OptionsDistinctRuleTest {

    private static final Rule RULE = new OptionsDistinctRule();

    @Test
    void reportsTwoOptionsWithSameText() {
        assertReports(
                RULE,
                """
                ## Which type?

                - [ ] `List`
                - [x] `List<Object>`
                - [ ] `Set`
                - [ ]  `List<Object>`
                """,
                """
                6:8 «`List<Object>`»
                error: options B and D have the same text
                = change or delete one of them
                + option B 4:7\
                """);
    }

    @Test
    void reportsEachRepetitionAgainstTheFirst() {
        assertReports(
                RULE,
                """
                ## Which?

                - [x] *one*
                - [ ] one
                - [ ] __one__
                """,
                """
                4:7 «one»
                error: options A and B have the same text
                = change or delete one of them
                + option A 3:7\
                """,
                """
                5:7 «__one__»
                error: options A and C have the same text
                = change or delete one of them
                + option A 3:7\
                """);
    }

    @Test
    void acceptsOptionsThatOnlyResembleEachOther() {
        assertReports(
                RULE,
                """
                ## Which?

                - [x] `r`
                - [ ] `R`
                - [ ] r
                - [ ] -r
                - [ ] `<`
                - [ ] `&lt;`
                - [ ] &lt;
                - [ ] ![r](r.png)
                - [ ] ![r](s.png)
                """);
    }

    @Test
    void leavesEmptyOptionsToTheirOwnRule() {
        assertReports(
                RULE,
                """
                ## Which?

                - [x] one
                - [ ]
                - [ ]
                """);
    }

    @Test
    void leavesSequencesToTheirOwnRule() {
        assertReports(
                RULE,
                """
                ## Which order?

                1. one
                2. two
                3. three

                Choose.

                - [x] 1,2,3
                - [ ] 1,2,3
                """);
    }
}
