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
              const opened = () => createStore(() => storage, 'walk', 1);
              const results = createResults(() => storage, 'walk', 1);
              let store = opened();
              let state = freshState();
              let chosen = {};
              const told = [];
              const faults = [];

              const events = {
                start: () => state.order.length === 0
                  ? {type: 'begin', order: quiz.questions.map(({id}) => id), shown: {},
                    pace: any([0, 1, 2])}
                  : below(8) === 0 ? {type: 'reset'} : {type: 'go', at: state.at},
                question: () => {
                  const at = below(state.order.length);
                  const id = state.order[state.at];
                  const question = questionOf(quiz, id);
                  const clock = clocksOf(quiz, state).find(({left}) => left <= 0);
                  if (quiz.mode === 'flashcards' && !state.finished) {
                    return any([{type: 'turn'}, {type: 'show', screen: 'start'},
                      {type: 'card', id, known: true}, {type: 'card', id, known: false}]);
                  }
                  if (clock) {
                    return timeOver(quiz, id, clock);
                  }
                  const respond = {type: 'respond', id, response: any(given[question.form])};
                  const check = quiz.mode === 'exam' ? {type: 'hint', id} : {type: 'check', id};
                  const reveal = canReveal(quiz, state, question, state.answers[id])
                    ? {type: 'reveal', id} : check;
                  const last = canFinish(quiz, state) ? {type: 'show', screen: 'finish'} : respond;
                  const tick = isTimed(quiz, state)
                    ? {type: 'tick', id, seconds: any([1, 20, 60])} : respond;
                  return any([respond, respond, respond, check, check, reveal, last, last,
                    {type: 'go', at}, {type: 'go', at}, {type: 'mark', id}, {type: 'hint', id},
                    {type: 'show', screen: 'start'}, tick, tick]);
                },
                finish: () => any([{type: 'finish'}, {type: 'finish'},
                  {type: 'go', at: below(state.order.length)}]),
                results: () => any([{type: 'show', screen: 'start'},
                  {type: 'go', at: below(state.order.length)}]),
              };

              const untouched = () => state.order.every((id) => {
                const {tries, used, response, marked} = state.answers[id];
                return tries + used === 0 && !response && !marked;
              });
              const earnedBy = (some) => some.order.length ? standing(quiz, some).earned : 0;

              function reload() {
                store = opened();
                const kept = restored(quiz, store.load()) ?? freshState();
                const wordsOf = (some) => json([some.order.map((id) => some.answers[id]),
                  patchState(some, {screen: '', reached: 0, shown: {}, answers: {}})]);
                const same = wordsOf(state) === wordsOf(kept);
                if (!same && !untouched()) {
                  faults.push(`${told.join(' ')}: ${json(state)} is kept as ${json(kept)}`);
                }
                chosen = kept.order.length ? chosen : {};
                state = patchState(kept, {screen: 'start'});
              }

              function check(before, event) {
                const begun = ['begin', 'reset'].includes(event.type);
                if (!begun && earnedBy(state) < earnedBy(before) - 1e-9) {
                  faults.push(`${told.join(' ')}: ${earnedBy(before)} fell to ${earnedBy(state)}`);
                }
                const asked = begun ? [] : Object.keys(chosen);
                asked.forEach((id) => {
                  const question = questionOf(quiz, id);
                  const {response, checked, outcome, done} = state.answers[id];
                  const kept = json(response) === json(chosen[id])
                    || (done && shareOf(question, response) >= shareOf(question, chosen[id]));
                  if (!kept && !isBlank(chosen[id])) {
                    faults.push(`${told.join(' ')}: ${id} lost ${chosen[id]}, has ${response}`);
                  }
                  if (state.finished && outcome !== 'shown' && !isBlank(response)
                    && outcome !== outcomeOf(question, checked)) {
                    faults.push(`${told.join(' ')}: ${id} is ${outcome} with ${checked}`);
                  }
                });
              }

              function act() {
                if (below(12) === 0) {
                  told.push('reload');
                  reload();
                  return;
                }
                const event = events[state.screen]();
                told.push(event.type);
                const before = state;
                const {last: all, badge} = results.load();
                if (event.type === 'begin' || event.type === 'reset') {
                  chosen = {};
                } else if (event.type === 'respond' && !state.answers[event.id].done) {
                  chosen[event.id] = event.response;
                }
                state = reduce(quiz, state, event, told.length);
                store.save(state);
                if (state.finished && !before.finished) {
                  results.add(resultOf(quiz, state, true));
                }
                const after = results.load();
                if (after.last.length < Math.min(20, all.length) || (badge && !after.badge)) {
                  faults.push(`${told.join(' ')}: results were lost`);
                }
                check(before, event);
              }

              for (let step = 0; step < steps; step++) {
                act();
              }
              // Nobody is stuck: from everywhere a run comes to its end.
              if (quiz.mode !== 'flashcards' && state.order.length > 0
                && !reduce(quiz, state, {type: 'finish'}, 1).finished) {
                faults.push(`${told.join(' ')}: stuck`);
              }
              return {faults, ends: results.load().last.length, badge: results.load().badge};
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
                                + "  walk(seed, 80).faults.slice(0, 1)"
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
                                + "for (let seed = 0; seed < 200; seed++) walks.push(walk(seed, 80));"
                                + "return String(walks.filter(({ends}) => ends > 0).length > 100"
                                + " && walks.filter(({badge}) => badge).length > 10);"));
    }
}
