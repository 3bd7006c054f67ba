/** @fileoverview The view of a question whose answer is a number chosen on a scale. */
import {isRightAt} from '../logic/grading.js';
import {isGraded} from '../logic/state.js';
import {element} from '../page/dom.js';
import {mark} from '../page/mark.js';

export const slider = {
  field: (article) => article.querySelector('.slider input'),

  bind(article, respond) {
    // A click on the number where the handle already stands is an answer, too.
    for (const kind of ['input', 'click']) {
      this.field(article).addEventListener(kind, ({target}) => respond([target.value]));
    }
  },

  ids: () => [],
  initial: () => [],

  arrange() {},

  show(article, question, answer, open) {
    const field = this.field(article);
    const shown = article.querySelector('.slider output');
    const value = answer.response?.[0];
    field.value = value ?? '';
    shown.textContent = value ? `${value} ${shown.getAttribute('data-unit')}`.trim() : shown.getAttribute('data-none');
    field.setAttribute('aria-valuetext', shown.textContent);
    const graded = open && isGraded(answer) && answer.checked?.[0];
    const state = graded && (isRightAt(question, 0, answer.checked[0]) ? 'right' : 'wrong');
    mark(field.parentNode, field.parentNode, state);
  },

  pick() {},

  feedback: () => [],

  describe: (article, [value]) => [element('bdi', {class: 'accepted'}, value)],
};
