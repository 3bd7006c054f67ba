/** @fileoverview The clock on the page. */
import {
  clocksOf, clockTime, isTimed, MORE_SECONDS, timeOver, WARN_SECONDS, warning,
} from '../logic/clock.js';
import {announce, byId, element} from './dom.js';
import {articles, quiz} from './page.js';
import {change, current} from './session.js';
import {text} from './texts.js';

const LONGEST_TICK = 2;
let lastTick = performance.now();
let held = false;

export function renderClock() {
  const state = current();
  const clocks = state.screen === 'question' ? clocksOf(quiz, state) : [];
  const isSoon = ({left}) => left <= WARN_SECONDS;
  byId('more').hidden = !clocks.some(isSoon);
  byId('clock').replaceChildren(...clocks.map((clock) => element('span',
    {class: isSoon(clock) ? 'soon' : ''},
    named(clocks, clock, text('left', {time: clockTime(clock.left)})))));
}

/** What is said of a clock, with its name where there is another one. */
const named = (clocks, {whole}, words) => clocks.length > 1
  ? `${text(whole ? 'clockQuiz' : 'clockQuestion')}: ${words}` : words;

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
  const before = clocksOf(quiz, state);
  change({type: 'tick', id, seconds});
  const clocks = clocksOf(quiz, current());
  const said = clocks.flatMap((clock, place) => {
    const words = warning(before[place], clock);
    return words ? named(clocks, clock, text(words)) : [];
  });
  if (said.length > 0) {
    announce(said.join(' '));
  }
  const ended = clocks.find(({left}) => left <= 0);
  if (ended) {
    const event = timeOver(quiz, id, ended);
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
