/** @fileoverview The view of a question whose answer is typed into one or more text fields. */
import {visible} from '../logic/comparison.js';
import {isRightAt} from '../logic/grading.js';
import {isGraded} from '../logic/state.js';
import {element, isHeld} from '../page/dom.js';
import {mark} from '../page/mark.js';

export const typed = {
  fields: (article) => [...article.querySelectorAll('.blank')],

  bind(article, respond) {
    article.addEventListener('input', (event) => {
      if (event.target.matches('.blank')) {
        respond(this.fields(article).map((field) => field.value));
      }
    });
    // In the last one it checks.
    article.addEventListener('keydown', (event) => {
      const {key, target, isComposing} = event;
      const fields = this.fields(article);
      const next = fields.includes(target) && fields[fields.indexOf(target) + 1];
      if (key === 'Enter' && next && !isHeld(event) && !isComposing) {
        event.preventDefault();
        next.focus();
      }
    });
  },

  ids: () => [],
  initial: () => [],

  arrange() {},

  show(article, question, answer, open) {
    this.fields(article).forEach((field, place) => {
      const value = answer.response?.[place] ?? '';
      if (field.value !== value) {
        field.value = value;
      }
      // What was typed since is neither right nor wrong yet.
      const same = answer.checked?.[place] === value;
      const graded = open && isGraded(answer) && same && visible(value);
      const state = graded && (isRightAt(question, place, value) ? 'right' : 'wrong');
      mark(field.parentNode, field.parentNode, state);
    });
  },

  pick() {},

  feedback: () => [],

  describe: (article, response) => response.flatMap((each, place) =>
    [place ? ' · ' : '', element('bdi', {class: 'accepted'}, visible(each) ? each.trim() : '–')]),
};
