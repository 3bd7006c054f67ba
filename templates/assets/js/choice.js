/** The view of a question whose answer is an option. */
const choice = {
  options: (article) => [...article.querySelectorAll('.option')],

  bind(article, id) {
    article.addEventListener('change', (event) => {
      if (event.target.type === 'radio') {
        change({type: 'respond', id, response: [event.target.value]});
      }
    });
  },

  /** The options' ids as they will be shown. */
  initial(article, question) {
    const ids = this.options(article).map((node) => node.dataset.option);
    if (!question.shuffle) {
      return ids;
    }
    const last = (id) => question.last.includes(id);
    return [...shuffled(ids.filter((id) => !last(id))), ...ids.filter(last)];
  },

  arrange(article, ids) {
    const nodes = new Map(this.options(article).map((node) => [node.dataset.option, node]));
    const listed = ids.map((id) => nodes.get(id)).filter(Boolean);
    reorder(article.querySelector('.options'), listed);
    listed.forEach((node, place) => {
      const letter = String.fromCharCode(65 + place);
      node.querySelector('.letter').textContent = letter;
      article.querySelectorAll(`[data-letter="${node.dataset.option}"]`).forEach((each) => {
        each.textContent = letter;
      });
    });
  },

  show(article, question, answer, open) {
    for (const node of this.options(article)) {
      const id = node.dataset.option;
      node.querySelector('input').checked = Boolean(answer.response?.includes(id));
      const chosen = open && answer.outcome && answer.checked?.includes(id);
      const right = question.key.includes(id);
      const state = right && (chosen || (open && answer.done)) ? 'right' : chosen ? 'wrong' : null;
      node.querySelector('.mark')?.remove();
      node.dataset.state = state ?? '';
      if (state) {
        node.append(element('span', {class: 'mark'}, icon(state), text(state)));
      }
    }
  },

  pick(article, place) {
    const input = this.options(article)[place]?.querySelector('input:enabled');
    input?.focus();
    input?.click();
  },

  /** The feedback on a response, as nodes. */
  feedback(article, response) {
    return response.flatMap((id) => {
      const told = article.querySelector(`[data-feedback="${id}"] dd`);
      return told ? copied(told) : [];
    });
  },

  /** A response or a key in words, as nodes. */
  describe(article, ids) {
    return this.options(article).filter((node) => ids.includes(node.dataset.option)).flatMap((node) =>
      [`${node.querySelector('.letter').textContent}, `,
        element('span', {dir: 'auto'}, ...copied(node.querySelector('.text')))]);
  },
};
