package io.github.quizmaven.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run prints, whole. */
class RunReportTest {

    private final List<Diagnostic> found = new ArrayList<>();

    @Test
    void printsFewReportsAndTheSummary() {
        add(RuleId.error("value"), 1);
        add(RuleId.warning("solution-present"), 1);

        assertEquals(
                """
                [warning] a.md:1:1: m [solution-present]
                [error] a.md:1:1: m [value]
                [info] checked 1 file, 2 questions: 1 error, 1 warning (0.0 s)
                """,
                printed());
    }

    @Test
    void printsTenReportsOfARuleAndCountsTheOthers() {
        add(RuleId.error("value"), 12);
        add(RuleId.error("hint-present"), 11);
        add(RuleId.info("not-a-quiz"), 1);

        assertEquals(
                lines("[error] a.md:%d:1: m [value]", 10),
                printed()
                        .lines()
                        .filter(each -> each.endsWith("[value]"))
                        .map(each -> each + "\n")
                        .reduce("", String::concat));
        assertEquals(
                """
                [info] and 1 more of `hint-present`: `-Dquiz.showAll` shows them
                [info] and 2 more of `value`: `-Dquiz.showAll` shows them
                [info] problems by rule:
                    12 errors    value
                    11 errors    hint-present
                     1 info      not-a-quiz
                [info] checked 1 file, 2 questions: 23 errors (0.0 s)
                """,
                printed().substring(printed().indexOf("[info] and")));
    }

    @Test
    void printsNoTableUpToTwentyReports() {
        add(RuleId.error("value"), 10);
        add(RuleId.error("hint-present"), 10);

        assertEquals(
                "[info] checked 1 file, 2 questions: 20 errors (0.0 s)\n",
                printed().substring(printed().indexOf("[info]")));
    }

    private static String lines(String form, int count) {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= count; line++) {
            lines.append(form.formatted(line)).append('\n');
        }
        return lines.toString();
    }

    private void add(RuleId rule, int count) {
        for (int line = 1; line <= count; line++) {
            found.add(
                    new Diagnostic(
                            rule, new Place("a.md", Span.at(line), line, 1, line, 1, ""), "m"));
        }
    }

    @Test
    void printsEveryReportIfThatIsAskedFor() {
        add(RuleId.error("value"), 12);

        assertEquals(
                lines("[error] a.md:%d:1: m [value]", 12)
                        + "[info] checked 1 file, 2 questions: 12 errors (0.0 s)\n",
                printed(true));
    }

    private String printed() {
        return printed(false);
    }

    private String printed(boolean all) {
        StringBuilder log = new StringBuilder();
        new RunReport(
                        new ConsoleReport(""),
                        new Summary(1, 2, Diagnostics.of(found), 0, 0, Duration.ZERO),
                        all)
                .print((severity, text) -> log.append("[" + severity.word() + "] " + text + "\n"));
        return log.toString();
    }
}
