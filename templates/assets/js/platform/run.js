/**
 * @fileoverview What is kept of a quiz as a short text, and back. Options, steps and pairs are
 * numbers in it: places in the order of their ids, which stays the same when they are listed in
 * another one. A question is named by what it comes to, so that one that has changed is let go.
 */
import {articles, quiz} from '../page/page.js';
import {packed, unpacked} from './coder.js';

/** What questions offer to respond with, as their authors listed it: options, steps or pairs. */
const offers = new Map([...articles].map(([id, article]) => [id,
  [...article.querySelectorAll('.option, .step, .pair option')].map((node) => {
    const {option, step} = node.dataset;
    return option ?? step ?? `${node.closest('.pair').dataset.item}:${node.value}`;
  })]));

/**
 * @param {string} id
 * @return {!Array<string>}
 */
export const offered = (id) => offers.get(id);

/**
 * @param {string} id
 * @return {!Question}
 */
export const questionOf = (id) =>
  /** @type {!Question} */ (quiz.questions.find((each) => each.id === id));

const isSame = (list, other) => JSON.stringify(list) === JSON.stringify(other);

/**
 * What answers have in common is listed by its name, which is shorter.
 * @param {?State} state
 * @param {string} more what is kept as it is, but is not as important, like the order of options
 * @param {boolean} whole whether that is in it
 * @return {string}
 */
export function textOf(state, more, whole) {
  const {order = [], shown, answers, ...run} = state ?? {};
  const columns = {};
  for (const id of order) {
    const ids = offered(id).toSorted();
    const {response, checked, best, used} = answers[id];
    const parts = {...answers[id], checked: isSame(checked, response) || checked,
      // Nothing is better than what was checked last.
      best: isSame(best, checked) ? null : best, used: Math.round(used), shown: whole && shown[id]};
    for (const [name, part] of Object.entries(parts)) {
      (columns[name] ??= []).push(
        Array.isArray(part) ? part.map((each) => (ids.includes(each) ? ids.indexOf(each) : each)) : part);
    }
  }
  return packed(JSON.stringify([quiz.version, run, columns, whole && more]));
}

/**
 * What is left of a text, which may be of a page that has changed since, or damaged.
 * @param {string} text
 */
export function readText(text) {
  const [version, run, columns, more] = /** @type {!Array<?>} */ (JSON.parse(unpacked(text)));
  const state = {...run, order: [], shown: {}, answers: {}};
  columns.hash?.forEach((known, place) => {
    // Two may be the same.
    const question = quiz.questions.find(({id, hash}) => hash === known && !state.answers[id]);
    if (question) {
      const {id} = question;
      const ids = offered(id).toSorted();
      const answer = Object.fromEntries(Object.entries(columns).map(([part, {[place]: each}]) =>
        [part, Array.isArray(each) ? each.map((number) => ids.at(number) ?? number) : each]));
      answer.checked = answer.checked === true ? answer.response : answer.checked;
      state.order.push(id);
      state.shown[id] = answer.shown;
      state.answers[id] = answer;
    }
  });
  return [JSON.stringify({version, revision: 1, state}), more];
}
