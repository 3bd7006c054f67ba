/**
 * What a walk sees of a page: what is stored, where the page says something else, and what there is
 * to press next. Runs before the page's own script, in every document.
 */
(() => {
  window.failures = [];
  addEventListener('error', (event) => failures.push(event.message));
  // Leads away from the page, or opens what is the browser's own.
  window.print = () => {};
  addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (event.target.closest?.('#taking button') || (link && link.pathname !== location.pathname)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);
  let random = 1 + Number(location.pathname.match(/walk(\d+)/)?.[1] ?? 0);
  Math.random = () => {
    random = (random * 48271) % 2147483647;
    return random / 2147483647;
  };

  const find = (selector) => document.querySelector(selector);
  const all = (selector, scope = document) => [...scope.querySelectorAll(selector)];
  const isShown = (node) => Boolean(node?.checkVisibility({visibilityProperty: true}));
  const numbersOf = (node) => (node?.textContent.match(/[\d.]+/g) ?? []).map(Number);
  const isBlank = (response) => !response?.some((each) => each.trim());

  let data;
  const quiz = () => data ??= JSON.parse(find('script[type="application/json"]').textContent);

  function slot(kind) {
    const {root, id} = quiz();
    const path = new URL(root, document.baseURI).pathname;
    return JSON.parse(localStorage.getItem(`${kind}:${path}:${id}`));
  }

  function stateOf(kind) {
    const kept = slot(kind);
    const latest = slot(`${kind}-latest`);
    if (kept && latest?.answer && latest.since === kept.revision) {
      kept.state.answers[latest.id] = latest.answer;
    }
    return kept?.state;
  }

  /** Collects what the page shows other than it is stored. */
  function comparison(faults) {
    return (what, shown, stored) => {
      if (JSON.stringify(shown) !== JSON.stringify(stored)) {
        faults.push(`${what}: shows ${JSON.stringify(shown)}, stored ${JSON.stringify(stored)}`);
      }
    };
  }

  const isGraded = ({checked, outcome}) =>
    Boolean(checked && outcome) && !['unanswered', 'ambiguous', 'notNumber'].includes(outcome);
  const isAnswered = ({tries, outcome, response, checked}) =>
    tries > 0 || outcome === 'shown' || !isBlank(response) || !isBlank(checked);
  const isTouched = ({tries, used, hints, done, response, marked}) =>
    tries + used + hints > 0 || done || response || marked;
  /** Whether an end is asked about: something is open, unchecked or marked. */
  const isOpen = (answer) => answer.marked || !(isGraded(answer) || answer.done)
    || (!answer.done && !isBlank(answer.response)
      && JSON.stringify(answer.response) !== JSON.stringify(answer.checked));

  function sayQuestion(say, state, article, {mode, time, questions}) {
    const id = article.dataset.id;
    const answer = state.answers[id];
    const cards = mode === 'flashcards' && !state.drill;
    say('question', id, state.order[state.at]);
    say('position', numbersOf(find('#position')), [state.at + 1, state.order.length]);
    say('progress', find('#bar progress').value,
      state.order.filter((each) => isAnswered(state.answers[each])).length);
    say('marked', find('#mark').getAttribute('aria-pressed'), String(answer.marked));
    say('taken', !article.querySelector('fieldset').disabled, !answer.done && !cards);
    say('hints', all('.hint', article).filter((each) => !each.hidden).length, answer.hints);
    const inputs = all('.option input', article);
    if (inputs.length) {
      say('chosen', inputs.filter((each) => each.checked).map((each) => each.value).sort(),
        [...answer.response ?? []].sort());
    }
    const blanks = all('.blank', article).map((each) => each.value);
    if (blanks.some(Boolean) || (blanks.length && answer.response)) {
      say('typed', blanks, answer.response);
    }
    const pairs = all('.pair', article).map((row) =>
      [row.dataset.item, row.querySelector('select').value]);
    if (pairs.length) {
      say('matched', pairs.filter(([, match]) => match).map((pair) => pair.join(':')).sort(),
        [...answer.response ?? []].sort());
    }
    if (article.querySelector('.steps')) {
      say('steps', all('.step', article).map((each) => each.dataset.step),
        answer.response ?? state.shown[id]);
    }
    sayClock(say, state, answer, {mode, time, limit: questions.find((each) => each.id === id).time});
  }

  function sayClock(say, state, answer, {mode, time, limit}) {
    const timed = ['exam', 'challenge'].includes(mode) && !state.drill && state.pace && !state.finished;
    const used = state.order.reduce((sum, each) => sum + state.answers[each].used, 0);
    const left = timed ? [
      ...(limit && !answer.done ? [limit * state.pace + answer.extra - answer.used] : []),
      ...(time ? [time * state.pace + state.extra - used] : []),
    ] : [];
    say('clock', all('#clock span').map((each) =>
      numbersOf(each).reduce((sum, part) => sum * 60 + part, 0)),
    left.map((each) => Math.max(0, Math.ceil(each))));
  }

  function sayStart(say, run, results) {
    const begun = Boolean(run?.order.length);
    // A run without a trace of anything done is not taken up again.
    if (!begun || run.order.some((id) => isTouched(run.answers[id]))) {
      say('resume', isShown(find('#start [data-do=resume]')), begun && !run.finished);
      say('results', isShown(find('#start [data-do=results]')), Boolean(run?.finished));
      say('over', isShown(find('#start [data-do=over]')), begun);
    }
    const kept = numbersOf(find('#kept .quiet'));
    say('earned', isShown(find('#earned')), Boolean(results?.badge));
    if (results?.best && !document.body.matches('.mode-flashcards')) {
      const share = ({earned, points}) => Math.floor((100 * earned) / points + 1e-9);
      say('best and last', kept, [share(results.best), share(results.last.at(-1))]);
    }
    if (isShown(find('#start [data-do=resume]'))) {
      say('place', numbersOf(find('#start [data-do=resume]')).slice(0, 2), [run.at + 1, run.order.length]);
    }
  }

  function sayResults(say, state, results, drill) {
    const result = results?.last.find(({ended}) => ended === state.ended);
    say('reviews', all('#reviews li.review').length, state.order.length);
    if (!drill) {
      say('result', Boolean(result), true);
    }
    if (document.body.matches('.mode-flashcards') && !drill) {
      const known = state.order.filter((id) => state.answers[id].outcome === 'right').length;
      say('known', numbersOf(find('#report .score')), [known, state.order.length]);
      say('per cent known', numbersOf(find('#report .percent')),
        [Math.floor((100 * known) / state.order.length + 1e-9)]);
    } else if (result && !drill) {
      say('score', numbersOf(find('#report .score')), [result.earned, result.points].map((each) =>
        Math.round(each * 100) / 100));
    }
  }

  /** What can be pressed; not what prints or saves, which leads away from the page. */
  function targets() {
    const popover = find(':popover-open');
    return all(`main button:enabled, main summary, main .option label, main .states a,
      main select:enabled, main .blank:enabled, main .handle, main .check`)
      .filter((each) => !each.matches('#taking *, [data-do="print"], .print-choice *') && isShown(each))
      .filter((each) => !popover || popover.contains(each));
  }

  /** Who has earned a part of the points may lose it by what comes next. */
  const isTriedAgain = (answer) => answer?.tries > 0 && !answer.done;

  /** How often something is pressed beside what is pressed seldom. */
  function weightOf(node, page, answer) {
    const option = node.closest('.option');
    if (isTriedAgain(answer) && node.matches('fieldset *, [data-do="check"]')) {
      return node.matches('[data-do="check"]') ? 24 : 9;
    }
    if (!isBlank(answer?.response) && node.matches('[data-do="check"]')) {
      return 12;
    }
    if (option && page.questions.some(({key}) => key.includes(option.dataset.option))) {
      return 6;
    }
    return node.matches('.handle') ? 4 : node.matches(`.option label, .blank, select, .primary,
      [data-do="check"], [data-do="next"], [data-do="retry"], [data-do="skip"]`) ? 3
      : node.matches('.move, .asking') ? 2 : 1;
  }

  /** The way on of somebody who wants to come to the end. */
  function wayOn() {
    const screen = document.body.dataset.screen;
    const part = {start: '#start', finish: '#finish'}[screen] ?? '#questions > article:not([hidden])';
    const names = {start: ['resume', 'begin'], finish: ['finish']}[screen]
      ?? (document.body.matches('.mode-flashcards') ? ['check', 'next'] : ['next', 'skip', 'check']);
    return names.flatMap((name) => all(`${part} [data-do="${name}"]:enabled`)).filter(isShown)[0];
  }

  const kinds = [['select', 'select'], ['blank', '.blank'], ['handle', '.handle'],
    ['reload', '.note[role=status] button'], ['response', 'fieldset'], ['once', '[data-do], #more'],
    ['link', '.states a']];

  /** Where to press, and what is there, whatever was aimed at. */
  function aimed(node) {
    if (!node) {
      return null;
    }
    // The list of a select box is the browser's own, and no tab that is not shown can open it: what
    // stands before the box is pressed, and the tab key leads on to it.
    const place = node.matches('select') ? node.closest('.pair').querySelector('.text') : node;
    place.scrollIntoViewIfNeeded();
    const {left, top, width, height} = place.getBoundingClientRect();
    const [x, y] = [left + Math.min(width, 60) / 2, top + height / 2];
    const hit = document.elementFromPoint(x, y);
    if (hit?.closest('select')) {
      return null;
    }
    const [kind] = kinds.find(([, selector]) => (place === node ? hit : node)?.closest(selector))
      ?? ['other'];
    const option = hit?.closest('.option');
    const words = node.getAttribute('aria-label') ?? node.innerText.trim();
    return {x, y, kind: option && kind === 'other' ? 'response' : kind,
      words: `${words || node.className}`.replace(/\s+/g, ' ')};
  }

  /** Browsers make a click of a touch only after they have said that it was received, if at all. */
  window.expectTap = () => {
    window.tapped = new Promise((done) => {
      addEventListener('click', () => done(true), {once: true});
      setTimeout(() => done(false), 1000);
    });
  };

  let drilled = false;

  /** Sees everything at once, and aims at what is to be pressed next. */
  window.look = ({dice, hasty, on}) => {
    const faults = [...failures, ...violations];
    const say = comparison(faults);
    const [run, retry, results] = [stateOf('quiz'), stateOf('quiz-retry'), slot('quiz-results')];
    const {screen} = document.body.dataset;
    // The screen before the end is that of whatever was shown before.
    drilled = screen === 'finish' ? drilled : /^#(r-|retry$)/.test(location.hash);
    const drill = drilled;
    const state = drill ? retry : run;
    const article = find('#questions > article:not([hidden])');
    // A tab that was left behind shows what it had, and says so.
    const behind = Boolean(find('.note[role=status] button'));
    const page = quiz();
    if (!behind && page.mode !== 'study') {
      if (screen === 'start') {
        sayStart(say, run, results);
      } else if (screen === 'question' && !state?.answers[article?.dataset.id]) {
        faults.push(`question ${article?.dataset.id} at ${location.hash} is not stored`);
      } else if (screen === 'question') {
        sayQuestion(say, state, article, page);
      } else if (screen === 'results') {
        sayResults(say, state, results, drill);
      } else {
        say('states', all('#states li').length, state.order.length);
      }
    }
    const found = targets();
    if (found.length === 0 && !behind && page.mode !== 'study') {
      faults.push('stuck');
    }
    if (!hasty && find('body.settling')) {
      moment();
    }
    const answer = article && state?.answers[article.dataset.id];
    const weighed = found.flatMap((each) => Array(weightOf(each, page, answer)).fill(each));
    return JSON.stringify({faults, screen: screen ?? 'text', drill, behind, run: run ?? null, retry: retry ?? null,
      ends: results?.last.map(({ended}) => ended) ?? [], badge: Boolean(results?.badge),
      best: results?.best ? results.best.earned / results.best.points : 0,
      latest: results?.last.at(-1)?.earned ?? 0,
      points: screen === 'question' && !behind && state && !state.finished
        ? numbersOf(find('#points'))[0] ?? -1 : -1,
      asked: page.mode === 'exam' || page.mode === 'challenge'
        || Object.values(run?.answers ?? {}).some(isOpen),
      over: Boolean(run?.over || Object.values(run?.answers ?? {}).some((each) => each.over)),
      again: isTriedAgain(answer),
      worse: page.mode === 'practice' && Object.values(run?.answers ?? {}).some(({best, checked}) =>
        !run.finished && best && JSON.stringify(best) !== JSON.stringify(checked)),
      reloads: Boolean(document.activeElement?.matches('.note[role=status] button')),
      lists: Boolean(document.activeElement?.matches('select')),
      target: on ? aimed(wayOn()) : found.length ? aimed(weighed[dice % weighed.length]) : null});
  };
})();
