/**
 * @fileoverview The learner's name: one for the whole site, kept on the device, in memory where
 * nothing can be kept. It is never sent anywhere.
 */
import {quiz} from '../page/page.js';

const slot = `quiz-name:${new URL(quiz.root, String(document.baseURI)).pathname}`;
let name = '';

/** A text without what neither a drawing nor an address can hold. */
const sound = (text) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');

/** @return {string} */
export function learner() {
  try {
    name = window.localStorage.getItem(slot) ?? name;
  } catch {
    // Then it is known until the page is closed.
  }
  return sound(name).trim();
}

/** @param {string} typed */
export function setLearner(typed) {
  name = typed;
  try {
    window.localStorage.setItem(slot, name);
  } catch {
    // As above.
  }
}
