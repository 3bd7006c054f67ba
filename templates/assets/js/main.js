/** The one state, the one function that changes it, and what the page shows of it. */
/** @type {!State} */
let state = freshState();
let readOnly = false;
let toldOfStore = false;
let visiting = false;

function change(event) {
  if (store.isBehind()) {
    giveWay();
    return;
  }
  if (readOnly) {
    return;
  }
  const before = state;
  state = reduce(data, state, event, Date.now());
  if (state === before) {
    return;
  }
  store.save(state);
  if (event.type === 'tick') {
    renderClock();
    return;
  }
  render();
  moveFocus(event, before);
  remember();
  tellChange(before);
}

function note(key) {
  const told = element('p', {class: 'note', role: 'status'}, text(key));
  byId('content').prepend(told);
}

function render() {
  if (!store.works && !toldOfStore) {
    toldOfStore = true;
    note('notKept');
  }
  const current = state.screen === 'question' ? state.order[state.at] : '';
  document.body.dataset.screen = state.screen;
  byId('start').classList.toggle('small', state.screen !== 'start');
  byId('results').hidden = state.screen !== 'results';
  byId('bar').hidden = !current;
  for (const [id, article] of articles) {
    article.hidden = id !== current;
  }
  const secret = data.mode === 'exam' && state.order.length > 0 && !state.finished;
  document.querySelector('.print-choice').hidden = state.screen !== 'start' || secret;
  if (state.screen === 'start') {
    renderStart();
  } else if (state.screen === 'results') {
    renderResults();
  } else {
    renderQuestion(questionOf(data, current), state.answers[current]);
    const progress = document.querySelector('#bar progress');
    progress.max = state.order.length;
    progress.value = state.at + 1;
    byId('position').textContent =
      text('position', {n: state.at + 1, total: state.order.length});
  }
  renderClock();
}

/** Focus goes to what is new: the verdict, the next question's heading, the results. */
function moveFocus(event, before) {
  const article = articles.get(state.order[state.at]);
  if (event.type === 'check') {
    article.querySelector('.verdict').focus();
  } else if (event.type === 'turn') {
    article.querySelector('.answer-body').focus();
  } else if (state.screen !== before.screen || state.at !== before.at
    || event.type === 'card' || event.type === 'lock') {
    const heading = {
      start: byId('title'), results: byId('results-title'), question: article?.querySelector('h2'),
    }[state.screen];
    heading.focus({preventScroll: true});
    window.scrollTo(0, 0);
    // On a small screen it may still be below.
    heading.scrollIntoView({block: 'nearest'});
  }
}

const place = () =>
  state.screen === 'question' ? `#q-${encodeURIComponent(state.order[state.at])}` : `#${state.screen}`;

/** Makes the place on the page a step of the browser's history; where an address led is none. */
function remember() {
  if (location.hash !== place()) {
    try {
      if (visiting) {
        history.replaceState(null, '', place());
      } else {
        history.pushState(null, '', place());
      }
    } catch {
      // A page without an address of its own (srcdoc) has no history to keep.
    }
  }
}

/** What the address names; it may be typed by hand and unreadable. */
function named() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '?';
  }
}

/** Goes where the address says; opens no question that a challenge has not reached. */
function visit() {
  const name = named();
  const id = name.startsWith('q-') ? name.slice(2) : '';
  const at = state.order.indexOf(id);
  const free = state.finished || !['challenge', 'exam'].includes(modeOf(data, state));
  visiting = true;
  if (free && articles.has(id) && state.order.length === 0) {
    run(null, {pace: 0}, id);
  } else if (at >= 0 && (free || at <= state.reached)) {
    change(free || state.screen !== 'start' ? {type: 'go', at} : {type: 'show', screen: 'start', at});
  } else if (name === 'results' && state.finished) {
    change({type: 'show', screen: 'results'});
  } else if (state.screen !== 'start') {
    // Other addresses, as of the page's content, lead away from no question.
    const known = articles.has(id) || ['', 'start', 'results'].includes(name);
    change({type: 'show', screen: known ? 'start' : state.screen});
  }
  visiting = false;
}

/** The start screen of the run that was kept, as far as it fits the page. */
function resumed() {
  const kept = restored(data, store.load(), fits) ?? freshState();
  const shown = Object.fromEntries(kept.order.map((id) => {
    const question = questionOf(data, id);
    const order = kept.shown?.[id];
    return [id, fits(question, order, true) ? order : initialOf(question)];
  }));
  return patchState(kept, {shown, screen: 'start'});
}

/** Another tab has gone further: a start screen follows it, all else can only be read. */
function giveWay() {
  if (state.screen === 'start') {
    state = resumed();
    render();
  } else if (!readOnly) {
    // An input already shows what is not taken any more.
    render();
    readOnly = true;
    document.querySelectorAll('main button, main fieldset').forEach((node) => {
      node.disabled = true;
    });
    note('elsewhere');
  }
}

function start() {
  bindPrint();
  bindEmbed();
  bindCopy();
  if (data.mode !== 'study') {
    state = resumed();
    data.questions.forEach(bindQuestion);
    bindStart();
    bindResults();
    bindClock();
    bindKeyboard();
    store.onNewer(giveWay);
    render();
    visit();
    window.addEventListener('popstate', visit);
  }
  document.documentElement.classList.add('ready');
}

start();
