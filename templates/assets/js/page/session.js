/**
 * @fileoverview What the page remembers, the one way to change it, and who is told. The run and the
 * retry of its wrong answers are kept apart, and what is done with one leaves the other as it is.
 */
import {fits, initialOf} from '../forms/forms.js';
import {restored} from '../logic/restore.js';
import {createResults} from '../logic/results.js';
import {resultOf} from '../logic/standing.js';
import {freshState, patchState, questionOf, reduce} from '../logic/state.js';
import {createStore} from '../logic/store.js';
import {byId} from './dom.js';
import {quiz} from './page.js';

const name = `${new URL(quiz.root, String(document.baseURI)).pathname}:${quiz.id}`;
const storage = () => window.localStorage;

const slotOf = (kind) =>
  ({store: createStore(storage, name, quiz.version, kind), state: freshState()});

const run = slotOf('quiz');
const retry = slotOf('quiz-retry');
const results = createResults(storage, name, quiz.version);

/** The one of both that is on the screen; the start screen is the run's. */
let active = run;
let readOnly = false;
/**
 * Who is told: of a change with its event and the state before it, of a start screen that follows
 * another tab, of a page that can only be read from now on.
 * @type {{changed: function({type: string}, !State), followed: function(), stopped: function()}}
 */
let watcher;

export const current = () => active.state;

/** @param {boolean} drill whether it is the retry that is asked for */
const slotFor = (drill) => (drill ? retry : run);
export const stateOf = (drill) => slotFor(drill).state;

export const keptResults = () => results.load();

/** Whether progress is kept. */
export const isKept = () => [run.store, retry.store, results].every(({works}) => works);

/** @param {!State} state */
function record(state) {
  if (state.finished && !state.drill) {
    results.add(resultOf(quiz, state, Boolean(byId('start').dataset.badge)));
  }
}

/** @param {{type: string, drill: (boolean|undefined)}} event `drill` says what it is for */
export function change(event) {
  const slot = event.drill === undefined ? active : slotFor(event.drill);
  if (catchUp(slot) || readOnly) {
    return;
  }
  const before = active.state;
  const last = slot.state;
  slot.state = reduce(quiz, last, event, Date.now());
  if (slot.state === before) {
    return;
  }
  active = slot;
  slot.store.save(slot.state);
  if (!last.finished) {
    record(slot.state);
  }
  watcher.changed(event, before);
}

/** The start screen of what was kept, as far as it fits the page. */
function resumed({store}) {
  const kept = restored(quiz, store.load(), fits) ?? freshState();
  const shown = Object.fromEntries(kept.order.map((id) => {
    const question = questionOf(quiz, id);
    const order = kept.shown?.[id];
    return [id, fits(question, order, true) ? order : initialOf(question)];
  }));
  return patchState(kept, {shown, screen: 'start'});
}

/** Takes up what was kept; pages of before kept a retry in the place of its run. */
function takeUp() {
  run.state = resumed(run);
  retry.state = resumed(retry);
  if (run.state.drill) {
    if (retry.state.order.length === 0) {
      retry.state = run.state;
      retry.store.save(retry.state);
    }
    run.state = freshState();
  }
  record(run.state);
}

/** Another tab has gone further: a start screen follows it, all else can only be read. */
function giveWay() {
  if (active.state.screen === 'start') {
    takeUp();
    watcher.followed();
  } else if (!readOnly) {
    readOnly = true;
    watcher.stopped();
  }
}

/** Gives way if another tab has gone further, even if this one has not heard of it. */
export function catchUp(slot = active) {
  const behind = [active, slot].some(({store}) => store.isBehind());
  if (behind) {
    giveWay();
  }
  return behind;
}

/** Takes up what was kept, and tells from now on what happens. */
export function openSession(told) {
  watcher = told;
  takeUp();
  window.addEventListener('storage', ({key, newValue}) => {
    const watched = active.state.screen === 'start' ? [run, retry] : [active];
    if (newValue && watched.some(({store}) => store.isLatest(key))) {
      giveWay();
    }
  });
}
