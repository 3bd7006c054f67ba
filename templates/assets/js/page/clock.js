/** @fileoverview The clock on the page. */
import {
  clockTime, isTimed, MORE_SECONDS, shortestClock, timeOver, WARN_SECONDS, warning,
} from '../logic/clock.js';
import {announce, byId} from './dom.js';
import {articles, quiz} from './page.js';
import {change, current} from './session.js';
import {text} from './texts.js';

const LONGEST_TICK = 2;
let lastTick = performance.now();
let held = false;

export function renderClock() {
  const state = current();
  const clock = state.screen === 'question' ? shortestClock(quiz, state) : null;
  const soon = Boolean(clock) && clock.left <= WARN_SECONDS;
  byId('clock').hidden = !clock;
  byId('more').hidden = !soon;
  byId('clock').classList.toggle('soon', soon);
  byId('clock').textContent = clock ? text('left', {time: clockTime(clock.left)}) : '';
}

/** Leaves out the time since the last tick. */
function stand() {
  lastTick = performance.now();
}

/** Stops the clock, or lets it go on. */
export function hold(stopped) {
  held = stopped;
  stand();
}

function tick() {
  const now = performance.now();
  // Where ticks did not come, a dialog was open or the device asleep.
  const seconds = Math.min((now - lastTick) / 1000, LONGEST_TICK);
  if (!isTimed(quiz, current()) || document.hidden || held) {
    lastTick = now;
  } else if (seconds >= 1) {
    lastTick = now;
    pass(seconds);
  }
}

function pass(seconds) {
  const state = current();
  const id = state.order[state.at];
  const before = shortestClock(quiz, state);
  change({type: 'tick', id, seconds});
  const clock = shortestClock(quiz, current());
  if (!before || !clock) {
    return;
  }
  const words = warning(before, clock);
  if (words) {
    announce(text(words));
  }
  if (clock.left <= 0) {
    const event = timeOver(quiz, id, clock);
    change(event);
    if (event.type === 'lock') {
      announce(text('timeOver'));
    }
  }
}

export function moreTime() {
  if (byId('more').hidden) {
    return;
  }
  const focused = document.activeElement === byId('more');
  const {order, at} = current();
  change({type: 'extend', id: order[at], seconds: MORE_SECONDS});
  announce(text('added'));
  if (focused) {
    articles.get(order[at]).querySelector('h2').focus();
  }
}

export function bindClock() {
  byId('more').addEventListener('click', moreTime);
  document.addEventListener('visibilitychange', stand);
  setInterval(tick, 250);
}
