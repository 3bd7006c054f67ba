package io.github.quizmaven.site;

import static io.github.quizmaven.site.Quizzes.question;
import static io.github.quizmaven.site.Quizzes.quiz;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Snippets;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.Shuffle;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in its package under a platform that takes nothing that it need not take. */
class ScormBrowserIT extends BrowserTest {

    private static final String OLD = "scorm12";
    private static final String NEW = "scorm2004";

    /** What is right, what was given and what came of it. */
    private static final String IN_THE_OLD_VERSION =
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

    private static final String IN_THE_NEW_VERSION =
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
    private static final String SEEN =
            "const shown = document.querySelector('#questions > :not([hidden])');"
                    + "return JSON.stringify([document.querySelector('#position').textContent,"
                    + " shown.id, [...shown.querySelectorAll('[data-option], [data-step], select,"
                    + " input')].map((each) => [each.dataset.option, each.dataset.step, each.value,"
                    + " each.checked])])";

    /** What the page keeps of all questions. */
    private static final String ALL_CHOSEN =
            "const [{revision, state}, latest] = ['quiz:', 'quiz-latest:'].map((slot) =>"
                    + "  JSON.parse(localStorage.getItem(slot)) ?? {});"
                    + "if (latest.since === revision) { state.answers[latest.id] = latest.answer; }"
                    + "return JSON.stringify(state.order.map((id) =>"
                    + "  [id, state.shown[id], state.answers[id].response, state.answers[id].hash]))";

    /** A title that makes a long id, and one that makes one of other letters than ASCII. */
    private static final String TYPED =
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

    private static final List<String> HOSTILE =
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

    private static final String TWO =
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

    private ScormPlatform platform;
    private Solver solver;
    private String format;

    private void launch(String format, Quiz quiz) throws IOException {
        this.format = format;
        platform = ScormPlatform.open(browser, site, format, quiz);
        solver = new Solver(browser, Hand.script(browser));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private String status() {
        return format.equals(OLD)
                ? platform.kept("core.lesson_status")
                : platform.kept("completion_status") + " " + platform.kept("success_status");
    }

    private String score() {
        return platform.kept(format.equals(OLD) ? "core.score.raw" : "score.raw");
    }

    private String exit() {
        return platform.kept(format.equals(OLD) ? "core.exit" : "exit");
    }

    private static Quiz every(Mode mode) {
        return quiz("a", mode, Snippets.questions().values().toArray(Question[]::new)).build();
    }

    /** Of an interaction the type, what is right, what was given and what came of it. */
    private static String line(Map<String, String> each) {
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

    private void answerAll(boolean right) {
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

    private List<String> callsOf(String method) {
        return platform.calls().stream().filter(each -> each.contains(method + " ")).toList();
    }

    private String finishes() {
        return String.join("; ", callsOf(format.equals(OLD) ? "LMSFinish" : "Terminate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void tellsOfEveryTypeWrongAndRight(String format) throws IOException {
        launch(format, every(Mode.PRACTICE));
        assertEquals("incomplete" + (format.equals(OLD) ? "" : " null"), status());
        solver.begin();
        while (solver.isAsked()) {
            solver.answerWrong();
            solver.check();
            solver.answerRight();
            solver.check();
            solver.goOn();
        }

        assertEquals(
                format.equals(OLD) ? IN_THE_OLD_VERSION : IN_THE_NEW_VERSION,
                platform.interactions().stream()
                        .map(ScormBrowserIT::line)
                        .collect(Collectors.joining("\n", "", "\n")));
        assertEquals(format.equals(OLD) ? "passed" : "completed passed", status());
        assertEquals("100", score());
        platform.leave();
        assertEquals("", exit());
        assertEquals(
                format.equals(OLD) ? "LMSFinish " : "Terminate ",
                platform.calls().get(platform.calls().size() - 1));
        assertEquals(List.of(), platform.refused());
    }

    /** An answer that was checked, one that was only chosen, and the order of all. */
    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void goesOnWhereItWasLeft(String format) throws IOException {
        Quiz quiz =
                quiz("a", Mode.PRACTICE, Snippets.questions().values().toArray(Question[]::new))
                        .shuffle(Shuffle.ALL)
                        .build();
        launch(format, quiz);
        solver.begin();
        for (int each = 0; each < 3; each++) {
            solver.answerRight();
            solver.check();
            solver.goOn();
        }
        solver.answerWrong();
        Object left = browser.script(SEEN);
        platform.leave();
        assertEquals("suspend", exit());
        platform.launch("normal");
        browser.click("[data-do=resume]");

        assertEquals(left, browser.script(SEEN));
        solver.check();
        assertEquals("wrong", solver.outcome());
        solver.answerRight();
        solver.check();
        solver.goOn();
        answerAll(true);
        assertEquals("100", score());
        assertEquals(List.of(), platform.refused());
    }

    /** Chosen, typed and marked of 200 questions, which are all that can be had in 4096 signs. */
    @ParameterizedTest
    @CsvSource({OLD + ", EXAM", NEW + ", EXAM", OLD + ", PRACTICE"})
    void keepsAllAnswersOfTwoHundredQuestions(String format, Mode mode) throws IOException {
        Question[] questions =
                IntStream.range(0, 200)
                        .mapToObj(
                                each ->
                                        question("number-" + each, "Which is number " + each + "?")
                                                .shuffled()
                                                .key("It is " + each)
                                                .distractor("It is not " + each)
                                                .distractor("Not " + each + " again")
                                                .distractor("All but " + each)
                                                .build())
                        .toArray(Question[]::new);
        launch(format, quiz("a", mode, questions).shuffle(Shuffle.ALL).build());
        solver.begin();
        browser.script(
                "const current = () => document.querySelector('#questions > :not([hidden])');"
                        + "for (let n = 0; n < 200; n++) {"
                        + "  current().querySelectorAll('.option input')[n * 7 % 4].click();"
                        + "  current().querySelector('[data-do=check]:not([hidden])')?.click();"
                        + "  moment();"
                        + "  if (n < 199) {"
                        + "    current().querySelector(':is([data-do=next], [data-do=skip])"
                        + ":not([hidden])').click();"
                        + "    moment();"
                        + "  } }");
        Object left = browser.script(ALL_CHOSEN);
        platform.leave();
        int length = platform.kept("suspend_data").length();
        assertTrue(length > 1000 && length <= 4096, length + " signs");
        platform.launch("normal");
        browser.click("[data-do=resume]");

        assertEquals(left, browser.script(ALL_CHOSEN));
        solver.goOn();
        assertEquals(200, platform.interactions().size());
        assertEquals(List.of(), platform.refused());
    }

    /** Nobody is made to believe that an answer is kept which is not. */
    @ParameterizedTest
    @ValueSource(strings = OLD)
    void saysWhenThereIsMoreThanThePlatformTakes(String format) throws IOException {
        launch(format, every(Mode.PRACTICE));
        solver.begin();
        while (!solver.form().equals("cloze")) {
            solver.goOn();
        }
        String long4 =
                new Random(1)
                        .ints(5000, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        Hand.script(browser).type(CURRENT + " .blank", long4);
        solver.check();
        solver.answerRight();
        solver.check();
        solver.goOn();
        assertEquals(
                List.of(
                        "Your progress cannot be kept in this browser: it lasts until you close or"
                                + " reload this page."),
                browser.texts(".note[role=status]"));
        assertEquals("14.28", score());
        assertEquals(List.of(), platform.refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void neverLowersAGrade(String format) throws IOException {
        launch(format, quiz("a", Mode.PRACTICE, Samples.choice(), Samples.sequences()).build());
        solver.begin();
        answerAll(true);
        String best = status() + score();
        startOver();
        solver.begin();
        answerAll(false);
        assertEquals(best, status() + score());
        startOver();
        platform.leave();
        platform.launch("normal");
        assertEquals(List.of("Best: 100%, passed · Last: 0%, not passed"), browser.texts("#kept"));
        solver.begin();
        answerAll(false);

        assertEquals(best, status() + score());
        assertEquals(List.of(), platform.refused());
    }

    @ParameterizedTest
    @CsvSource({"60%, 1, failed 50", "50%, 1, passed 50", "1, 1, passed 50", "2, 2, passed 100"})
    void passesAtThePassMark(String pass, int right, String expected) throws IOException {
        launch(OLD, Fixtures.quiz("a.md", TWO.formatted(pass)));
        solver.begin();
        for (int each = 0; each < 2; each++) {
            if (each < right) {
                solver.answerRight();
            } else {
                solver.answerWrong();
            }
            solver.check();
            solver.goOn();
        }
        assertEquals(expected, status() + " " + score());
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void leavesOnce(String format) throws IOException {
        launch(format, every(Mode.PRACTICE));
        solver.begin();
        browser.script("for (const each of [1, 2]) { dispatchEvent(new Event('pagehide')); }");
        platform.leave();
        assertEquals(format.equals(OLD) ? "LMSFinish " : "Terminate ", finishes());
        assertEquals(List.of(), platform.refused());
    }

    @ParameterizedTest
    @CsvSource({OLD + ", review", OLD + ", browse", NEW + ", review", NEW + ", browse"})
    void writesNothingForWhoOnlyLooks(String format, String mode) throws IOException {
        launch(format, quiz("a", Mode.PRACTICE, Samples.choice(), Samples.sequences()).build());
        solver.begin();
        solver.answerRight();
        solver.check();
        platform.leave();
        platform.launch(mode);
        assertEquals(
                "Resume: question 1 of 2, 1 right", browser.shown("[data-do=resume]").getText());
        browser.click("[data-do=resume]");
        solver.goOn();
        answerAll(true);
        platform.leave();

        assertEquals(List.of(), callsOf("SetValue"));
        assertEquals(1, platform.interactions().size());
        assertEquals(List.of(), platform.refused());
    }

    @ParameterizedTest
    @CsvSource({"STUDY, completed null", "FLASHCARDS, completed null"})
    void gradesNothingThatIsNotMarked(Mode mode, String expected) throws IOException {
        launch(NEW, quiz("a", mode, Samples.choice()).build());
        if (mode == Mode.FLASHCARDS) {
            browser.clickButton("Start");
            browser.clickButton("Turn");
            browser.clickButton("Knew it");
        }
        platform.leave();
        assertEquals(expected + " null", status() + " " + score());
        assertEquals(List.of(), platform.interactions());
        assertEquals(List.of(), platform.refused());
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void tellsQuestionsApartThatAreTheSame(String format) throws IOException {
        Question[] same =
                IntStream.range(0, 3)
                        .mapToObj(
                                each -> question("n" + each, "N").key("1").distractor("2").build())
                        .toArray(Question[]::new);
        launch(format, quiz("a", Mode.PRACTICE, same).build());
        solver.begin();
        solver.answerWrong();
        solver.check();
        solver.goOn();
        solver.answerRight();
        solver.check();
        platform.leave();
        platform.launch("normal");
        browser.click("[data-do=resume]");
        assertEquals("right", solver.outcome());
        solver.press("previous");
        assertEquals("wrong", solver.outcome());
    }

    /** What is typed is a text and nothing else, and ids are what each platform takes. */
    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void tellsOfAnyText(String format) throws IOException {
        launch(format, Fixtures.quiz("a.md", TYPED.formatted("lang ".repeat(70))));
        solver.begin();
        for (String typed : HOSTILE) {
            Hand.script(browser).type(CURRENT + " .blank", typed);
            solver.check();
        }
        solver.goOn();
        for (String typed : List.of("1,234", "1e3", "12", "-2.5 km", "123456.5", "none", "٤٢")) {
            Hand.script(browser).type(CURRENT + " .blank", typed);
            solver.check();
        }
        solver.goOn();
        Hand.script(browser).type(CURRENT + " .blank", "12");
        solver.check();
        platform.leave();

        assertEquals(List.of(), platform.refused());
        List<Map<String, String>> told = platform.interactions();
        assertEquals(HOSTILE.size() + 6, told.size());
        assertEquals(
                List.of(
                        "fill-in 1e3",
                        "numeric 12",
                        "numeric -2.5",
                        "fill-in 123456.5",
                        "fill-in ٤٢",
                        "fill-in 12"),
                told.subList(HOSTILE.size(), told.size()).stream()
                        .map(each -> line(each).replaceAll(" \\S*(?:null|:]\\S*)| \\w+$", ""))
                        .toList());
    }

    /** Its author lists options in another order, and changes one of two questions. */
    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void keepsWhatAnEditedPackageStillAsks(String format) throws IOException {
        launch(format, Fixtures.quiz("a.md", TWO.formatted("60%")));
        solver.begin();
        for (int each = 0; each < 2; each++) {
            solver.answerRight();
            solver.check();
            if (each == 0) {
                solver.goOn();
            }
        }
        platform.leave();
        String edited =
                TWO.formatted("60%")
                        .replace("- [x] 1\n- [ ] 2", "- [ ] 2\n- [x] 1")
                        .replace("- [x] 2", "- [x] 3");
        ScormPlatform.unpack(format, Fixtures.quiz("a.md", edited), site.resolve("package"));
        platform.launch("normal");

        browser.click("[data-do=resume]");
        assertEquals("right", solver.outcome());
        solver.goOn();
        assertEquals(List.of(), browser.all(CURRENT + " :checked"));
        solver.answerRight();
        solver.check();
        solver.goOn();
        assertEquals("2 of 2 points", browser.shown(".score").getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "SGVsbG8gd29ybGQ=", "äöü", "!!"})
    void beginsAnewWithWhatItCannotRead(String damaged) throws IOException {
        launch(OLD, quiz("a", Mode.PRACTICE, Samples.choice()).build());
        platform.leave();
        platform.keep("suspend_data", damaged);
        platform.launch("normal");
        solver.begin();
        answerAll(true);
        assertEquals("100", score());
        assertEquals(List.of(), platform.refused());
    }

    /** Behind a frame of another origin; and in a window of its own. */
    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void findsThePlatformWhereverItIs(String format) throws IOException {
        launch(format, quiz("a", Mode.PRACTICE, Samples.choice()).build());
        platform.leave();
        platform.launchBehindAFrame();
        browser.frame("#sco", "iframe");
        browser.await("html.ready");
        solver.begin();
        answerAll(false);
        assertEquals("0", score());
        platform.leave();
        platform.launchWindow();
        browser.tab(1);
        browser.await("html.ready");
        solver.begin();
        answerAll(true);
        browser.tab(0);
        assertEquals("100", score());
        assertEquals(List.of(), platform.refused());
    }

    /** It has an object to be told by, but no session: progress is kept as on any site. */
    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void isAloneWhereThePlatformDoesNotListen(String format) throws IOException {
        launch(format, quiz("a", Mode.PRACTICE, Samples.choice(), Samples.sequences()).build());
        platform.leave();
        platform.launch("deaf");
        solver.begin();
        solver.answerRight();
        solver.check();
        platform.leave();
        platform.launch("deaf");
        browser.click("[data-do=resume]");
        assertEquals("right", solver.outcome());
        assertEquals(1, platform.calls().size());
    }

    /** The page is alone, as on any site, and leads nowhere that is not in the package. */
    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void isAPageOfItsOwnWithoutAPlatform(String format) throws IOException {
        launch(format, quiz("a", Mode.PRACTICE, Samples.choice(), Samples.sequences()).build());
        browser.open(platform.alone());
        solver.begin();
        solver.answerRight();
        solver.check();
        browser.reload();
        assertEquals("right", solver.outcome());
        solver.goOn();
        answerAll(true);

        assertEquals("2 of 2 points", browser.shown(".score").getText());
        assertEquals(
                List.of(),
                browser.all("a[href]").stream()
                        .map(each -> each.getDomAttribute("href"))
                        .filter(each -> !each.matches("#.*|https://.*"))
                        .toList());
        assertEquals(List.of(), browser.violations());
        assertEquals(List.of(), browser.texts("nav"));
    }
}
