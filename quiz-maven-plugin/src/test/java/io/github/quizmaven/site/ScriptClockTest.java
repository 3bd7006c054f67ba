package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock's arithmetic in the script. */
class ScriptClockTest {

    private static final String CLOCKS =
            "clocksOf(quiz, state).map(({left, limit, whole}) =>"
                    + " `${left} of ${limit} ${whole ? 'quiz' : 'question'}`).join(', ') || 'none'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "challenge | begin                                     | 60 of 60 question, 100 of 100 quiz",
                "exam      | begin                                     | 60 of 60 question, 100 of 100 quiz",
                "practice  | begin                                     | none",
                "challenge | begin 2                                   | 120 of 120 question, 200 of 200 quiz",
                "challenge | begin 10, tick peru 30                    | 570 of 600 question, 70 of 100 quiz",
                "challenge | begin 0, tick peru 30                     | none",
                "challenge | begin, tick peru 30, go 1                 | 60 of 60 question, 70 of 100 quiz",
                "challenge | begin, tick peru 30, go 1, tick kenya 30, go 2 | 60 of 60 question, 40 of 100 quiz",
                "challenge | begin, tick peru 30, go 1, tick kenya 30, go 0 | 30 of 60 question, 40 of 100 quiz",
                "challenge | begin, tick peru 30, extend peru          | 90 of 120 question, 130 of 160 quiz",
                "challenge | begin, tick peru 30, extend peru, go 1    | 60 of 60 question, 130 of 160 quiz",
                "challenge | begin, tick peru 30, answer peru a, check peru | 70 of 100 quiz",
                "exam      | begin, tick peru 60, lock peru            | 40 of 100 quiz",
                "challenge | begin, tick peru 61                       | -1 of 60 question, 39 of 100 quiz",
                "challenge | begin, finish, go 0                       | none",
                "challenge | begin, finish, drill peru                 | none",
            })
    void hasAClockForTheQuestionAndOneForTheQuiz(String mode, String events, String expected) {
        String time = events.contains("begin 10") ? "time: 10" : "time: 100";
        assertEquals(expected, ScriptRun.play(mode, time, events, CLOCKS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "challenge | begin                            | true",
                "practice  | begin                            | true",
                "challenge | begin, show start                | false",
                "challenge | begin, finish                    | false",
                "challenge | begin, finish, go 0              | false",
                "challenge | begin, answer peru a, check peru | false",
                "exam      | begin, lock peru                 | true",
                "challenge | reset                            | false",
            })
    void runsOnlyWhileThereIsSomethingToDo(String mode, String events, boolean runs) {
        assertEquals(
                String.valueOf(runs),
                ScriptRun.play(mode, "time: 100", events, "isTimed(quiz, state)"));
    }

    @ParameterizedTest
    @CsvSource({
        "200, 101, 100, leftHalf",
        "200, 61, 60, leftMinute",
        "200, 21, 20, leftLast",
        "200, 100, 99, null",
        "120, 61, 60, leftMinute",
        "40, 21, 20, leftLast",
        "200, 101, 19, leftLast",
        "200, 90, 150, null",
        "200, 1, -1, null"
    })
    void warnsOnceAtHalfAMinuteAndTwentySeconds(int limit, int before, int left, String key) {
        assertEquals(
                key,
                ScriptLogic.run(
                        "return warning({limit: arguments[0], left: arguments[1]},"
                                + " {limit: arguments[0], left: arguments[2]});",
                        limit,
                        before,
                        left));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "challenge | false | {\"type\":\"check\",\"id\":\"peru\",\"over\":true}",
                "exam      | false | {\"type\":\"lock\",\"id\":\"peru\"}",
                "challenge | true  | {\"type\":\"finish\",\"over\":true}",
                "exam      | true  | {\"type\":\"finish\",\"over\":true}"
            })
    void endsAQuestionOrTheQuiz(String mode, boolean whole, String event) {
        assertEquals(
                event,
                ScriptLogic.run(
                        "return timeOver({mode: arguments[0]}, 'peru', {whole: arguments[1]});",
                        mode,
                        whole));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0:00",
        "-3, 0:00",
        "0.2, 0:01",
        "59.5, 1:00",
        "61, 1:01",
        "3599, 59:59",
        "5400, 1:30:00",
        "36001, 10:00:01"
    })
    void saysHoursMinutesAndSeconds(double seconds, String words) {
        assertEquals(words, ScriptLogic.run("return clockTime(arguments[0]);", seconds));
    }
}
