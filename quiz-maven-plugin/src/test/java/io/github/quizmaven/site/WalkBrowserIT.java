package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Learners who do anything at any time on the real page; {@link WalkTest} has many more. */
class WalkBrowserIT extends BrowserTest {

    private static final int STEPS = Integer.getInteger("walk.steps", 24);

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
            return {faults, results: results?.last.length ?? 0, badge: Boolean(results?.badge),
              begun: Boolean(run?.order.length), id: article?.dataset.id ?? '', drill,
              finished: Boolean(run?.finished), responses: Object.fromEntries(
                Object.entries(run?.answers ?? {}).map(([id, {response}]) =>
                  [id, JSON.stringify(response)]))};
            """;

    private Map<?, ?> before = Map.of();

    @ParameterizedTest
    @CsvSource({"practice, 1", "challenge, 2", "exam, 3", "flashcards, 4", "challenge, 5"})
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
            compareResponses(now, wanderer);
        }
        before = now;
    }

    private static long number(Map<?, ?> seen) {
        return (long) seen.get("results");
    }

    /** Only the question on the screen takes another answer, as long as the run is the same. */
    private void compareResponses(Map<?, ?> now, Wanderer wanderer) {
        boolean same =
                now.get("begun").equals(true)
                        && before.get("begun").equals(true)
                        && now.get("finished").equals(before.get("finished"));
        Map<?, ?> responses = (Map<?, ?>) now.get("responses");
        ((Map<?, ?>) before.get("responses"))
                .forEach(
                        (id, response) -> {
                            boolean open = id.equals(before.get("id")) || id.equals(now.get("id"));
                            if (same && !open && responses.containsKey(id)) {
                                assertEquals(response, responses.get(id), wanderer::steps);
                            }
                        });
    }
}
