/** The view of a question whose answer is typed into one or more text fields. */
const typed = {
  fields: (article) => [...article.querySelectorAll('.blank')],

  bind(article, id) {
    article.addEventListener('input', (event) => {
      if (event.target.matches('.blank')) {
        change({type: 'respond', id, response: this.fields(article).map((field) => field.value)});
      }
    });
  },

  ids: () => [],
  initial: () => [],

  arrange() {},

  show(article, question, answer, open) {
    const cloze = question.form === 'cloze';
    this.fields(article).forEach((field, place) => {
      const value = answer.response?.[place] ?? '';
      if (field.value !== value) {
        field.value = value;
      }
      const checked = answer.checked?.[place] ?? '';
      const graded = open && isGraded(answer) && checked.trim();
      const alone = cloze ? {...question, key: [question.key[place]]} : question;
      const right = graded && graders[question.form](alone, [checked]).right === 1;
      mark(field.parentNode, field.parentNode, graded && (right ? 'right' : 'wrong'));
    });
  },

  pick() {},

  feedback: () => [],

  describe: (article, response) => response.flatMap((each, place) =>
    [place ? ' · ' : '', element('bdi', {class: 'accepted'}, each.trim() || '–')]),
};
