/** @fileoverview What a run has come to, for the results and for others to be told. */
import {earned, isBlank, missingTo, tally} from './grading.js';
import {isGraded, isAssessed, isPending, modeOf, questionOf} from './state.js';

/**
 * A question and what its answer earned, without what was answered.
 * @param {!Quiz} quiz
 * @param {!State} state
 * @param {string} id
 */
export function factsOf(quiz, state, id) {
  const question = questionOf(quiz, id);
  const answer = state.answers[id];
  return {
    question: id, outcome: answer.outcome, earned: earned(question, answer), points: question.points,
    attempts: answer.tries,
  };
}

/** The points that are missing to a pass. */
export const missingIn = ({pass, percent}, earned, points) =>
  missingTo(pass, percent, earned, points);

/**
 * @param {!Quiz} quiz
 * @param {!State} state
 */
export function standing(quiz, state) {
  const sum = tally(state.order.map((id) => questionOf(quiz, id)), state.answers);
  return {
    earned: sum.earned, points: sum.total,
    passed: missingIn(quiz, sum.earned, sum.total) === 0,
    questions: state.order.map((id) => factsOf(quiz, state, id)),
  };
}

/**
 * How far a question has come: `todo`, `pending` where nothing was checked since
 * something was chosen, or its outcome, of which an exam tells nothing before its end.
 * @param {!Quiz} quiz
 * @param {!State} state
 * @param {string} id
 */
export function progressOf(quiz, state, id) {
  const answer = state.answers[id];
  if (modeOf(quiz, state) === 'exam' && !state.finished) {
    return isBlank(answer.response) ? 'todo' : 'answered';
  }
  if (isPending(answer)) {
    return 'pending';
  }
  return isGraded(answer) || answer.done ? answer.outcome : 'todo';
}

/**
 * Whether there is something to be known before a run ends: always where it is for a mark, and
 * where something is open or marked for later.
 * @param {!Quiz} quiz
 * @param {!State} state
 */
export const needsFinish = (quiz, state) => isAssessed(quiz, state)
  || state.order.some((id) => state.answers[id].marked
    || ['todo', 'pending'].includes(progressOf(quiz, state, id)));

/**
 * Whether the screen before the end can be shown: once all is reached, and before all is told.
 * @param {!Quiz} quiz
 * @param {!State} state
 */
export const canFinish = (quiz, {order, reached, finished}) =>
  order.length > 0 && reached === order.length - 1 && !finished && quiz.mode !== 'flashcards';

/**
 * @param {!Quiz} quiz
 * @param {!State} state
 * @param {boolean} prized whether there is a badge to earn
 * @return {!Result}
 */
export function resultOf(quiz, state, prized) {
  const {earned, points, passed} = standing(quiz, state);
  const {ended, pace} = state;
  const badge = prized && passed && quiz.mode !== 'flashcards';
  return {ended, earned, points, passed, pace, badge};
}
