/** @fileoverview The bar above a question: where one is, and the way to all the other places. */
import {canFinish, progressOf} from '../logic/standing.js';
import {answeredIn, modeOf, questionOf} from '../logic/state.js';
import {tally} from '../logic/grading.js';
import {byId, control, copied, element} from './dom.js';
import {icon} from './mark.js';
import {articles, quiz} from './page.js';
import {change, current} from './session.js';
import {text} from './texts.js';

function entry(state, id, at) {
  const progress = progressOf(quiz, state, id);
  const marked = state.answers[id].marked && !state.finished;
  const link = element('a', {href: `#q-${encodeURIComponent(id)}`},
    element('bdi', {}, ...copied(articles.get(id).querySelector('h2'))));
  if (at === state.at && state.screen === 'question') {
    link.setAttribute('aria-current', 'true');
    link.autofocus = true;
  }
  link.addEventListener('click', (event) => {
    event.preventDefault();
    change({type: 'go', at});
    closeMap();
  });
  return element('li', {'data-state': progress}, link,
    element('span', {class: 'verdict-line'}, icon(progress), text(progress)),
    marked ? element('span', {class: 'verdict-line'}, icon('marked'), text('marked')) : null);
}

/** Every question with its state, each a link. */
export const listStates = (list, state) =>
  list.replaceChildren(...state.order.map((id, at) => entry(state, id, at)));

export const closeMap = () => byId('map').togglePopover?.(false);

export function bindMap() {
  // The browser itself opens and closes the map; a click comes before that.
  byId('map-button').addEventListener('click', () =>
    listStates(byId('map').firstElementChild, current()));
  byId('mark').addEventListener('click', () => {
    const {order, at} = current();
    change({type: 'mark', id: order[at]});
  });
  const back = () => change({type: 'show', screen: current().finished ? 'results' : 'finish'});
  ['overview', 'back'].forEach((name) =>
    control(byId('bar'), name).addEventListener('click', back));
}

/** @param {!State} state */
export function renderBar(state) {
  const {at, order, answers, finished} = state;
  const mode = modeOf(quiz, state);
  const cards = mode === 'flashcards' && !finished;
  const progress = document.querySelector('#bar progress');
  progress.max = order.length;
  progress.value = answeredIn(state);
  const position = text('position', {n: at + 1, total: order.length});
  byId('position').textContent = position;
  document.title = `${position} · ${byId('title').textContent}`;
  byId('mark').hidden = finished || cards;
  byId('mark').setAttribute('aria-pressed', answers[order[at]].marked);
  byId('map-button').disabled = cards;
  control(byId('bar'), 'overview').hidden = !canFinish(quiz, state);
  control(byId('bar'), 'back').hidden = !finished;
  const {earned: n, total} = tally(order.map((id) => questionOf(quiz, id)), answers);
  byId('points').textContent = mode === 'practice' && !finished ? text('score', {n, total}) : '';
}
