/** Printing: a worksheet, and the answers on a page of their own if they were asked for. */
function answerPage() {
  const page = element('section', {class: 'print-answers'});
  for (const [, article] of articles) {
    page.append(element('div', {},
      element('h2', {}, ...copied(article.querySelector('.number')), ...copied(article.querySelector('h2'))),
      ...copied(article.querySelector('.answer-body'))));
  }
  return page;
}

function bindPrint() {
  const choice = document.querySelector('.print-choice');
  document.querySelectorAll('[data-do="print"]').forEach((button) =>
    button.addEventListener('click', () => window.print()));
  window.addEventListener('beforeprint', () => {
    printing = true;
    if (byId('print-key').checked && !choice.hidden) {
      byId('questions').after(answerPage());
    }
  });
  window.addEventListener('afterprint', () => {
    printing = false;
    stand();
    document.querySelector('.print-answers')?.remove();
  });
}
