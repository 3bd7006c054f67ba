/** @fileoverview The start screen and the beginning of a run. */
import {initialOf} from '../forms/forms.js';
import {questionsOfRun} from '../logic/order.js';
import {answeredIn, freshAnswer, modeOf, questionOf} from '../logic/state.js';
import {announce, byId, control, label} from './dom.js';
import {bindErase} from './erase.js';
import {articles, quiz} from './page.js';
import {renderQuestion} from './question.js';
import {catchUp, change, current, keptResults, stateOf} from './session.js';
import {percent, plural, text} from './texts.js';

const UNDO_MILLISECONDS = 10_000;

/**
 * Begins a run.
 * @param {?Array<string>} chosen ids of questions; null for all
 * @param {{pace: number, drill: (boolean|undefined)}} settings
 * @param {string=} first a question that must be among those drawn, and is opened
 */
export function begin(chosen, {pace, drill = false}, first = '') {
  const order = questionsOfRun(quiz, chosen, first);
  const shown = Object.fromEntries(order.map((id) => [id, initialOf(questionOf(quiz, id))]));
  const at = Math.max(0, order.indexOf(first));
  erased = drill ? erased : null;
  change({type: 'begin', order, shown, at, pace, drill});
}

export function bindStart() {
  const start = byId('start');
  control(start, 'begin').addEventListener('click', () => {
    const pace = start.querySelector('[name="pace"]:checked')?.value ?? '0';
    begin(null, {pace: Number(pace)});
  });
  control(start, 'resume').addEventListener('click', () => {
    // Another tab may have gone on this very moment.
    catchUp();
    change({type: 'go', at: current().at});
  });
  control(start, 'results').addEventListener('click', () => change({type: 'show', screen: 'results'}));
  control(start, 'retry').addEventListener('click', () => {
    catchUp();
    change({type: 'go', at: stateOf(true).at, drill: true});
  });
  document.querySelectorAll('[data-do="over"]').forEach((button) => bindErase(button, startOver));
  control(start, 'undo').addEventListener('click', () => {
    const state = erased;
    erased = null;
    change({type: 'restore', state, drill: false});
    renderAll(state);
  });
}

/** The run that was erased last, for as long as that can be undone. */
let erased = /** @type {?State} */ (null);

/** A worksheet prints what is shown of every question. */
function renderAll(state) {
  for (const question of quiz.questions) {
    renderQuestion(state, question, state.answers[question.id] ?? freshAnswer(question.hash));
  }
}

function startOver() {
  const state = stateOf(false);
  const answered = answeredIn(state);
  erased = answered ? state : null;
  change({type: 'reset', drill: false});
  renderAll(current());
  if (erased) {
    announce(plural('erased', answered));
    setTimeout(() => forget(state), UNDO_MILLISECONDS);
  }
}

/** From now on what was erased is lost. */
function forget(state) {
  if (erased === state) {
    erased = null;
    const focused = byId('erased').contains(document.activeElement);
    byId('erased').hidden = true;
    if (focused) {
      byId('title').focus();
    }
  }
}

/** Where a run goes on; an exam tells nothing of what is right. */
function resumeWords(state) {
  const {order, at, answers} = state;
  const place = text('resumeAt', {n: at + 1, total: order.length});
  const n = order.filter((id) => answers[id].outcome === 'right').length;
  return modeOf(quiz, state) === 'exam' ? place : `${place}${text('rightSoFar', {n})}`;
}

function renderErased(begun) {
  const note = byId('erased');
  note.hidden = begun || !erased;
  if (!note.hidden) {
    note.firstElementChild.textContent = plural('erased', answeredIn(erased));
  }
}

/** What earlier runs have come to: the badge, the best and the last result. */
function renderKept() {
  const {best, last, badge} = keptResults();
  const said = (key, {earned, points, passed}) => text(key, {
    percent: percent(earned, points), state: text(passed ? 'wasPassed' : 'wasFailed'),
  });
  byId('earned')?.toggleAttribute('hidden', !badge);
  byId('kept').lastElementChild.textContent = best && quiz.mode !== 'flashcards'
    ? `${said('best', best)} · ${said('last', last[last.length - 1])}` : '';
}

export function renderStart(state) {
  const start = byId('start');
  const retried = stateOf(true);
  renderKept();
  control(start, 'retry').hidden = retried.order.length === 0 || retried.finished;
  const begun = state.order.length > 0;
  renderErased(begun);
  control(start, 'begin').hidden = begun || articles.size === 0;
  label(control(start, 'resume'), begun ? resumeWords(state) : '', !begun || state.finished);
  control(start, 'results').hidden = !state.finished;
  control(start, 'over').hidden = !begun;
  const pace = start.querySelector('.pace');
  if (pace) {
    pace.hidden = begun;
  }
}
