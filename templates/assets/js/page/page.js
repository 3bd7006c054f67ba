/** @fileoverview What the page tells the script: the quiz's ids, keys and times, the articles. */
import {byId} from './dom.js';

/** @type {!Quiz} */
export const quiz = /** @type {!Quiz} */ (JSON.parse(byId('quiz-data').textContent));

/** The articles of the questions by the questions' ids. */
export const articles = new Map(
  [...document.querySelectorAll('.question')].map((node) => [node.dataset.id, node]));
