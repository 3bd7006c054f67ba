/** @fileoverview The results screen. */
import {viewOf} from '../forms/forms.js';
import {clockTime, secondsUsed} from '../logic/clock.js';
import {countOf, isBlank, tally} from '../logic/grading.js';
import {questionOf} from '../logic/state.js';
import {missingIn, standing} from '../logic/standing.js';
import {attempt, byId, control, copied, drawing, element, label, spoken} from './dom.js';
import {icon} from './mark.js';
import {articles, quiz} from './page.js';
import {judgement} from './question.js';
import {change, current, stateOf} from './session.js';
import {begin} from './start.js';
import {handOver} from './taking.js';
import {percent, plural, text} from './texts.js';

/** The line, if there is one, shows how much is needed. */
function bar(part, whole, line = null) {
  const rect = (kind, width, x = 0) =>
    drawing('rect', {class: `share-${kind}`, width: `${width}%`, x: `${x}%`});
  return drawing('svg', {class: 'share', 'aria-hidden': 'true'},
    rect('all', 100), rect('right', (100 * part) / whole),
    line === null ? null : rect('line', 1, Math.min(99, line)));
}

/** The points earned for each value of an attribute, as a table; null where all have the same. */
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
  return rows.length < 2 ? null : element('table', {class: 'shares'},
    element('caption', {}, caption),
    element('tbody', {}, ...rows.map(([value, group]) => {
      const {earned, total} = tally(group, state.answers);
      return element('tr', {},
        element('th', {scope: 'row', dir: 'auto'}, value),
        element('td', {}, bar(earned, total)),
        element('td', {class: 'share-words'}, text('position', {n: earned, total})));
    })));
}

/** Cards are turned, not tried. */
const cards = quiz.mode === 'flashcards';

const reviewNotes = (question, answer) => [
  ...judgement(question, answer),
  !cards && answer.tries && plural('attempt', answer.tries),
  answer.hints && plural('hints', answer.hints),
].filter(Boolean).join(' · ');

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

/** What is still missing at most, as a share of all points, if a run was nearly passed. */
const NEARLY = 0.1;

/** What there is to say of a run beside its points. */
function cheer(earned, points) {
  const n = missingIn(quiz, earned, points);
  return n > 0 ? text(n <= NEARLY * points ? 'nearly' : 'notYet', {n})
    : earned === points ? text('allRight') : null;
}

/** Whether the run was passed, in words, with its points; of cards, which were known at first. */
function sumParts(run, {passed, earned, points}, facts) {
  const {order, answers} = run;
  const state = passed || cards ? 'right' : 'wrong';
  const known = countOf(order, (id) => answers[id].outcome === 'right');
  return element('div', {class: 'sum', 'data-state': state},
    cards ? null
      : element('p', {class: 'verdict-line final'}, icon(state), text(passed ? 'passed' : 'failed')),
    element('div', {class: 'scores'},
      element('p', {class: 'score'}, cards ? text('knownFirst', {n: known, total: order.length})
        : text('score', {n: earned, total: points})),
      element('p', {class: 'percent'},
        cards ? percent(known, order.length) : percent(earned, points))),
    ...(cards || !points ? [] : [
      bar(earned, points, quiz.percent ? quiz.pass : (100 * quiz.pass) / points),
      element('p', {class: 'cheer'}, cheer(earned, points)),
    ]),
    element('p', {class: 'quiet'}, facts.join(' · ')));
}

/** The facts beside the points. */
function runFacts(state) {
  const facts = [text('timeUsed', {time: clockTime(secondsUsed(state))})];
  const hints = state.order.reduce((all, id) => all + state.answers[id].hints, 0);
  if (!cards) {
    facts.unshift(byId('results').dataset.pass);
  }
  if (byId('start').querySelector('.pace') && !state.drill) {
    facts.push(
      ...(state.pace === 1 ? [] : [text(state.pace ? 'slower' : 'noLimit', {n: state.pace})]),
      ...(state.extra ? [text('extraTime', {time: clockTime(state.extra)})] : []));
  }
  return hints ? [...facts, plural('hints', hints)] : facts;
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
  label(again, text('again'), wrong.length === 0 || cards);
  byId('time-over').hidden = !state.over;
  const sum = standing(quiz, state);
  byId('report').replaceChildren(sumParts(state, sum, runFacts(state)));
  // Cards are all known in the end, and practising the wrong ones is no new result.
  const prized = !state.drill && !cards;
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
