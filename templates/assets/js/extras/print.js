/** @fileoverview Printing: a worksheet, and the answers on a page of their own if asked for. */
import {hold} from '../page/clock.js';
import {byId, copied, element} from '../page/dom.js';
import {articles} from '../page/page.js';

function answerPage() {
  const page = element('section', {class: 'print-answers'});
  for (const [, article] of articles) {
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
    if (byId('print-key').checked && !choice.hidden) {
      byId('questions').after(answerPage());
    }
  });
  window.addEventListener('afterprint', () => {
    hold(false);
    document.querySelector('.print-answers')?.remove();
  });
}
