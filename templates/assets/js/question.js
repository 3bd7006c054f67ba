/** The views by the question's form. */
const views = {
  choice, multiple: choice, ordering, matching, numeric: typed, short: typed, cloze: typed,
};

/** What responses are made of, by question: options, steps or pairs as the author listed them. */
const listed = new Map(data.questions.map(({id, form}) => [id, views[form].ids(articles.get(id))]));

const initialOf = (question) =>
  views[question.form].initial(listed.get(question.id), question);

/**
 * Whether a list is made of what a question offers, each at most once.
 * @param {!Question} question
 * @param {?} list
 * @param {boolean=} whole whether it must hold everything
 */
function fits({id, form}, list, whole = form === 'ordering') {
  const ids = listed.get(id);
  return isTexts(list) && (ids.length === 0 || (new Set(list).size === list.length
    && list.every((each) => ids.includes(each)) && (!whole || list.length === ids.length)));
}

/** One question on the screen: its buttons, hints, verdict and answer. */
function bindQuestion(question) {
  const {id} = question;
  const article = articles.get(id);
  const at = () => state.order.indexOf(id);
  // An exam tells once that it cannot read what was typed, before it goes on.
  const leave = () => {
    const answer = state.answers[id];
    const unread = modeOf(data, state) === 'exam' && !answer.done && !isRefused(answer)
      && refused(question, answer.response);
    return unread ? change({type: 'check', id}) : goOn(at() + 1);
  };
  views[question.form].bind(article, id);
  article.querySelectorAll('.hint').forEach((hint) => {
    hint.hidden = true;
  });
  // Where a frame may not submit forms, Enter still clicks the form's button.
  control(article, 'check').addEventListener('click', (event) => {
    event.preventDefault();
    const mode = modeOf(data, state);
    if (mode === 'flashcards') {
      change(state.turned ? {type: 'card', id, known: true} : {type: 'turn'});
    } else if (mode === 'exam' || state.answers[id].done) {
      leave();
    } else {
      change({type: 'check', id});
    }
  });
  const flashcards = data.mode === 'flashcards';
  control(article, 'next').addEventListener('click', leave);
  control(article, 'skip').addEventListener('click', () =>
    flashcards && !state.drill ? change({type: 'card', id, known: false}) : goOn(at() + 1));
  control(article, 'previous').addEventListener('click', () => goOn(at() - 1));
  control(article, 'hint').addEventListener('click', () => showHint(id));
}

function goOn(at) {
  if (at < state.order.length) {
    change({type: 'go', at});
  } else {
    change(state.finished ? {type: 'show', screen: 'results'} : {type: 'finish'});
  }
}

function showHint(id) {
  const shown = state.answers[id].hints;
  change({type: 'hint', id});
  articles.get(id).querySelectorAll('.hint')[shown]?.querySelector('summary').focus();
}

function label(button, words, hidden) {
  button.hidden = hidden;
  if (button.textContent !== words) {
    button.textContent = words;
  }
}

function renderQuestion(question, answer) {
  const article = articles.get(question.id);
  const mode = modeOf(data, state);
  const open = mode !== 'exam' || state.finished;
  const view = views[question.form];
  view.arrange(article, state.shown[question.id] ?? listed.get(question.id), answer);
  view.show(article, question, answer, open);
  article.querySelector('fieldset').disabled = answer.done;
  article.querySelectorAll('.hint').forEach((hint, place) => {
    const hidden = place >= answer.hints;
    // One that was closed stays so.
    if (hint.hidden !== hidden) {
      hint.hidden = hidden;
      hint.open = !hidden;
    }
  });
  const solved = article.querySelector('.answer');
  solved.hidden = !(open && answer.done) && !state.turned;
  solved.open = !solved.hidden;
  const counted = question.attempts && !answer.done && mode !== 'exam' && mode !== 'flashcards';
  const locked = answer.over && !open ? text('timeOver') : '';
  byId('attempts').textContent =
    counted ? plural('attemptsLeft', question.attempts - answer.tries) : locked;
  renderActions(article, question, answer, mode);
  renderVerdict(article, question, answer, (open || isRefused(answer)) && mode !== 'flashcards');
}

function renderActions(article, question, answer, mode) {
  const last = state.at === state.order.length - 1;
  const forward = state.finished ? text('finish') : text(mode === 'exam' ? 'submit' : 'finish');
  const next = last ? forward : text('next');
  const cards = mode === 'flashcards' && !state.finished;
  const check = control(article, 'check');
  check.dataset.words ??= check.textContent;
  if (cards) {
    label(check, text(state.turned ? 'knew' : 'turn'), false);
    label(control(article, 'skip'), text('didNot'), !state.turned);
    control(article, 'next').hidden = true;
  } else {
    const asked = mode !== 'exam' && !answer.done && !state.finished;
    label(check, check.dataset.words, !asked);
    label(control(article, 'next'), next, asked);
    label(control(article, 'skip'), last ? text('finish') : text('skip'), !asked);
  }
  control(article, 'previous').hidden = cards || state.at === 0;
  label(control(article, 'hint'), text(answer.hints ? 'hintNext' : 'hint'),
    answer.hints >= question.hints || answer.done || state.finished || state.turned);
}

function verdictWords(question, answer) {
  const words = answer.outcome === 'unanswered' && !answer.done
    ? [text('unansweredHelp')]
    : [text(answer.outcome)];
  if (answer.over) {
    words.unshift(text('timeOver'));
  }
  if (answer.outcome === 'partial') {
    words.push(text('score', {n: earned(question, answer), total: question.points}));
  }
  if (isGraded(answer) && !answer.done && question.attempts) {
    words.push(plural('attemptsLeft', question.attempts - answer.tries));
  }
  return words.join(' · ');
}

function renderVerdict(article, question, answer, open) {
  const verdict = article.querySelector('.verdict');
  const fieldset = article.querySelector('fieldset');
  verdict.hidden = !(open && answer.outcome);
  if (verdict.hidden) {
    fieldset.removeAttribute('aria-describedby');
    verdict.replaceChildren();
    return;
  }
  const told = isGraded(answer)
    ? views[question.form].feedback(article, answer.checked) : [];
  verdict.dataset.state = answer.outcome;
  verdict.replaceChildren(
    element('p', {class: 'verdict-line'}, icon(answer.outcome), verdictWords(question, answer)),
    element('div', {class: 'prose'}, ...told));
  fieldset.setAttribute('aria-describedby', verdict.id);
}
