/** @fileoverview The one state of the page, the one way to change it, and who is told. */
import {fits, initialOf} from '../forms/forms.js';
import {restored} from '../logic/restore.js';
import {freshState, patchState, questionOf, reduce} from '../logic/state.js';
import {createStore} from '../logic/store.js';
import {quiz} from './page.js';

const site = new URL(quiz.root, String(document.baseURI)).pathname;
const store = createStore(() => window.localStorage, `${site}:${quiz.id}`, quiz.version);

let state = freshState();
let readOnly = false;
/**
 * Who is told: of a change with its event and the state before it, of a start screen that follows
 * another tab, of a page that can only be read from now on.
 * @type {{changed: function({type: string}, !State), followed: function(), stopped: function()}}
 */
let watcher = {changed() {}, followed() {}, stopped() {}};

export const current = () => state;

/** Whether progress is kept. */
export const isKept = () => store.works;

/** @param {{type: string}} event */
export function change(event) {
  if (catchUp() || readOnly) {
    return;
  }
  const before = state;
  state = reduce(quiz, state, event, Date.now());
  if (state !== before) {
    store.save(state);
    watcher.changed(event, before);
  }
}

/** The start screen of the run that was kept, as far as it fits the page. */
function resumed() {
  const kept = restored(quiz, store.load(), fits) ?? freshState();
  const shown = Object.fromEntries(kept.order.map((id) => {
    const question = questionOf(quiz, id);
    const order = kept.shown?.[id];
    return [id, fits(question, order, true) ? order : initialOf(question)];
  }));
  return patchState(kept, {shown, screen: 'start'});
}

/** Another tab has gone further: a start screen follows it, all else can only be read. */
function giveWay() {
  if (state.screen === 'start') {
    state = resumed();
    watcher.followed();
  } else if (!readOnly) {
    readOnly = true;
    watcher.stopped();
  }
}

/** Gives way if another tab has gone further, even if this one has not heard of it. */
export function catchUp() {
  const behind = store.isBehind();
  if (behind) {
    giveWay();
  }
  return behind;
}

/** Takes up the run that was kept, and tells from now on what happens. */
export function openSession(told) {
  watcher = told;
  state = resumed();
  window.addEventListener('storage', (event) => {
    if (event.newValue && store.isLatest(event.key)) {
      giveWay();
    }
  });
}
