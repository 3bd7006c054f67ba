/** @fileoverview Grading: pure functions of a question and a response. */
import {accepts, between, refusal, visible} from './comparison.js';

export const countOf = (list, test) => list.filter(test).length;

/** An element is right if the key has it. */
const elements = ({key}, response) => countOf(response, (each) => key.includes(each));

/** The forms that are graded in another way. */
const graders = {
  ordering: ({key}, response) => countOf(key, (id, place) => response[place] === id),
  numeric: ({key, unit, comma}, [typed]) =>
    Number(!refusal(typed, unit, comma) && between(key, typed, unit)),
  short: ({key, exact}, [typed]) => Number(accepts(key, typed, exact)),
  cloze: ({key, exact}, response) =>
    countOf(key, (answers, place) => accepts(answers, response[place] ?? '', exact)),
};

/** How many elements of a response are right. */
export const rightIn = (question, response) =>
  (graders[question.form] ?? elements)(question, response);

/** How many elements a response must have to be right in all. */
export const wholeOf = ({form, key}) => (form === 'numeric' || form === 'short' ? 1 : key.length);

/** @noinline */
export const isBlank = (response) => !response || !response.some(visible);

/**
 * The share of the points that a response earns: what is right of it; of several options that are
 * chosen right minus wrong, never below zero.
 * @param {!Question} question
 * @param {?Given} response
 * @return {number}
 */
export function shareOf(question, response) {
  if (isBlank(response)) {
    return 0;
  }
  const right = rightIn(question, response);
  const against = question.form === 'multiple' ? response.length - right : 0;
  const share = Math.max(0, (right - against) / wholeOf(question));
  return share === 1 || question.partial ? share : 0;
}

/**
 * @param {!Question} question
 * @param {?Given} response
 * @return {string}
 */
export function outcomeOf(question, response) {
  if (isBlank(response)) {
    return 'unanswered';
  }
  const share = shareOf(question, response);
  return share === 1 ? 'right' : share > 0 ? 'partial' : 'wrong';
}

/**
 * Whether what was typed at one of a question's places is right, whatever stands at the others.
 * @param {!Question} question
 * @param {number} place
 * @param {string} typed
 */
export function isRightAt(question, place, typed) {
  const alone = question.form === 'cloze' ? {...question, key: [question.key[place]]} : question;
  return rightIn(alone, [typed]) === 1;
}

/** Why a response cannot be graded; null if it can. */
export const refused = ({form, unit, comma}, response) =>
  form === 'numeric' && !isBlank(response) ? refusal(response[0], unit, comma) : null;

/**
 * What an answer earns, by its best attempt; a card that was known has nothing to be checked.
 * @param {!Question} question
 * @param {!Answer} answer
 * @return {number}
 */
export function earned(question, {outcome, checked, best}) {
  const share = outcome === 'right' ? 1 : shareOf(question, best ?? checked);
  return share * question.points;
}

/**
 * Points earned and to be earned.
 * @param {!Array<!Question>} questions
 * @param {!Object<string, !Answer>} answers
 */
export function tally(questions, answers) {
  const sum = {earned: 0, total: 0};
  for (const question of questions) {
    const answer = answers[question.id] ?? {};
    sum.total += question.points;
    sum.earned += earned(question, answer);
  }
  return sum;
}

/**
 * The points that are missing to a pass mark, which is a share in per cent or a number of points;
 * 0 where it is passed.
 * @param {number} pass
 * @param {boolean} percent
 * @param {number} earned
 * @param {number} total
 * @return {number}
 */
export function missingTo(pass, percent, earned, total) {
  const missing = (percent ? (pass * total) / 100 : pass) - earned;
  // Tenths of points do not add up exactly in binary.
  return missing > 1e-9 ? missing : 0;
}
