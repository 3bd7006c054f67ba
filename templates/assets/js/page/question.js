/** @fileoverview One question on the screen: its buttons, hints, verdict and answer. */
import {offersOf, viewOf} from '../forms/forms.js';
import {earned, refused, rightIn, wholeOf} from '../logic/grading.js';
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
  const actions = {
    check, skip, next: leave, hint: showHint,
    previous: () => goOn(current().order.indexOf(id) - 1),
    reveal: () => change({type: 'reveal', id}),
  };
  article.addEventListener('click', (event) => {
    const button = event.target.closest('[data-do]');
    if (button) {
      // Where a frame may not submit forms, Enter still clicks the form's button.
      event.preventDefault();
      actions[button.dataset.do](question);
    }
  });
  article.addEventListener('keydown', ({key, target}) => {
    if (key === 'Enter' && target.matches('.verdict') && current().answers[id].done) {
      leave(question);
    }
  });
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

function showHint({id}) {
  const shown = current().answers[id].hints;
  change({type: 'hint', id});
  const hint = articles.get(id).querySelectorAll('.hint')[shown];
  hint?.firstElementChild.focus();
  hint?.scrollIntoView({block: 'nearest'});
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
  article.querySelector('fieldset').disabled = answer.done || mode === 'flashcards';
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
  const cards = mode === 'flashcards' && !state.finished;
  const asked = mode !== 'exam' && !answer.done && !state.finished;
  const ends = !cards && state.at === state.order.length - 1
    && (state.finished || !needsFinish(quiz, state));
  const check = control(article, 'check');
  check.hidden = !asked;
  if (cards) {
    check.textContent = text(state.turned ? 'knew' : 'turn');
  }
  control(article, 'next').hidden = asked || ends;
  control(article, 'skip').hidden = cards ? !state.turned : !asked || ends;
  article.querySelector('.ends').hidden = !ends;
  control(article, 'reveal').hidden = !canReveal(quiz, state, question, answer);
  control(article, 'previous').hidden = cards || state.at === 0;
  label(control(article, 'hint'), text(answer.hints ? 'hintNext' : 'hint'),
    answer.hints >= question.hints || answer.done || state.finished || state.turned
    || mode === 'exam');
}

/** In words; nothing where there is no limit, or none is of interest any more. */
function attemptsLeft({attempts}, answer) {
  return attempts && !answer.done ? plural('attemptsLeft', attempts - answer.tries) : '';
}

/**
 * What an answer has come to, in words: first that time has ended it, if it has.
 * @param {!Question} question
 * @param {!Answer} answer
 * @return {!Array<string>}
 */
export function judgement(question, answer) {
  const {outcome, checked, over} = answer;
  const n = outcome === 'right' ? 0 : earned(question, answer);
  return [over && text('timeOver'), text(outcome ?? 'unanswered'),
    outcome === 'partial'
      && text('rightOf', {n: rightIn(question, checked), total: wholeOf(question)}),
    n && text('score', {n, total: question.points})].filter(Boolean);
}

function verdictWords(question, answer) {
  return answer.outcome === 'unanswered' && !answer.done ? text('unansweredHelp')
    : [...judgement(question, answer), isGraded(answer) && attemptsLeft(question, answer)]
      .filter(Boolean).join(' · ');
}

function renderVerdict(article, question, answer, open) {
  const verdict = article.querySelector('.verdict');
  const {outcome} = answer;
  const told = isGraded(answer) ? viewOf(question).feedback(article, answer.checked) : [];
  verdict.hidden = !open || !outcome;
  verdict.dataset.state = outcome;
  verdict.replaceChildren(...(verdict.hidden ? [] : [
    element('p', {class: 'verdict-line'}, icon(outcome), verdictWords(question, answer)),
    element('div', {class: 'prose'}, ...told)]));
}
