/** @fileoverview The screen before the end: every question with its state, and the way back to it. */
import {needsFinish, progressOf} from '../logic/standing.js';
import {byId, control, copied, element} from './dom.js';
import {icon} from './mark.js';
import {articles, quiz} from './page.js';
import {change, current} from './session.js';
import {text} from './texts.js';

/** The button that ends a run stands at the other side than the one that goes on. */
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

function entry(state, id, at) {
  const progress = progressOf(quiz, state, id);
  const link = element('a', {href: `#q-${encodeURIComponent(id)}`},
    element('bdi', {}, ...copied(articles.get(id).querySelector('h2'))));
  link.addEventListener('click', (event) => {
    event.preventDefault();
    change({type: 'go', at});
  });
  return element('li', {'data-state': progress}, link,
    element('span', {class: 'verdict-line'}, icon(progress), text(progress)));
}

/** @param {!State} state */
export function renderFinish(state) {
  byId('states').replaceChildren(...state.order.map((id, at) => entry(state, id, at)));
  const pending = state.order.some((id) => progressOf(quiz, state, id) === 'pending');
  byId('pending').hidden = !pending;
}
