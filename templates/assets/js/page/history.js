/** @fileoverview Places on the page as steps of the browser's history, and links to them. */
import {modeOf} from '../logic/state.js';
import {articles, quiz} from './page.js';
import {change, current} from './session.js';
import {begin} from './start.js';

let visiting = false;

function fragment() {
  const {screen, order, at} = current();
  return screen === 'question' ? `#q-${encodeURIComponent(order[at])}` : `#${screen}`;
}

/** Makes the place on the page a step of the browser's history; where an address led is none. */
export function remember() {
  if (location.hash === fragment()) {
    return;
  }
  try {
    if (visiting) {
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
  const state = current();
  const name = named();
  const id = name.startsWith('q-') ? name.slice(2) : '';
  const at = state.order.indexOf(id);
  const free = state.finished || !['challenge', 'exam'].includes(modeOf(quiz, state));
  visiting = true;
  if (free && articles.has(id) && state.order.length === 0) {
    begin(null, {pace: 0}, id);
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
