/** @fileoverview The view of a question whose answer is one or more options. */
import {optionsShown} from '../logic/order.js';
import {isGraded} from '../logic/state.js';
import {copied, element, found, reorder} from '../page/dom.js';
import {mark} from '../page/mark.js';
import {enumeration, text} from '../page/texts.js';

export const choice = {
  options: (article) => [...article.querySelectorAll('.option')],
  ids: (article) => choice.options(article).map((node) => node.dataset.option),

  bind(article, respond) {
    article.addEventListener('change', (event) => {
      if (event.target.matches('.option input')) {
        respond(this.options(article).map((node) => node.querySelector('input'))
          .filter((input) => input.checked).map((input) => input.value));
      }
    });
    // A label holds no blocks; who selects them does not mean to choose.
    article.addEventListener('click', ({target}) => {
      const words = target.closest('.option > .text');
      if (words && !target.closest('a, .copy') && document.getSelection().isCollapsed) {
        words.parentNode.querySelector('input').click();
      }
    });
  },

  initial: optionsShown,

  arrange(article, ids) {
    const listed = found(article, 'option', ids);
    reorder(article.querySelector('.options'), listed);
    listed.forEach((node, place) => {
      const letter = String.fromCharCode(65 + place);
      node.querySelector('.letter').textContent = letter;
      article.querySelectorAll(`[data-letter="${node.dataset.option}"]`).forEach((each) => {
        each.textContent = letter;
      });
    });
    const rights = found(article, 'right', ids);
    if (rights.length > 0) {
      reorder(article.querySelector('.rights'), rights);
      article.querySelector('.letters').textContent =
        enumeration(rights.map((node) => node.querySelector('[data-letter]').textContent));
    }
  },

  show(article, question, answer, open) {
    for (const node of this.options(article)) {
      const id = node.dataset.option;
      node.querySelector('input').checked = Boolean(answer.response?.includes(id));
      const chosen = open && isGraded(answer) && answer.checked.includes(id);
      const right = question.key.includes(id);
      const state = right && (chosen || (open && answer.done)) ? 'right' : chosen ? 'wrong' : null;
      mark(node, node, state);
    }
  },

  pick(article, place) {
    const input = this.options(article)[place]?.querySelector('input:enabled');
    input?.focus();
    input?.click();
  },

  /** The feedback on a response, as nodes. */
  feedback(article, response) {
    return found(article, 'feedback', response).flatMap((told) => copied(told.lastElementChild));
  },

  /** A response in words, as nodes. */
  describe(article, ids) {
    const chosen = this.options(article).filter((node) => ids.includes(node.dataset.option));
    return chosen.flatMap((node, place) =>
      [place ? ' · ' : '', element('bdi', {}, node.querySelector('.letter').textContent), `${text('comma')} `,
        element('span', {dir: 'auto'}, ...copied(node.querySelector('.text')))]);
  },
};
