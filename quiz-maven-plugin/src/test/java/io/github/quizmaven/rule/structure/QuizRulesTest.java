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
    @CsvSource(
            delimiter = '|',
            value = {
                "draw: 1 | 2 | 2 points, but the questions of a run may be worth only 1 point | 1",
                "draw: 1 | 1.5 | 1.5 points, but the questions of a run may be worth only 1 point"
                        + " | 1",
                "draw: 2 | 4 | 4 points, all questions together are worth 3 points | 3",
                "topic: t | 4 | 4 points, all questions together are worth 3 points | 3",
            })
    void reportsPassMarkAboveWhatARunIsWorth(String line, String pass, String asks, String most) {
        assertReports(
                new ReachableGoalsRule(),
                quiz(line, "pass: " + pass),
                ("3:7 «%s»\nerror: `pass` asks for %s\n"
                                + "= write at most `pass: %s`, or a share as in `80%%`")
                        .formatted(pass, asks, most));
    }

    @ParameterizedTest
    @CsvSource({
        "0.8, 80%, point",
        "0.75, 75%, point",
        "0.625, 62.5%, point",
        "0.8%, 80%, per cent",
        "0.05%, 5%, per cent",
    })
    void reportsPassMarkThatWasMeantAsAShare(String pass, String share, String unit) {
        assertReports(
                new ReachableGoalsRule(),
                quiz("pass: " + pass),
                ("2:7 «%s»\nerror: `pass` asks for less than one %s of 3 points\n"
                                + "= write `pass: %s` if you mean a share")
                        .formatted(pass, unit, share));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0%", "0.0", "00"})
    void warnsWhereEverybodyPasses(String pass) {
        assertReports(
                new ReachableGoalsRule(),
                quiz("pass: " + pass),
                ("2:7 «%s»\nwarning: with this `pass` everybody passes, whatever they answer\n"
                                + "= write how much is enough, as in `pass: 60%%`")
                        .formatted(pass));
    }

    @Test
    void acceptsPartOfAPointWhereQuestionsAreWorthLess() {
        assertReports(
                new ReachableGoalsRule(),
                quiz("pass: 0.4", "defaults: { points: 0.2 }").replace("points: 2", "points: 0.2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pass: 3",
                "pass: 1\ndraw: 1",
                "pass: 100%\ndraw: 1",
                "pass: 1%",
                "pass: 100%",
                "draw: 2",
                "topic: t"
            })
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
