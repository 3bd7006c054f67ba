/** @fileoverview What of the page is shown, and where the focus is. */
import {isAssessed, questionOf} from '../logic/state.js';
import {renderClock} from './clock.js';
import {byId, control, element} from './dom.js';
import {renderFinish} from './finish.js';
import {settle} from './guard.js';
import {closeMap, renderBar} from './map.js';
import {articles, quiz} from './page.js';
import {renderQuestion} from './question.js';
import {renderResults} from './results.js';
import {current, isKept} from './session.js';
import {renderStart} from './start.js';
import {text} from './texts.js';

let toldOfStore = false;
/** Where the focus was put last. */
let target = /** @type {?Element} */ (null);

const note = (key) => element('p', {class: 'note', role: 'status'}, text(key));

export function render() {
  if (!isKept() && !toldOfStore) {
    toldOfStore = true;
    byId('content').prepend(note('notKept'));
  }
  const state = current();
  const open = state.screen === 'question' ? state.order[state.at] : '';
  document.body.dataset.screen = state.screen;
  byId('start').classList.toggle('small', state.screen !== 'start');
  for (const screen of ['finish', 'results']) {
    byId(screen).hidden = state.screen !== screen;
  }
  byId('bar').hidden = !open;
  if (!open) {
    closeMap();
    document.title = byId('title').textContent;
  }
  for (const [id, article] of articles) {
    article.hidden = id !== open;
  }
  const secret = isAssessed(quiz, state) && state.order.length > 0 && !state.finished;
  document.querySelector('.print-choice').hidden = state.screen !== 'start' || secret;
  if (state.screen === 'start') {
    renderStart(state);
  } else if (state.screen === 'results') {
    renderResults(state);
  } else if (state.screen === 'finish') {
    renderFinish(state);
  } else {
    renderQuestion(state, questionOf(quiz, open), state.answers[open]);
    renderBar(state);
  }
  renderClock();
}

/** Focus goes to what is new: the verdict, the next question's heading, the results. */
export function moveFocus(event, before) {
  const state = current();
  const article = articles.get(state.order[state.at]);
  const inside = {check: '.verdict', reveal: '.verdict', turn: '.answer-body'}[event.type];
  if (inside) {
    settle();
    article.querySelector(inside).focus();
  } else if (event.type === 'reset' && !byId('erased').hidden) {
    settle();
    control(byId('erased'), 'undo').focus();
    byId('erased').scrollIntoView({block: 'nearest'});
  } else if (state.screen !== before.screen || state.at !== before.at || state.drill !== before.drill
    || ['card', 'lock', 'reset', 'restore'].includes(event.type)) {
    const heading = {
      start: byId('title'), question: article?.querySelector('h2'), finish: byId('finish-title'),
      results: byId(state.over ? 'time-over' : 'results-title'),
    }[state.screen];
    settle();
    const review = state.screen === 'results' && before.screen === 'question' && before.finished
      ? document.querySelectorAll('.review button')[before.at] : null;
    // Where only the wrong ones are listed, the one that was read may not be among them.
    target = review?.offsetParent ? review : heading;
    target.focus({preventScroll: true});
    window.scrollTo(0, 0);
    // On a small screen it may still be below.
    target.scrollIntoView({block: target === review ? 'center' : 'nearest'});
  }
}

/** Going back, browsers take the focus away after the page was shown. */
export function refocus() {
  if (document.activeElement === document.body) {
    target?.focus({preventScroll: true});
  }
}

/** Leaves the page to be read only, as the quiz goes on in another tab. */
export function stop() {
  // An input already shows what is not taken any more.
  render();
  document.querySelectorAll('main button, main fieldset').forEach((node) => {
    node.disabled = true;
  });
  const {screen, order, at} = current();
  const reload = element('button', {type: 'button'}, text('reload'));
  reload.addEventListener('click', () => location.reload());
  const words = note('elsewhere');
  words.append(' ', reload);
  (screen === 'question' ? articles.get(order[at]) : byId(screen))
    .querySelector('.actions').before(words);
  words.scrollIntoView({block: 'nearest'});
}
