/** The clock: time used is kept with the answer, so that leaving and coming back go on with it. */
const MORE_SECONDS = 60;
const WARN_SECONDS = 20;
const LONGEST_TICK = 2;
let lastTick = performance.now();
let printing = false;

const usedInAll = () =>
  state.order.reduce((all, id) => all + state.answers[id].used, 0);

/** The seconds left and allowed on the shortest clock that runs, or null if none does. */
function timeLeft() {
  const mode = modeOf(data, state);
  const id = state.order[state.at];
  if ((mode !== 'challenge' && mode !== 'exam') || !state.pace || state.finished || !id) {
    return null;
  }
  const answer = state.answers[id];
  const {time} = questionOf(data, id);
  const clocks = [];
  if (time && !answer.done) {
    const limit = time * state.pace + answer.extra;
    clocks.push({whole: false, limit, left: limit - answer.used});
  }
  if (data.time) {
    const limit = data.time * state.pace + state.extra;
    clocks.push({whole: true, limit, left: limit - usedInAll()});
  }
  return clocks.sort((one, other) => one.left - other.left)[0] ?? null;
}

function renderClock() {
  const clock = state.screen === 'question' ? timeLeft() : null;
  byId('clock').hidden = !clock;
  byId('more').hidden = !clock || clock.left > WARN_SECONDS;
  byId('clock').classList.toggle('soon', Boolean(clock) && clock.left <= WARN_SECONDS);
  byId('clock').textContent = clock ? text('left', {time: clockTime(clock.left)}) : '';
}

function warn(before, clock) {
  const crossed = (seconds) => before.left > seconds && clock.left <= seconds;
  if (crossed(WARN_SECONDS)) {
    announce(text('leftLast'));
  } else if (crossed(60)) {
    announce(text('leftMinute'));
  } else if (crossed(clock.limit / 2)) {
    announce(text('leftHalf'));
  }
}

/** Leaves out the time since the last tick. */
function stand() {
  lastTick = performance.now();
}

function tick() {
  const now = performance.now();
  // Where ticks did not come, a dialog was open or the device asleep.
  const seconds = Math.min((now - lastTick) / 1000, LONGEST_TICK);
  const id = state.order[state.at];
  // A question that is locked does not stop the clock of an exam.
  const going = id && (!state.answers[id].done || (data.time && modeOf(data, state) === 'exam'));
  const runs = state.screen === 'question' && !state.finished && going
    && !document.hidden && !printing;
  if (!runs) {
    lastTick = now;
    return;
  }
  if (seconds < 1) {
    return;
  }
  lastTick = now;
  const before = timeLeft();
  change({type: 'tick', id, seconds});
  const clock = timeLeft();
  if (before && clock) {
    warn(before, clock);
    if (clock.left <= 0) {
      ring(id, clock);
    }
  }
}

function ring(id, clock) {
  if (clock.whole) {
    change({type: 'finish', over: true});
  } else if (data.mode === 'exam') {
    change({type: 'lock', id});
    announce(text('timeOver'));
  } else {
    change({type: 'check', id, over: true});
  }
}

function moreTime() {
  if (!byId('more').hidden) {
    const focused = document.activeElement === byId('more');
    change({type: 'extend', id: state.order[state.at], seconds: MORE_SECONDS});
    announce(text('added'));
    if (focused) {
      articles.get(state.order[state.at]).querySelector('h2').focus();
    }
  }
}

function bindClock() {
  byId('more').addEventListener('click', moreTime);
  document.addEventListener('visibilitychange', stand);
  setInterval(tick, 250);
}
