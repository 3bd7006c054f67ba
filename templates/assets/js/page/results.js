/** @fileoverview The results screen. */
import {viewOf} from '../forms/forms.js';
import {clockTime, secondsUsed} from '../logic/clock.js';
import {earned, isBlank, tally} from '../logic/grading.js';
import {questionOf} from '../logic/state.js';
import {standing} from '../logic/standing.js';
import {attempt, byId, control, copied, drawing, element, label, spoken} from './dom.js';
import {icon} from './mark.js';
import {articles, quiz} from './page.js';
import {change, current, stateOf} from './session.js';
import {begin} from './start.js';
import {handOver} from './taking.js';
import {percent, plural, text} from './texts.js';

/** The line, if there is one, shows how much is needed. */
function bar(part, whole, line = null) {
  return drawing('svg', {
    viewBox: '0 0 100 8', preserveAspectRatio: 'none', class: 'share', 'aria-hidden': 'true',
  },
    drawing('rect', {width: 100, height: 8, class: 'share-all'}),
    drawing('rect', {width: (100 * part) / whole, height: 8, class: 'share-right'}),
    line === null ? null
      : drawing('rect', {x: Math.min(99, line), width: 1, height: 8, class: 'share-line'}));
}

/** The points earned for each value of an attribute, as a table; null if no question has it. */
function shares(state, caption, attribute, rank) {
  const groups = new Map();
  for (const id of state.order) {
    const value = articles.get(id).dataset[attribute];
    if (value) {
      groups.set(value, [...(groups.get(value) ?? []), questionOf(quiz, id)]);
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

function reviewNotes(question, answer) {
  const notes = [text(answer.outcome ?? 'unanswered')];
  if (answer.outcome !== 'right' && earned(question, answer)) {
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
  return notes.join(' · ');
}

function reviewItem(question, answer, place) {
  const article = articles.get(question.id);
  const open = element('button', {type: 'button'}, text('open'));
  const title = article.querySelector('h2');
  const given = answer.checked ?? answer.response;
  open.setAttribute('aria-label', `${text('open')}: ${spoken(title)}`);
  open.addEventListener('click', () => change({type: 'go', at: place}));
  return element('li', {class: 'review', 'data-state': answer.outcome},
    element('h4', {dir: 'auto'}, ...copied(title)),
    element('p', {class: 'verdict-line'}, icon(answer.outcome), reviewNotes(question, answer)),
    isBlank(given) ? null : element('div', {class: 'told'},
      `${text('yours')} `, ...viewOf(question).describe(article, given)),
    answer.outcome === 'right' ? null
      : element('div', {class: 'told'}, ...copied(article.querySelector('.key'))),
    open);
}

/** Whether the run was passed, in words, with its points. Cards are known in the end, all of them. */
function sumParts(passed, earned, points, facts) {
  const state = passed ? 'right' : 'wrong';
  const cards = quiz.mode === 'flashcards';
  const judgement = cards ? null
    : element('p', {class: 'verdict-line final'}, icon(state), text(passed ? 'passed' : 'failed'));
  return element('div', {class: 'sum', 'data-state': state},
    judgement,
    element('div', {class: 'scores'},
      element('p', {class: 'score'}, text('score', {n: earned, total: points})),
      element('p', {class: 'percent'}, percent(earned, points))),
    cards || !points ? null
      : bar(earned, points, quiz.percent ? quiz.pass : (100 * quiz.pass) / points),
    element('p', {class: 'quiet'}, facts.join(' · ')));
}

/** The facts beside the points. */
function runFacts(state) {
  const facts = [text('timeUsed', {time: clockTime(secondsUsed(state))})];
  if (quiz.mode !== 'flashcards') {
    facts.unshift(byId('results').dataset.pass);
  }
  if (byId('start').querySelector('.pace') && state.pace === 0 && !state.drill) {
    facts.push(text('noLimit'));
  }
  return facts;
}

const wrongIn = ({order, answers}) => order.filter((id) => answers[id].outcome !== 'right');

/** @param {!State} state */
export function renderResults(state) {
  const questions = state.order.map((id) => questionOf(quiz, id));
  for (const question of questions) {
    const {id} = question;
    viewOf(question).arrange(articles.get(id), state.shown[id], state.answers[id]);
  }
  control(byId('results'), 'back').hidden = !state.drill || !stateOf(false).finished;
  control(byId('results'), 'over').hidden = state.drill;
  const again = control(byId('results'), 'again');
  const wrong = wrongIn(state);
  label(again, text('again'), wrong.length === 0);
  byId('time-over').hidden = !state.over;
  const sum = standing(quiz, state);
  byId('report').replaceChildren(sumParts(sum.passed, sum.earned, sum.points, runFacts(state)));
  // Cards are all known in the end, and practising the wrong ones is no new result.
  const prized = !state.drill && quiz.mode !== 'flashcards';
  byId('award')?.toggleAttribute('hidden', !sum.passed || !prized);
  byId('shares').replaceChildren(...[
    shares(state, text('by'), 'category', false),
    shares(state, text('byLevel'), 'level', true),
  ].filter(Boolean));
  byId('reviews').replaceChildren(
    ...questions.map((each, place) => reviewItem(each, state.answers[each.id], place)));
  byId('wrong-only').hidden = wrong.length === 0 || wrong.length === questions.length;
  attempt(() => handOver({state, questions, sum, seconds: secondsUsed(state), prized}));
}

export function bindResults() {
  control(byId('results'), 'again').addEventListener('click', () => {
    const wrong = wrongIn(current());
    const retry = stateOf(true);
    const begun = !retry.finished && wrong.length === retry.order.length
      && wrong.every((id) => retry.order.includes(id));
    if (begun) {
      change({type: 'go', at: retry.at, drill: true});
    } else {
      begin(wrong, {drill: true, pace: 0});
    }
  });
  control(byId('results'), 'back').addEventListener('click', () =>
    change({type: 'show', screen: 'results', drill: false}));
}
