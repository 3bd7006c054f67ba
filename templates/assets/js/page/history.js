/** @fileoverview Places on the page as steps of the browser's history, and links to them. */
import {canFinish} from '../logic/standing.js';
import {isAssessed} from '../logic/state.js';
import {articles, quiz} from './page.js';
import {change, current, stateOf} from './session.js';
import {begin} from './start.js';

let visiting = false;

function fragment() {
  const {screen, order, at, drill} = current();
  if (screen === 'question') {
    return `#${drill ? 'r' : 'q'}-${encodeURIComponent(order[at])}`;
  }
  return `#${drill && screen === 'results' ? 'retry' : screen}`;
}

/** Makes the place on the page a step of the browser's history; where an address led is none. */
export function remember() {
  if (location.hash === fragment()) {
    return;
  }
  try {
    // What comes before the end is gone when the end has come.
    const ended = location.hash === '#finish' && current().finished;
    if (visiting || ended) {
      history.replaceState(null, '', fragment());
    } else {
      history.pushState(null, '', fragment());
    }
  } catch {
    // A page without an address of its own (srcdoc) has no history to keep.
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
export function visit() {
  const name = named();
  const drill = name.startsWith('r-') || name === 'retry';
  const state = stateOf(drill);
  const id = /^[qr]-/.test(name) ? name.slice(2) : '';
  const at = state.order.indexOf(id);
  const free = state.finished || !isAssessed(quiz, state);
  const {screen} = current();
  visiting = true;
  if (free && articles.has(id) && state.order.length === 0 && !drill) {
    begin(null, {pace: 0}, id);
  } else if (at >= 0 && (free || at <= state.reached)) {
    change(free || screen !== 'start'
      ? {type: 'go', at, drill} : {type: 'show', screen: 'start', at, drill});
  } else if (name === 'finish' && canFinish(quiz, current())) {
    change({type: 'show', screen: 'finish'});
  } else if (/^(results|retry|finish)$/.test(name) && state.finished) {
    change({type: 'show', screen: 'results', drill});
  } else if (screen !== 'start') {
    // Other addresses, as of the page's content, lead away from no question.
    const known = articles.has(id) || /^(|start|finish|results|retry)$/.test(name);
    change(known ? {type: 'show', screen: 'start', drill: false} : {type: 'show', screen});
  }
  visiting = false;
}
