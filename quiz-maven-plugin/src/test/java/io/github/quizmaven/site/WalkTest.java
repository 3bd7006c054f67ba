package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Two hundred learners who do anything at any time, and what none of them may lose. */
class WalkTest {

    private static final String WALKS =
            """
            const quizOf = (mode) => ({
              version: 1, id: 'walk', mode, pass: 50, percent: true, texts: {}, badge: true,
              time: mode === 'exam' ? 300 : undefined,
              questions: [
                {id: 'one', hash: 'a', form: 'choice', key: ['a'], points: 1, hints: 2,
                  attempts: 2, time: 60},
                {id: 'several', hash: 'b', form: 'multiple', key: ['a', 'b'], points: 2, hints: 0,
                  partial: true, attempts: 3, time: 90},
                {id: 'typed', hash: 'c', form: 'short', key: ['pwd'], points: 1, hints: 1},
                {id: 'number', hash: 'd', form: 'numeric', key: ['8', '8'], points: 1, hints: 0,
                  time: 60},
                {id: 'steps', hash: 'e', form: 'ordering', key: ['a', 'b', 'c'], points: 3,
                  hints: 0, partial: true, attempts: 2},
              ],
            });

            const given = {
              choice: [['a'], ['a'], ['b']], multiple: [[], ['a'], ['b'], ['a', 'b'], ['a', 'c']],
              short: [['pwd'], ['pwd'], ['']], numeric: [['8'], ['8'], ['eight'], ['']],
              ordering: [['a', 'b', 'c'], ['b', 'a', 'c'], ['c', 'a', 'b']],
            };

            const json = (value) => JSON.stringify(value);

            function walk(seed, steps) {
              let random = seed * 7919 + 17;
              const below = (n) => {
                random = (random * 48271) % 2147483647;
                return random % n;
              };
              const any = (list) => list[below(list.length)];

              const quiz = quizOf(['practice', 'challenge', 'exam', 'flashcards'][seed % 4]);
              const slots = {};
              const storage = {
                getItem: (key) => slots[key] ?? null,
                setItem: (key, value) => { slots[key] = value; },
              };
              const opened = (kind) => createStore(() => storage, 'walk', 1, kind);
              const results = createResults(() => storage, 'walk', 1);
              const told = [];
              const faults = [];
              const say = (words) => faults.push(`${told.join(' ')}: ${words}`);
              // What was chosen in the run and in the retry of its wrong ones, whatever the tab.
              let chosen = {run: {}, retry: {}};

              /** Two tabs, each with the slots and the rules of `session.js`. */
              const tabs = [0, 1].map(() => {
                const slot = (name, kind) => ({name, store: opened(kind), state: freshState()});
                const tab = {run: slot('run', 'quiz'), retry: slot('retry', 'quiz-retry')};
                tab.active = tab.run;
                tab.open = () => {
                  [tab.run, tab.retry].forEach((each) => {
                    const kept = restored(quiz, each.store.load()) ?? freshState();
                    each.state = patchState(kept, {screen: 'start'});
                  });
                  tab.active = tab.run;
                  tab.readOnly = false;
                };
                tab.catchUp = (slot) => {
                  const behind = [tab.active, slot].some(({store}) => store.isBehind());
                  if (behind && tab.active.state.screen === 'start') {
                    tab.open();
                  } else if (behind) {
                    tab.readOnly = true;
                  }
                  return behind || tab.readOnly;
                };
                tab.open();
                return tab;
              });
              let tab = tabs[0];

              const questionEvent = (state) => {
                const at = below(state.order.length);
                const id = state.order[state.at];
                const question = questionOf(quiz, id);
                const mode = modeOf(quiz, state);
                if (mode === 'flashcards' && !state.finished) {
                  return any([{type: 'turn'}, {type: 'show', screen: 'start'},
                    {type: 'card', id, known: true}, {type: 'card', id, known: false}]);
                }
                const ended = clocksOf(quiz, state).find(({left}) => left <= 0);
                if (ended) {
                  return timeOver(quiz, id, ended);
                }
                const respond = {type: 'respond', id, response: any(given[question.form])};
                const check = mode === 'exam' ? {type: 'hint', id} : {type: 'check', id};
                const reveal = canReveal(quiz, state, question, state.answers[id])
                  ? {type: 'reveal', id} : check;
                const last = canFinish(quiz, state) ? {type: 'show', screen: 'finish'} : respond;
                const tick = isTimed(quiz, state)
                  ? {type: 'tick', id, seconds: any([1, 20, 60, 7200])} : respond;
                const more = clocksOf(quiz, state).length > 0
                  ? {type: 'extend', id, seconds: 60} : respond;
                return any([respond, respond, respond, check, check, reveal, last, last,
                  {type: 'go', at}, {type: 'go', at}, {type: 'mark', id}, {type: 'hint', id},
                  {type: 'show', screen: 'start'}, tick, tick, more]);
              };

              /** The retry of the wrong ones, begun or gone on with as the results do. */
              const retryEvent = (state, retry) => {
                const wrong = state.order.filter((id) => state.answers[id].outcome !== 'right');
                const begun = !retry.finished && wrong.length === retry.order.length
                  && wrong.every((id) => retry.order.includes(id));
                if (wrong.length === 0 || quiz.mode === 'flashcards') {
                  return {type: 'show', screen: 'start'};
                }
                return begun ? {type: 'go', at: retry.at, drill: true}
                  : {type: 'begin', order: wrong, shown: {}, pace: 0, drill: true};
              };

              const events = {
                start: ({order, at}) => {
                  const {state} = tab.retry;
                  if (state.order.length > 0 && !state.finished && below(4) === 0) {
                    return {type: 'go', at: state.at, drill: true};
                  }
                  const all = quiz.questions.map(({id}) => id);
                  return order.length === 0
                    ? {type: 'begin', order: all, shown: {}, pace: any([0, 1, 2]), drill: false}
                    : below(8) === 0 ? {type: 'reset', drill: false} : {type: 'go', at};
                },
                question: questionEvent,
                finish: ({order}) => any([{type: 'finish'}, {type: 'finish'},
                  {type: 'go', at: below(order.length)}]),
                results: (state) => any([{type: 'show', screen: 'start', drill: false},
                  {type: 'go', at: below(state.order.length)}, retryEvent(state, tab.retry.state),
                  retryEvent(state, tab.retry.state),
                  ...(state.drill && tab.run.state.finished
                    ? [{type: 'show', screen: 'results', drill: false}] : [])]),
              };

              const earnedBy = (some) => some.order.length ? standing(quiz, some).earned : 0;
              const answersOf = (some) => json([some.order.map((id) => some.answers[id]),
                patchState(some, {screen: '', reached: 0, at: 0, turned: false, shown: {},
                  answers: {}})]);

              /** Everything that was chosen is in what is stored, whichever tab wrote last. */
              function reload() {
                tab.open();
                [tab.run, tab.retry].forEach(({name, state}) => {
                  if (state.order.length === 0) {
                    chosen[name] = {};
                  }
                  keeps(name, state, 'after a reload');
                });
              }

              function keeps(name, state, when) {
                Object.keys(chosen[name]).forEach((id) => {
                  const question = questionOf(quiz, id);
                  const {response, checked, outcome, done} = state.answers[id];
                  const kept = json(response) === json(chosen[name][id])
                    || (done && shareOf(question, response) >= shareOf(question, chosen[name][id]));
                  if (!kept && !isBlank(chosen[name][id])) {
                    say(`${name} ${id} lost ${chosen[name][id]}, has ${response} ${when}`);
                  }
                  if (state.finished && outcome !== 'shown' && !isBlank(response)
                    && outcome !== outcomeOf(question, checked)) {
                    say(`${name} ${id} is ${outcome} with ${checked}`);
                  }
                });
              }

              function change(event) {
                const slot = event.drill === undefined ? tab.active
                  : event.drill ? tab.retry : tab.run;
                if (tab.catchUp(slot)) {
                  told.push('(too late)');
                  return;
                }
                const other = slot === tab.run ? tab.retry : tab.run;
                const [before, beside] = [slot.state, answersOf(other.state)];
                const {last: ends, badge} = results.load();
                const begun = ['begin', 'reset'].includes(event.type);
                if (begun) {
                  chosen[slot.name] = {};
                } else if (event.type === 'respond' && !before.answers[event.id].done) {
                  chosen[slot.name][event.id] = event.response;
                }
                slot.state = reduce(quiz, before, event, told.length);
                tab.active = slot;
                slot.store.save(slot.state);
                if (slot.state.finished && !before.finished && slot === tab.run) {
                  results.add(resultOf(quiz, slot.state, true));
                }
                const after = results.load();
                if (after.last.length < Math.min(20, ends.length) || (badge && !after.badge)) {
                  say('results were lost');
                }
                if (beside !== answersOf(other.state)) {
                  say(`${slot.name} changed ${other.name}`);
                }
                if (!begun && earnedBy(slot.state) < earnedBy(before) - 1e-9) {
                  say(`${earnedBy(before)} fell to ${earnedBy(slot.state)}`);
                }
                keeps(slot.name, slot.state, '');
              }

              function act() {
                const other = tabs[1 - tabs.indexOf(tab)];
                if (below(40) === 0) {
                  told.push('other tab');
                  tab = other;
                }
                if (tab.readOnly || below(12) === 0) {
                  told.push('reload');
                  reload();
                  return;
                }
                const event = events[tab.active.state.screen](tab.active.state);
                told.push(`${event.type}${event.drill ? ' again' : ''}`);
                change(event);
              }

              for (let step = 0; step < steps; step++) {
                act();
              }
              // Nobody is stuck: from everywhere a run comes to its end.
              reload();
              const {state} = tab.run;
              if (quiz.mode !== 'flashcards' && state.order.length > 0
                && !reduce(quiz, state, {type: 'finish'}, 1).finished) {
                say('stuck');
              }
              const retried = told.filter((each) => each === 'begin again').length;
              return {faults, retried, late: told.includes('(too late)'),
                ends: results.load().last.length, badge: results.load().badge};
            }
            """;

    @Test
    void losesNothing() {
        assertEquals(
                "[]",
                ScriptLogic.run(
                        WALKS
                                + "const faults = [];"
                                + "for (let seed = 0; seed < 200; seed++) {"
                                + "  walk(seed, 100).faults.slice(0, 1)"
                                + "    .forEach((each) => faults.push(`${seed}: ${each}`));"
                                + "}"
                                + "return JSON.stringify(faults.slice(0, 5));"));
    }

    /** Walks that never came to an end would prove little. */
    @Test
    void comesToManyEnds() {
        assertEquals(
                "true",
                ScriptLogic.run(
                        WALKS
                                + "const walks = [];"
                                + "for (let seed = 0; seed < 200; seed++) walks.push(walk(seed, 100));"
                                + "return String(walks.filter(({ends}) => ends > 0).length > 100"
                                + " && walks.filter(({badge}) => badge).length > 10"
                                + " && walks.filter(({retried}) => retried > 0).length > 30"
                                + " && walks.filter(({late}) => late).length > 40);"));
    }
}
