/**
 * @fileoverview The clock's arithmetic. Time used is kept with the answer, so that leaving and
 * coming back go on with it.
 */
import {isAssessed, modeOf, questionOf} from './state.js';

export const MORE_SECONDS = 60;
export const WARN_SECONDS = 20;

/** Seconds as on a clock: minutes and seconds, before them hours where there are some. */
export function clockTime(seconds) {
  const whole = Math.max(0, Math.ceil(seconds));
  const minutes = Math.floor(whole / 60);
  const parts = minutes < 60 ? [minutes] : [Math.floor(minutes / 60), minutes % 60];
  return [...parts, whole % 60].map((part, place) => String(part).padStart(place && 2, '0')).join(':');
}

/**
 * The seconds used on all questions of a run.
 * @param {!State} state
 * @return {number}
 */
export const secondsUsed = (state) =>
  state.order.reduce((all, id) => all + state.answers[id].used, 0);

/**
 * The clocks that run: the question's, the quiz's.
 * @param {!Quiz} quiz
 * @param {!State} state
 * @return {!Array<!Clock>}
 */
export function clocksOf(quiz, state) {
  const id = state.order[state.at];
  if (!isAssessed(quiz, state) || !state.pace || state.finished || !id) {
    return [];
  }
  const answer = state.answers[id];
  const {time} = questionOf(quiz, id);
  const clocks = [];
  if (time && !answer.done) {
    const limit = time * state.pace + answer.extra;
    clocks.push({whole: false, limit, left: limit - answer.used});
  }
  if (quiz.time) {
    const limit = quiz.time * state.pace + state.extra;
    clocks.push({whole: true, limit, left: limit - secondsUsed(state)});
  }
  return clocks;
}

/**
 * Whether time is used on a question: not on one that is read after its end, but a question that
 * is locked does not stop the clock of an exam.
 * @param {!Quiz} quiz
 * @param {!State} state
 */
export function isTimed(quiz, state) {
  const answer = state.answers[state.order[state.at]];
  return state.screen === 'question' && !state.finished && Boolean(answer)
    && (!answer.done || Boolean(quiz.time && modeOf(quiz, state) === 'exam'));
}

/**
 * The key of what is to be said between two moments of a clock, if anything is.
 * @param {!Clock} before
 * @param {!Clock} clock
 * @return {?string}
 */
export function warning(before, clock) {
  const crossed = (seconds) => before.left > seconds && clock.left <= seconds;
  if (crossed(WARN_SECONDS)) {
    return 'leftLast';
  }
  if (crossed(60)) {
    return 'leftMinute';
  }
  return crossed(clock.limit / 2) ? 'leftHalf' : null;
}

/**
 * What happens when a clock has come to its end.
 * @param {!Quiz} quiz
 * @param {string} id the question that is open
 * @param {!Clock} clock
 */
export function timeOver(quiz, id, clock) {
  if (clock.whole) {
    return {type: 'finish', over: true};
  }
  return quiz.mode === 'exam' ? {type: 'lock', id} : {type: 'check', id, over: true};
}
