/** @fileoverview What was chosen and what is right, as texts. */
import {spoken} from '../page/dom.js';
import {articles} from '../page/page.js';

/** An option, a step, or an item with its match. */
function wordsOf(article, id) {
  const [item, match] = id.split(':');
  const found = article.querySelector(`:is([data-option="${item}"], .step[data-step="${item}"],`
    + ` [data-item="${item}"]) .text`);
  const matched = match && article.querySelector(`[data-item="${item}"] [value="${match}"]`);
  return spoken(found) + (matched ? `: ${matched.textContent.trim()}` : '');
}

const isTyped = ({form}) => ['numeric', 'short', 'cloze'].includes(form);

/**
 * @param {!Question} question
 * @param {?Given} given
 * @return {!Array<string>}
 */
export function given(question, given) {
  const article = articles.get(question.id);
  return (given ?? []).map((each) => (isTyped(question) ? each.trim() : wordsOf(article, each)));
}

/**
 * Of a blank's answers the first, of a short answer's all, a number with its tolerance, a card's back.
 * @param {!Question} question
 * @return {!Array<string>}
 */
export const right = (question) => (['numeric', 'recall'].includes(question.form)
  ? [spoken(articles.get(question.id).querySelector('.key :is(.accepted, .prose)'))]
  : given(question, question.key.map((each) => (Array.isArray(each) ? each[0] : each))));

/** @param {!Question} question */
export const titleOf = ({id}) => spoken(articles.get(id).querySelector('h2'));
