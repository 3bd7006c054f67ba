/** @fileoverview The view of a question whose answer is a match for each item. */
import {isGraded} from '../logic/state.js';
import {copied, element} from '../page/dom.js';
import {mark} from '../page/mark.js';

export const matching = {
  rows: (article) => [...article.querySelectorAll('.pair')],

  bind(article, respond) {
    article.addEventListener('change', (event) => {
      if (event.target.matches('select')) {
        respond(this.rows(article)
          .map((row) => [row.dataset.item, row.querySelector('select').value])
          .filter(([, match]) => match)
          .map((pair) => pair.join(':')));
      }
    });
  },

  ids: (article) => matching.rows(article).flatMap((row) =>
    [...row.querySelectorAll('option')].map(({value}) => `${row.dataset.item}:${value}`)),
  initial: () => [],

  arrange() {},

  show(article, question, answer, open) {
    for (const row of this.rows(article)) {
      const {item} = row.dataset;
      const of = (response) => response?.find((each) => each.startsWith(`${item}:`)) ?? '';
      const given = of(answer.response);
      row.querySelector('select').value = given.slice(item.length + 1);
      const graded = open && isGraded(answer) && given && of(answer.checked) === given;
      mark(row, row.lastElementChild, graded && (question.key.includes(given) ? 'right' : 'wrong'));
    }
  },

  pick() {},

  feedback: () => [],

  describe(article, response) {
    return [element('ul', {class: 'solved'}, ...response.map((pair) => {
      const [item, match] = pair.split(':');
      const row = article.querySelector(`[data-item="${item}"]`);
      return element('li', {},
        element('span', {dir: 'auto'}, ...copied(row.querySelector('.text'))),
        ': ',
        element('bdi', {}, row.querySelector(`[value="${match}"]`).textContent));
    }))];
  },
};
