package io.github.quizmaven.rule.structure;

import static io.github.quizmaven.rule.RuleSample.assertReports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuizRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time: 5m | no attempt limit and no badge | `defaults: { attempts: 2 }` and `badge:"
                    + " …`",
                "badge: b | no time and no attempt limit | `time: 10m` and `defaults: { attempts: 2"
                    + " }`",
                "topic: t | no time and no attempt limit and no badge |"
                        + " `time: 10m`, `defaults: { attempts: 2 }` and `badge: …`"
            })
    void reportsWhatAChallengeLacks(String line, String lacks, String add) {
        assertReports(
                new ChallengeIncompleteRule(),
                quiz("mode: challenge", line),
                "2:7 «challenge»\nwarning: the challenge has "
                        + lacks
                        + "\n= add "
                        + add
                        + " to the front matter");
    }

    @Test
    void acceptsChallengesWithAllPartsAnywhere() {
        assertReports(
                new ChallengeIncompleteRule(),
                quiz("mode: challenge", "badge: b", "defaults: { attempts: 2, time: 1m }"));
        assertReports(
                new ChallengeIncompleteRule(),
                quiz("mode: challenge", "badge: b", "time: 1m")
                        .replace("points: 2", "attempts: 3"));
        assertReports(new ChallengeIncompleteRule(), quiz("mode: practice"));
    }

    @Test
    void reportsPassMarkAboveTheSum() {
        assertReports(
                new ReachableGoalsRule(),
                quiz("pass: 3.5"),
                """
                2:7 «3.5»
                error: `pass` asks for 3.5 points, all questions together are worth 3 points
                = write at most `pass: 3`, or a share as in `80%`\
                """);
    }

    @Test
    void reportsDrawOfMoreQuestionsThanThereAre() {
        assertReports(
                new ReachableGoalsRule(),
                quiz("draw: 3"),
                """
                2:7 «3»
                error: `draw` asks for 3 questions, the quiz has 2 questions
                = write at most `draw: 2`, or delete the line\
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pass: 3", "pass: 100%", "draw: 2", "topic: t"})
    void acceptsWhatCanBeReached(String line) {
        assertReports(new ReachableGoalsRule(), quiz(line));
    }

    @Test
    void countsNothingIfAQuestionIsUnreadable() {
        assertReports(new ReachableGoalsRule(), quiz("pass: 9").replace("points: 2", "points: ["));
    }

    private static String quiz(String... frontMatter) {
        return "---\n"
                + String.join("\n", frontMatter)
                + """

                ---

                ## One

                ```yaml question
                points: 2
                ```

                - [x] a
                - [ ] b

                ## Two

                - [x] a
                - [ ] b
                """;
    }
}
