package io.github.quizmaven.site;

import static io.github.quizmaven.site.Quizzes.quiz;

import io.github.quizmaven.Snippets;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** A page in its package under a platform that takes nothing that it need not take. */
abstract class ScormBrowserTest extends BrowserTest {

    static final String OLD = "scorm12";
    static final String NEW = "scorm2004";

    /** What is right, what was given and what came of it. */
    static final String IN_THE_OLD_VERSION =
            """
            choice a b wrong
            choice a a correct
            choice a,b c wrong
            choice a,b a,b correct
            sequencing a,b,c - wrong
            sequencing a,b,c a,b,c correct
            matching a.a,b.b a.d,b.d wrong
            matching a.a,b.b a.a,b.b correct
            numeric null -7 wrong
            numeric null 3.13 correct
            fill-in answer x wrong
            fill-in answer answer correct
            fill-in answer x wrong
            fill-in answer answer correct
            """;

    static final String IN_THE_NEW_VERSION =
            """
            choice a b incorrect
            choice a a correct
            choice a[,]b c incorrect
            choice a[,]b a[,]b correct
            sequencing a[,]b[,]c - incorrect
            sequencing a[,]b[,]c a[,]b[,]c correct
            matching a[.]a[,]b[.]b a[.]d[,]b[.]d incorrect
            matching a[.]a[,]b[.]b a[.]a[,]b[.]b correct
            numeric 3.13[:]3.15 -7 incorrect
            numeric 3.13[:]3.15 3.13 correct
            fill-in {case_matters=false}answer x incorrect
            fill-in {case_matters=false}answer answer correct
            fill-in {case_matters=false}answer x incorrect
            fill-in {case_matters=false}answer answer correct
            """;

    /** The order of the questions, of what is offered in the one that is shown, and its answer. */
    static final String SEEN =
            "const shown = document.querySelector('#questions > :not([hidden])');"
                    + "return JSON.stringify([document.querySelector('#position').textContent,"
                    + " shown.id, [...shown.querySelectorAll('[data-option], [data-step], select,"
                    + " input')].map((each) => [each.dataset.option, each.dataset.step, each.value,"
                    + " each.checked])])";

    /** What the page keeps of all questions. */
    static final String ALL_CHOSEN =
            "const [{revision, state}, latest] = ['quiz:', 'quiz-latest:'].map((slot) =>"
                    + "  JSON.parse(localStorage.getItem(slot)) ?? {});"
                    + "if (latest.since === revision) { state.answers[latest.id] = latest.answer; }"
                    + "return JSON.stringify(state.order.map((id) =>"
                    + "  [id, state.shown[id], state.answers[id].response, state.answers[id].hash]))";

    /** A title that makes a long id, and one that makes one of other letters than ASCII. */
    static final String TYPED =
            """
            ---
            title: Typed
            defaults: { attempts: unlimited }
            ---

            ## Was heißt „%s“, 日本語で?

            ### Answer

            - {x} [,] "y"

            ## ما هو العدد؟

            ```yaml question
            unit: km
            ```

            ### Answer

            13 .. 14

            ## How many are there?

            ### Answer

            250000 .. 1000000
            """;

    static final List<String> HOSTILE =
            List.of(
                    "]]>",
                    "&amp;lt;",
                    "{}~=#:",
                    "</script><script>alert(1)</script>",
                    "@@PLUGINFILE@@",
                    "🎉 مرحبا",
                    "a\u2028b\u0001c",
                    "{lang=xx}a",
                    "{case_matters=true}b",
                    "[,][.][:]",
                    "a[,]b[.]c",
                    "x".repeat(3000));

    static final String TWO =
            """
            ---
            title: Two
            pass: %s
            ---

            ## One?

            - [x] 1
            - [ ] 2

            ## Two?

            - [ ] 1
            - [x] 2
            """;

    ScormPlatform platform;
    Solver solver;
    String format;

    void launch(String format, Quiz quiz) throws IOException {
        this.format = format;
        platform = ScormPlatform.open(browser, site, format, quiz);
        solver = new Solver(browser, Hand.script(browser));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    String status() {
        return format.equals(OLD)
                ? platform.kept("core.lesson_status")
                : platform.kept("completion_status") + " " + platform.kept("success_status");
    }

    String score() {
        return platform.kept(format.equals(OLD) ? "core.score.raw" : "score.raw");
    }

    String exit() {
        return platform.kept(format.equals(OLD) ? "core.exit" : "exit");
    }

    static Quiz every(Mode mode) {
        return quiz("a", mode, Snippets.questions().values().toArray(Question[]::new)).build();
    }

    /** Of an interaction the type, what is right, what was given and what came of it. */
    static String line(Map<String, String> each) {
        String given = each.getOrDefault("student_response", each.get("learner_response"));
        // A wrong order is one of two, by what was shown at first.
        boolean random = given.matches("[bc].*[abc]") && each.get("type").equals("sequencing");
        return String.join(
                " ",
                each.get("type"),
                each.get("correct_responses.0.pattern"),
                random ? "-" : given,
                each.get("result"));
    }

    void answerAll(boolean right) {
        while (solver.isAsked()) {
            if (right) {
                solver.answerRight();
            } else {
                solver.answerWrong();
            }
            solver.check();
            solver.goOn();
        }
    }

    List<String> callsOf(String method) {
        return platform.calls().stream().filter(each -> each.contains(method + " ")).toList();
    }

    String finishes() {
        return String.join("; ", callsOf(format.equals(OLD) ? "LMSFinish" : "Terminate"));
    }
}
