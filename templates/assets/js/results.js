/** The results screen. */
function bar(part, whole) {
  return drawing('svg', {viewBox: '0 0 100 8', preserveAspectRatio: 'none', class: 'share', 'aria-hidden': 'true'},
    drawing('rect', {width: 100, height: 8, class: 'share-all'}),
    drawing('rect', {width: (100 * part) / whole, height: 8, class: 'share-right'}));
}

/** The points earned for each value of an attribute, as a table; null if no question has it. */
function shares(caption, questions, attribute, rank) {
  const groups = new Map();
  for (const question of questions) {
    const value = articles.get(question.id).dataset[attribute];
    if (value) {
      groups.set(value, [...(groups.get(value) ?? []), question]);
    }
  }
  const rows = [...groups];
  if (rank) {
    const rankOf = ([, [first]]) => Number(articles.get(first.id).dataset.rank);
    rows.sort((one, other) => rankOf(one) - rankOf(other));
  }
  return rows.length === 0 ? null : element('table', {class: 'shares'},
    element('caption', {}, caption),
    element('tbody', {}, ...rows.map(([value, group]) => {
      const {earned, total} = tally(group, state.answers);
      return element('tr', {},
        element('th', {scope: 'row', dir: 'auto'}, value),
        element('td', {}, bar(earned, total)),
        element('td', {class: 'share-words'}, text('position', {n: earned, total})));
    })));
}

function reviewItem(question, place) {
  const article = articles.get(question.id);
  const answer = state.answers[question.id];
  const view = views[question.form];
  const notes = [text(answer.outcome ?? 'unanswered')];
  if (answer.outcome === 'partial') {
    notes.push(text('score', {n: earned(question, answer), total: question.points}));
  }
  if (answer.over) {
    notes.push(text('timeOver'));
  }
  if (answer.tries > 0) {
    notes.push(plural('attempt', answer.tries));
  }
  if (answer.hints > 0) {
    notes.push(plural('hints', answer.hints));
  }
  const open = element('button', {type: 'button'}, text('open'));
  const title = article.querySelector('h2');
  open.setAttribute('aria-label', `${text('open')}: ${spoken(title)}`);
  open.addEventListener('click', () => change({type: 'go', at: place}));
  const right = answer.outcome === 'right';
  return element('li', {class: 'review', 'data-state': answer.outcome},
    element('h4', {dir: 'auto'}, ...copied(title)),
    element('p', {class: 'verdict-line'}, icon(answer.outcome), notes.join(' · ')),
    isBlank(answer.checked) ? null
      : element('div', {class: 'told'}, `${text('yours')} `, ...view.describe(article, answer.checked)),
    right ? null : element('div', {class: 'told'}, ...copied(article.querySelector('.key'))),
    open);
}

/** Whether the run was passed, in words, with its points. Cards are known in the end, all of them. */
function sumParts(passed, earned, points, facts) {
  const state = passed ? 'right' : 'wrong';
  const judged = data.mode !== 'flashcards';
  return element('div', {class: 'sum', 'data-state': state},
    judged ? element('p', {class: 'verdict-line final'}, icon(state), text(passed ? 'passed' : 'failed')) : null,
    element('p', {class: 'score'}, text('score', {n: earned, total: points})),
    element('p', {class: 'quiet'}, facts.join(' · ')));
}

function badgeParts(passed) {
  const title = byId('start').dataset.badge;
  if (!title || !passed || state.drill || data.mode === 'flashcards') {
    return [];
  }
  const badge = drawBadge(title);
  return [element('div', {class: 'award'},
    element('h3', {}, text('badge')), badge, badgeLink(badge))];
}

function renderResults() {
  const questions = state.order.map((id) => questionOf(data, id));
  const {earned, points, passed} = standing();
  const facts = [text('timeUsed', {time: clockTime(secondsUsed())})];
  if (data.mode !== 'flashcards') {
    facts.unshift(byId('results').dataset.pass);
  }
  if (byId('start').querySelector('.pace') && state.pace === 0 && !state.drill) {
    facts.push(text('noLimit'));
  }
  for (const question of questions) {
    const {id} = question;
    views[question.form].arrange(articles.get(id), state.shown[id], state.answers[id]);
  }
  const again = control(byId('results'), 'again');
  label(again, text('again'), state.order.every((id) => state.answers[id].outcome === 'right'));
  control(byId('results'), 'save').href =
    `data:application/json;charset=utf-8,${encodeURIComponent(savedRun())}`;
  byId('report').replaceChildren(
    sumParts(passed, earned, points, facts),
    ...badgeParts(passed),
    ...[shares(text('by'), questions, 'category', false), shares(text('byLevel'), questions, 'level', true)]
      .filter(Boolean),
    element('h3', {}, text('review')),
    element('ol', {class: 'reviews'}, ...questions.map(reviewItem)));
}

function bindResults() {
  control(byId('results'), 'save').download = `${data.id.replaceAll('/', '-')}.json`;
  control(byId('results'), 'again').addEventListener('click', () => {
    const wrong = state.order.filter((id) => state.answers[id].outcome !== 'right');
    run(wrong, {drill: true, pace: 0});
  });
}
