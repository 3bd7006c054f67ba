/**
 * @fileoverview The views of questions by their form. Each reads a response from its article
 * (`bind`, `ids`, `initial`), shows one (`arrange`, `show`, `feedback`) and tells it (`describe`).
 */
import {isOffered} from '../logic/restore.js';
import {articles, quiz} from '../page/page.js';
import {choice} from './choice.js';
import {matching} from './matching.js';
import {ordering} from './ordering.js';
import {typed} from './typed.js';

/** Those of forms that are not text fields. */
const views = {choice, multiple: choice, ordering, matching};

/** @param {!Question} question */
export const viewOf = ({form}) => views[form] ?? typed;

/** What responses are made of, by question: options, steps or pairs as the author listed them. */
const offered = new Map(
  quiz.questions.map((question) => [question.id, viewOf(question).ids(articles.get(question.id))]));

/** @param {!Question} question */
export const offersOf = ({id}) => offered.get(id);

/**
 * What a question offers as a new run shows it.
 * @param {!Question} question
 */
export const initialOf = (question) => viewOf(question).initial(offersOf(question), question);

/**
 * Whether a list is made of what a question offers, each at most once.
 * @param {!Question} question
 * @param {?} list
 * @param {boolean=} whole whether it must hold everything
 */
export const fits = (question, list, whole = question.form === 'ordering') =>
  isOffered(offersOf(question), list, whole);
