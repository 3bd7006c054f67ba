package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Learners who do anything at any time on the real page; {@link WalkTest} has many more. */
class WalkBrowserIT extends BrowserTest {

    private static final int STEPS = Integer.getInteger("walk.steps", 24);
    private static final int WALKS = Integer.getInteger("walk.number", 5);

    private static final List<String> MODES =
            List.of("practice", "challenge", "exam", "flashcards", "challenge");

    private static final String WATCH =
            "window.failures = []; addEventListener('error', (event) =>"
                    + " failures.push(event.message));";

    /** What is stored, and what the page shows in the same words. */
    private static final String LOOK =
            """
            const slot = (kind) => {
              const name = Object.keys(localStorage).find((key) => key.startsWith(`${kind}:`));
              return name ? JSON.parse(localStorage[name]) : null;
            };
            const stateOf = (kind) => {
              const kept = slot(kind);
              const latest = slot(`${kind}-latest`);
              if (kept && latest?.answer && latest.since === kept.revision) {
                kept.state.answers[latest.id] = latest.answer;
              }
              return kept?.state;
            };
            const results = slot('quiz-results');
            const find = (selector) => document.querySelector(selector);
            const article = find('#questions > article:not([hidden])');
            const drill = location.hash.startsWith('#r-');
            const run = stateOf('quiz');
            const state = drill ? stateOf('quiz-retry') : run;
            const faults = [...window.failures, ...window.violations];
            // A tab that was left behind shows what it had, and says so.
            const behind = find('.note[role=status] button');
            if (article && document.body.dataset.screen === 'question' && !behind) {
              const answer = state.answers[article.dataset.id];
              const say = (what, shown, stored) => {
                if (JSON.stringify(shown) !== JSON.stringify(stored)) {
                  faults.push(`${what}: shows ${JSON.stringify(shown)},`
                    + ` stored ${JSON.stringify(stored)}`);
                }
              };
              say('question', article.dataset.id, state.order[state.at]);
              say('marked', find('#mark').getAttribute('aria-pressed'), String(answer.marked));
              const inputs = [...article.querySelectorAll('.option input')];
              if (inputs.length) {
                say('chosen', inputs.filter((each) => each.checked).map((each) => each.value).sort(),
                  [...answer.response ?? []].sort());
              }
              const blanks = [...article.querySelectorAll('.blank')].map((each) => each.value);
              if (blanks.length && (blanks.some(Boolean) || answer.response?.some(Boolean))) {
                say('typed', blanks, answer.response);
              }
            }
            if (![...document.querySelectorAll('main button:enabled, main .states a')]
              .some((each) => each.checkVisibility()) && !find('.note[role=status]')) {
              faults.push('stuck');
            }
            const points = find('#bar:not([hidden]) #points')?.textContent;
            const {earned = 0, points: all = 1} = results?.best ?? {};
            return {faults, results: results?.last.length ?? 0, badge: Boolean(results?.badge),
              best: String(earned / all), points: points && !behind ? String(parseFloat(points)) : '',
              begun: Boolean(run?.order.length), id: article?.dataset.id ?? '', drill,
              finished: Boolean(run?.finished), responses: Object.fromEntries(
                Object.entries(run?.answers ?? {}).map(([id, {response}]) =>
                  [id, JSON.stringify(response)]))};
            """;

    private Map<?, ?> before = Map.of();

    static Stream<Arguments> walks() {
        return IntStream.range(0, WALKS)
                .mapToObj(walk -> arguments(MODES.get(walk % MODES.size()), 1L + walk));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void losesNothing(String mode, long seed) throws IOException {
        PageClock clock = new PageClock(browser);
        browser.before(WATCH);
        Path page = site.resolve("en/" + mode + "/index.html");
        SiteFolder.write(site, Fixtures.everyType("en", mode));
        browser.open(page);
        browser.script("localStorage.clear()");
        browser.reload();
        Wanderer wanderer = new Wanderer(browser, clock, page, seed);
        for (int step = 0; step < STEPS; step++) {
            wanderer.act();
            look(wanderer);
        }
    }

    private void look(Wanderer wanderer) {
        Map<?, ?> now = (Map<?, ?>) browser.script(LOOK);
        assertEquals(List.of(), now.get("faults"), wanderer::steps);
        if (!before.isEmpty()) {
            assertTrue(number(now) >= number(before), () -> "results lost\n" + wanderer.steps());
            assertTrue(
                    now.get("badge").equals(true) || before.get("badge").equals(false),
                    () -> "badge lost\n" + wanderer.steps());
            assertTrue(
                    score(now, "best") >= score(before, "best"),
                    () -> "best result lost\n" + wanderer.steps());
            if (isSameRun(now)) {
                comparePoints(now, wanderer);
                compareResponses(now, wanderer);
            }
        }
        before = now;
    }

    private static double score(Map<?, ?> seen, String name) {
        return Double.parseDouble((String) seen.get(name));
    }

    private static long number(Map<?, ?> seen) {
        return (long) seen.get("results");
    }

    private boolean isSameRun(Map<?, ?> now) {
        return now.get("begun").equals(true)
                && before.get("begun").equals(true)
                && now.get("finished").equals(before.get("finished"));
    }

    /** The bar tells them in practice. */
    private void comparePoints(Map<?, ?> now, Wanderer wanderer) {
        boolean told = !before.get("points").equals("") && !now.get("points").equals("");
        if (told && now.get("drill").equals(before.get("drill"))) {
            assertTrue(
                    score(now, "points") >= score(before, "points"),
                    () -> "points lost\n" + wanderer.steps());
        }
    }

    /** Only the question on the screen takes another answer. */
    private void compareResponses(Map<?, ?> now, Wanderer wanderer) {
        Map<?, ?> responses = (Map<?, ?>) now.get("responses");
        ((Map<?, ?>) before.get("responses"))
                .forEach(
                        (id, response) -> {
                            boolean open = id.equals(before.get("id")) || id.equals(now.get("id"));
                            if (!open && responses.containsKey(id)) {
                                assertEquals(response, responses.get(id), wanderer::steps);
                            }
                        });
    }
}
