package io.github.quizmaven.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of rules, whole. */
class RuleTableTest {

    @Test
    void alignsNamesAndSeveritiesAndTellsWhichWereSet() {
        RuleTable table =
                new RuleTable(
                        List.of(
                                new RuleTable.Row(RuleId.error("value"), Severity.ERROR, "one"),
                                new RuleTable.Row(
                                        RuleId.warning("solution-present"), Severity.ERROR, "two"),
                                new RuleTable.Row(RuleId.info("not-a-quiz"), null, "three")));

        assertEquals(
                """
                value             error                one
                solution-present  error (not warning)  two
                not-a-quiz        off (not info)       three""",
                table.text());
    }
}
