package io.github.quizmaven.rule.choice;

import static io.github.quizmaven.rule.RuleSample.assertReports;

import io.github.quizmaven.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintLeaksAnswerRuleTest {

    private static final Rule RULE = new HintLeaksAnswerRule();

    @Test
    void reportsHintThatContainsTheKey() {
        assertReports(
                RULE,
                """
                ## What does scaling out do?

                - [ ] It is cheaper.
                - [x] It adds machines.

                ### Hint

                First hint.

                ### Hint

                Remember: it adds
                **machines** to share the load.
                """,
                """
                12:11 «it adds
                **machines»
                warning: this hint gives option B away, which is correct
                = lead to the answer without saying it
                + option B 4:7\
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Docker | Use `Docker` for it. | `Docker`",
                "`ls` | Type `ls` here. | `ls`",
                "`kubectl get pods` | Type `kubectl get pods` here. | `kubectl get pods`",
                "a b c | It is a b c here. | a b c",
                "orchestration | Think of orchestration. | orchestration",
                "the `ls` command | It is the `ls` command. | the `ls` command"
            })
    void findsKeys(String key, String hint, String found) {
        int column = hint.indexOf(found) + 1;
        assertReports(
                RULE,
                quiz(key, hint),
                "8:"
                        + column
                        + " «"
                        + found
                        + "»\nwarning: this hint gives option A away, which is correct"
                        + "\n= lead to the answer without saying it\n+ option A 3:7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Docker | Use Docker for it.",
                "`ls` | Type ls here.",
                "`ls` | Type `ls -l` here.",
                "`kubectl get pods` | Type kubectl get pods here.",
                "orchestration | Think of orchestrations.",
                "the `ls` command | It is the `cd` command.",
                "It adds machines | It adds many machines.",
                "![](cat.png) | A cat."
            })
    void acceptsHintsThatOnlyComeNear(String key, String hint) {
        assertReports(RULE, quiz(key, hint));
    }

    @Test
    void acceptsHintThatNamesADistractor() {
        assertReports(
                RULE,
                """
                ## Which?

                - [x] The right thing to do.
                - [ ] The wrong thing to do.

                ### Hint

                It is not the wrong thing to do.
                """);
    }

    private static String quiz(String key, String hint) {
        return "## Which?\n\n- [x] " + key + "\n- [ ] other\n\n### Hint\n\n" + hint + "\n";
    }
}
