/** @fileoverview Printing: a worksheet, and the answers on a page of their own if asked for. */
import {questionsOfRun} from '../logic/order.js';
import {hold} from '../page/clock.js';
import {byId, copied, element} from '../page/dom.js';
import {articles, quiz} from '../page/page.js';
import {stateOf} from '../page/session.js';

/** The questions of the run, or as many as one would have. */
function drawn() {
  const {order} = stateOf(false);
  return order.length ? order : questionsOfRun(quiz, null);
}

function answerPage() {
  const page = element('section', {class: 'print-answers'});
  for (const article of document.querySelectorAll('.question:not(.left)')) {
    page.append(element('div', {},
      element('h2', {},
        ...copied(article.querySelector('.number')), ...copied(article.querySelector('h2'))),
      ...copied(article.querySelector('.answer-body'))));
  }
  return page;
}

export function bindPrint() {
  const choice = document.querySelector('.print-choice');
  document.querySelectorAll('[data-do="print"]').forEach((button) =>
    button.addEventListener('click', () => window.print()));
  window.addEventListener('beforeprint', () => {
    hold(true);
    const all = byId('print-all');
    const chosen = all && !all.checked ? drawn() : [...articles.keys()];
    articles.forEach((article, id) => article.classList.toggle('left', !chosen.includes(id)));
    if (byId('print-key').checked && !choice.hidden) {
      byId('questions').after(answerPage());
    }
  });
  window.addEventListener('afterprint', () => {
    hold(false);
    document.querySelector('.print-answers')?.remove();
  });
}
