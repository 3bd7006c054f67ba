package io.github.quizmaven.rule.choice;

import static io.github.quizmaven.rule.RuleSample.assertReports;

import io.github.quizmaven.rule.Rule;
import org.junit.jupiter.api.Test;

class OptionEmptyRuleTest {

    private static final Rule RULE = new OptionEmptyRule();

    @Test
    void reportsOptionWithoutContentAtItsMarker() {
        assertReports(
                RULE,
                """
                ## Which?

                - [x] one
                - [ ]
                - [ ] <!-- later -->
                """,
                """
                4:3 «[ ]»
                error: option B is empty
                = write its text after the marker, or delete the line\
                """,
                """
                5:3 «[ ]»
                error: option C is empty
                = write its text after the marker, or delete the line\
                """);
    }

    @Test
    void acceptsOptionsThatAreOnlyCodeOrAnImage() {
        assertReports(
                RULE,
                """
                ## Which?

                - [x]
                  ```
                  code
                  ```
                - [ ]
                  ![](cat.png)
                - [ ] `0`
                """);
    }
}
