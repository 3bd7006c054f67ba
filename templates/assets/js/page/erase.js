/** @fileoverview Buttons that erase: the first press asks, and only the second one does it. */
import {answeredIn} from '../logic/state.js';
import {announce} from './dom.js';
import {settle} from './guard.js';
import {stateOf} from './session.js';
import {plural} from './texts.js';

/**
 * @param {!Element} button
 * @param {function()} erase
 */
export function bindErase(button, erase) {
  const words = button.textContent;
  const calm = () => {
    button.textContent = words;
    button.classList.remove('asking');
  };
  button.addEventListener('click', () => {
    const answered = answeredIn(stateOf(false));
    if (answered && !button.classList.contains('asking')) {
      button.classList.add('asking');
      button.textContent = plural('erase', answered);
      announce(button.textContent);
      settle();
    } else {
      calm();
      erase();
    }
  });
  button.addEventListener('blur', calm);
  button.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') {
      calm();
    }
  });
}
