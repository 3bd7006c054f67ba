/** @fileoverview The screen before the end: every question with its state, and the way back to it. */
import {needsFinish, progressOf} from '../logic/standing.js';
import {byId, control} from './dom.js';
import {listStates} from './map.js';
import {quiz} from './page.js';
import {change, current} from './session.js';

export function bindFinish() {
  const screen = byId('finish');
  control(screen, 'finish').addEventListener('click', () => change({type: 'finish'}));
  control(screen, 'return').addEventListener('click', () => change({type: 'go', at: current().at}));
}

/** Ends a run, or shows first what is to be known before. */
export function finish() {
  const state = current();
  change(needsFinish(quiz, state) ? {type: 'show', screen: 'finish'} : {type: 'finish'});
}

/** @param {!State} state */
export function renderFinish(state) {
  listStates(byId('states'), state);
  const pending = state.order.some((id) => progressOf(quiz, state, id) === 'pending');
  byId('pending').hidden = !pending;
}
