/** @fileoverview One question on the screen: its buttons, hints, verdict and answer. */
import {offersOf, viewOf} from '../forms/forms.js';
import {earned, refused} from '../logic/grading.js';
import {needsFinish} from '../logic/standing.js';
import {canReveal, isGraded, isRefused, modeOf} from '../logic/state.js';
import {byId, control, element, label} from './dom.js';
import {finish} from './finish.js';
import {icon} from './mark.js';
import {articles, quiz} from './page.js';
import {change, current} from './session.js';
import {plural, text} from './texts.js';

/** @param {!Question} question */
export function bindQuestion(question) {
  const {id} = question;
  const article = articles.get(id);
  viewOf(question).bind(article, (response) => change({type: 'respond', id, response}));
  article.querySelectorAll('.hint').forEach((hint) => {
    hint.hidden = true;
  });
  const on = (name, action) => control(article, name).addEventListener('click', (event) => {
    // Where a frame may not submit forms, Enter still clicks the form's button.
    event.preventDefault();
    action();
  });
  const place = () => current().order.indexOf(id);
  on('check', () => check(question));
  on('next', () => leave(question));
  on('skip', () => skip(question));
  on('previous', () => goOn(place() - 1));
  on('hint', () => showHint(id));
  on('reveal', () => change({type: 'reveal', id}));
}

/** What the main button does, whatever it says. */
function check(question) {
  const {id} = question;
  const state = current();
  const mode = modeOf(quiz, state);
  if (mode === 'flashcards') {
    change(state.turned ? {type: 'card', id, known: true} : {type: 'turn'});
  } else if (mode === 'exam' || state.answers[id].done) {
    leave(question);
  } else {
    change({type: 'check', id});
  }
}

/** An exam tells once that it cannot read what was typed, before it goes on. */
function leave(question) {
  const {id} = question;
  const state = current();
  const answer = state.answers[id];
  const unread = modeOf(quiz, state) === 'exam' && !answer.done && !isRefused(answer)
    && refused(question, answer.response);
  if (unread) {
    change({type: 'check', id});
  } else {
    goOn(state.order.indexOf(id) + 1);
  }
}

function skip({id}) {
  const state = current();
  if (modeOf(quiz, state) === 'flashcards') {
    change({type: 'card', id, known: false});
  } else {
    goOn(state.order.indexOf(id) + 1);
  }
}

function goOn(at) {
  const state = current();
  if (at < state.order.length) {
    change({type: 'go', at});
  } else if (state.finished) {
    change({type: 'show', screen: 'results'});
  } else {
    finish();
  }
}

export function showHint(id) {
  const shown = current().answers[id].hints;
  change({type: 'hint', id});
  articles.get(id).querySelectorAll('.hint')[shown]?.querySelector('summary').focus();
}

/**
 * @param {!State} state
 * @param {!Question} question
 * @param {!Answer} answer
 */
export function renderQuestion(state, question, answer) {
  const article = articles.get(question.id);
  const mode = modeOf(quiz, state);
  const open = mode !== 'exam' || state.finished;
  const view = viewOf(question);
  view.arrange(article, state.shown[question.id] ?? offersOf(question), answer);
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
  const left = mode === 'exam' || mode === 'flashcards' ? '' : attemptsLeft(question, answer);
  byId('attempts').textContent = left || (answer.over && !open ? text('timeOver') : '');
  renderActions(state, article, question, answer);
  renderVerdict(article, question, answer, (open || isRefused(answer)) && mode !== 'flashcards');
}

function renderActions(state, article, question, answer) {
  const mode = modeOf(quiz, state);
  const ends = state.at === state.order.length - 1
    && (state.finished || !needsFinish(quiz, state));
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
    for (const [name, hidden, before] of [['next', asked, 'check'], ['skip', !asked, 'hint']]) {
      const button = control(article, name);
      label(button, text(ends ? 'finish' : name), hidden);
      // Keys reach it where it stands; it is moved only then, as that takes the focus from it.
      if (button.classList.contains('ends') !== ends) {
        button.classList.toggle('ends');
        if (ends) {
          button.parentNode.append(button);
        } else {
          control(article, before).after(button);
        }
      }
    }
    control(article, 'reveal').hidden = !canReveal(quiz, state, question, answer);
  }
  control(article, 'previous').hidden = cards || state.at === 0;
  label(control(article, 'hint'), text(answer.hints ? 'hintNext' : 'hint'),
    answer.hints >= question.hints || answer.done || state.finished || state.turned);
}

/** In words; nothing where there is no limit, or none is of interest any more. */
function attemptsLeft({attempts}, answer) {
  return attempts && !answer.done ? plural('attemptsLeft', attempts - answer.tries) : '';
}

function verdictWords(question, answer) {
  const words = answer.outcome === 'unanswered' && !answer.done
    ? [text('unansweredHelp')]
    : [text(answer.outcome)];
  if (answer.over) {
    words.unshift(text('timeOver'));
  }
  const graded = isGraded(answer);
  if (graded && answer.outcome !== 'right' && earned(question, answer)) {
    words.push(text('score', {n: earned(question, answer), total: question.points}));
  }
  if (graded) {
    words.push(attemptsLeft(question, answer));
  }
  return words.filter(Boolean).join(' · ');
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
  const told = isGraded(answer) ? viewOf(question).feedback(article, answer.checked) : [];
  verdict.dataset.state = answer.outcome;
  verdict.replaceChildren(
    element('p', {class: 'verdict-line'}, icon(answer.outcome), verdictWords(question, answer)),
    element('div', {class: 'prose'}, ...told));
  fieldset.setAttribute('aria-describedby', verdict.id);
}
