package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.fuzz.Attacks;
import io.github.quizmaven.fuzz.SafeHtml;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.site.file.RenderedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A real browser opens pages with an attacker's words in every place: nothing runs, nothing is
 * blocked by the policy, since nothing tries, and nobody outside is asked for anything.
 */
class InjectionBrowserIT extends BrowserTest {

    private static final List<String> MODES =
            List.of("practice", "study", "exam", "flashcards", "challenge");

    private static final String WATCH =
            """
            window.effects = [];
            window.fired = (number) => effects.push(number);
            for (const name of ['alert', 'confirm', 'prompt', 'open', 'fetch']) {
              window[name] = () => effects.push(name);
            }
            addEventListener('error', ({message, target}) => {
              if (message) { effects.push(message); }
              if (target.src?.startsWith('http')) { effects.push(target.src); }
            }, true);
            """;

    /** What a page must not hold, and where its links lead. */
    private static final String SUSPECTS =
            """
            const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
              [...element.attributes].filter(({name}) => /^on|^(style|srcdoc|ping|action)$/.test(name))
                .map(({name}) => `${element.localName} ${name}`));
            const odd = [...document.querySelectorAll('iframe, object, embed, base, style,'
              + ' form[action], frame, applet, video, audio, template, noscript, script:not([src], #quiz-data, #catalogue-data)')]
              .map(({localName}) => localName);
            const known = /^(https?:|mailto:|file:|#|data:image.svg.xml,%3Csvg|data:application.json;)/;
            const links = [...document.querySelectorAll('[href], [src]')]
              .map((each) => each.href?.baseVal ?? each.href ?? each.src)
              .filter((address) => !known.test(address));
            return [...handlers.filter((each) => !/^m\\w+ style$/.test(each)), ...odd, ...links,
              ...[...document.scripts].map(({src}) => src)
                .filter((src) => src && !/^file:.*\\/assets\\/[a-z]+-[0-9a-f]+\\.js$/.test(src))];
            """;

    @BeforeEach
    void watch() {
        browser.before(WATCH);
    }

    /** That the policy alone does not hide what would run without it. */
    private void write(boolean policy, Quiz... quizzes) throws IOException {
        SiteFolder.write(site, quizzes);
        for (Quiz quiz : quizzes) {
            Path page = site.resolve(quiz.id()).resolve("index.html");
            String html = Files.readString(page);
            assertEquals(List.of(), SafeHtml.inPage(html), quiz.id());
            Files.writeString(
                    page,
                    policy
                            ? html
                            : html.replaceFirst("<meta http-equiv[^>]*>", "<!-- no policy -->"));
        }
    }

    private static void assertNothingHappened(String where) {
        assertEquals(List.of(), browser.script(SUSPECTS), where);
        assertEquals(List.of(), browser.script("return window.effects"), where);
        assertEquals(List.of(), browser.violations(), where);
        assertEquals(
                List.of(),
                browser.requests().stream().filter(each -> !each.startsWith("file:")).toList(),
                where);
    }

    @Test
    void nothingRunsOrLeavesWhereverItIsWritten() throws IOException {
        List<String> words = Attacks.payloads();
        int part = words.size() / MODES.size() + 1;
        List<Quiz> quizzes = new ArrayList<>();
        for (String mode : MODES) {
            int from = quizzes.size() * part;
            List<String> some = words.subList(from, Math.min(words.size(), from + part));
            quizzes.add(AttackedQuiz.all(mode, some, "mode: " + mode + "\nshuffle: all"));
        }
        write(true, quizzes.toArray(Quiz[]::new));
        for (String mode : MODES) {
            browser.open(site.resolve(mode).resolve("index.html"));
            assertNothingHappened(mode);
        }
    }

    @Test
    void nothingRunsInTheListOfQuizzes() throws IOException {
        List<String> words = Attacks.payloads();
        List<QuizSummary> quizzes =
                IntStream.range(0, words.size())
                        .mapToObj(each -> AttackedQuiz.quiz("x/q" + each, words.get(each), ""))
                        .map(QuizSummary::of)
                        .toList();
        SiteRenderer renderer = SiteFolder.renderer(SiteOptions.DEFAULT);
        List<RenderedFile> files = new ArrayList<>(renderer.assets());
        files.addAll(renderer.catalogue(quizzes, Fixtures.folder(), Folders.NONE));
        SiteFolder.write(site, files);
        for (String page : List.of("index.html", "x/index.html")) {
            browser.open(site.resolve(page));
            assertNothingHappened(page);
        }
    }

    /** From the first question to the review, with an attacker's words in the fields too. */
    @Test
    void nothingRunsWhileSomebodyAnswers() throws IOException {
        List<String> words =
                List.of("<img src=x onerror=fired(1)>", "\"><script>fired(2)</script>");
        Quiz quiz = AttackedQuiz.all("run", words, "mode: practice");
        write(false, quiz);
        browser.open(site.resolve("run/index.html"));
        browser.clickButton("Start");
        for (int question = 0; question < quiz.questions().size(); question++) {
            if (browser.shows(CURRENT + " input.blank")) {
                browser.all(CURRENT + " input.blank")
                        .forEach(field -> field.sendKeys("<svg onload=fired(3)>'\"&{{x}}"));
            } else if (browser.shows(CURRENT + " .option")) {
                browser.press("a");
            }
            act("[data-do=check]");
            assertNothingHappened("question " + question);
            act(":is([data-do=next], [data-do=skip])");
        }
        if (browser.shows("#finish")) {
            browser.clickButton("Finish");
        }
        assertTrue(browser.shows("#results"), () -> "not at the end but at " + browser.address());
        assertNothingHappened("results");
        poison();
        browser.reload();
        assertNothingHappened("what was kept");
    }

    /** Whatever a bar covers. */
    private static void act(String selector) {
        browser.settle();
        browser.script(
                "[...document.querySelectorAll(arguments[0])]"
                        + ".find((each) => each.checkVisibility())?.click()",
                CURRENT + " " + selector);
    }

    /** Every text that the page keeps is an attacker's. */
    private static void poison() {
        browser.script(
                """
                const poison = (value) => typeof value === 'string' ? '<img src=x onerror=fired(4)>'
                  : Array.isArray(value) ? value.map(poison)
                  : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value)
                    .map(([name, inner]) => [name, poison(inner)])) : value;
                for (const key of Object.keys(localStorage)) {
                  localStorage.setItem(key, JSON.stringify(poison(JSON.parse(localStorage[key]))));
                }
                """);
    }

    @Test
    void nothingRunsFromAddressesAndMessages() throws IOException {
        Quiz quiz = AttackedQuiz.all("at", List.of("<b onclick=fired(1)>"), "");
        write(false, quiz);
        String page = site.resolve("at/index.html").toUri().toString();
        for (String words :
                List.of(
                        "#<img src=x onerror=fired(1)>",
                        "#q-<img src=x onerror=fired(2)>",
                        "#q-__proto__",
                        "#javascript:fired(3)",
                        "#%",
                        "#q-%FF%00",
                        "?embed=<script>fired(4)</script>#r-constructor",
                        "?embed&quiz=javascript:fired(5)#:~:text=fired")) {
            browser.open(page + words.replace(" ", "%20"));
            browser.script(
                    "for (const data of [arguments[0], {type: 'quiz:go', html: arguments[0]},"
                            + " {type: '__proto__'}, null]) { postMessage(data, '*'); }",
                    words);
            assertNothingHappened(words);
        }
    }
}
