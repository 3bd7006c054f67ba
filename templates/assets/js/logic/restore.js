/** @fileoverview What is left of kept progress, which may be old, foreign or damaged. */
import {countOf, outcomeOf} from './grading.js';
import {freshAnswer, freshState, isGraded, isTouched, patchState, questionOf} from './state.js';

const OUTCOMES = ['right', 'partial', 'wrong', 'unanswered', 'ambiguous', 'notNumber', 'shown',
  'learned'];

/** What numbers can be at most, far beyond what learners choose; milliseconds end with all dates. */
const MOST = {pace: 100, extra: 24 * 60 * 60, ended: 8.64e15};
const MOST_OF_OTHERS = 1e9;

const isTexts = (value) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const isSound = (name, part, fresh) => fresh === null || (typeof part === typeof fresh
  && (typeof part !== 'number' || (part >= 0 && part <= (MOST[name] ?? MOST_OF_OTHERS))));

/**
 * The parts of something kept that something fresh has as well; null if one of them cannot be what
 * it says. What is null in something fresh is for the caller to check.
 */
export function likeness(kept, fresh) {
  const names = Object.keys(fresh);
  return names.every((name) => isSound(name, kept?.[name], fresh[name]))
    ? Object.fromEntries(names.map((name) => [name, kept[name] ?? null])) : null;
}

/**
 * Whether a list is made of what a question offers, each at most once.
 * @param {!Array<string>} ids what is offered; where that is nothing, any texts will do
 * @param {?} list
 * @param {boolean} whole whether it must hold everything
 */
export const isOffered = (ids, list, whole) =>
  isTexts(list) && (ids.length === 0 || (new Set(list).size === list.length
    && list.every((each) => ids.includes(each)) && (!whole || list.length === ids.length)));

/** What is left of a kept answer: nothing if the question has changed or it is no answer at all. */
function restoredAnswer(question, kept, fits) {
  const fresh = freshAnswer(question.hash);
  const answer = kept?.hash === question.hash ? likeness({...fresh, ...kept}, fresh) : null;
  const sound = answer
    && [answer.response, answer.checked, answer.best].every((each) => each === null || fits(question, each))
    && (answer.outcome === null || OUTCOMES.includes(answer.outcome));
  if (!sound) {
    return fresh;
  }
  // How it is graded, how often it may be tried and how many hints there are may have changed.
  answer.hints = Math.min(answer.hints, question.hints);
  const last = answer.tries >= question.attempts;
  return isGraded(answer) && answer.outcome !== 'shown'
    ? {...answer, outcome: outcomeOf(question, answer.checked), done: answer.done || last} : answer;
}

/**
 * What is left of kept progress after the quiz may have been edited; null if nothing is.
 * @param {!Quiz} quiz
 * @param {?} stored
 * @param {function(!Question, ?): boolean=} fits whether a response is made of what is offered
 * @return {?State}
 */
export function restored(quiz, stored, fits = (question, response) => isTexts(response)) {
  const kept = likeness({...freshState(), ...stored}, freshState());
  if (!kept || !isTexts(kept.order)) {
    return null;
  }
  const isKept = (id) => kept.order.includes(id);
  const place = (id) => (isKept(id) ? kept.order.indexOf(id) : kept.order.length);
  const order = quiz.questions.map(({id}) => id)
    .filter((id) => isKept(id) || !(quiz.draw || kept.drill))
    .sort((one, other) => place(one) - place(other));
  const answers = Object.fromEntries(order.map((id) =>
    [id, restoredAnswer(questionOf(quiz, id), kept.answers?.[id], fits)]));
  if (!kept.drill && !order.some((id) => isTouched(answers[id]))) {
    return null;
  }
  const open = order.findIndex((id) => !answers[id].outcome);
  const finished = kept.finished && open < 0;
  const at = kept.finished && !finished ? open : Math.max(0, order.indexOf(kept.order[kept.at]));
  const reached = countOf(kept.order.slice(0, kept.reached + 1), (id) => order.includes(id)) - 1;
  return patchState(freshState(),
    {...kept, answers, order, at, reached: Math.max(at, reached), finished});
}
