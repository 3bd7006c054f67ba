/** @fileoverview The start screen and the beginning of a run. */
import {initialOf} from '../forms/forms.js';
import {questionsOfRun} from '../logic/order.js';
import {freshAnswer, questionOf} from '../logic/state.js';
import {byId, control, element} from './dom.js';
import {icon} from './mark.js';
import {articles, quiz} from './page.js';
import {renderQuestion} from './question.js';
import {catchUp, change, current, keptResults, stateOf} from './session.js';
import {percent, text} from './texts.js';

/**
 * Begins a run.
 * @param {?Array<string>} chosen ids of questions; null for all
 * @param {{pace: number, drill: (boolean|undefined)}} settings
 * @param {string=} first a question that must be among those drawn, and is opened
 */
export function begin(chosen, {pace, drill = false}, first = '') {
  const order = questionsOfRun(quiz, chosen, first);
  const shown = Object.fromEntries(order.map((id) => [id, initialOf(questionOf(quiz, id))]));
  const at = Math.max(0, order.indexOf(first));
  change({type: 'begin', order, shown, at, pace, drill});
}

export function bindStart() {
  const start = byId('start');
  control(start, 'begin').addEventListener('click', () => {
    const pace = start.querySelector('[name="pace"]:checked')?.value ?? '0';
    begin(null, {pace: Number(pace)});
  });
  control(start, 'resume').addEventListener('click', () => {
    // Another tab may have gone on this very moment.
    catchUp();
    change({type: 'go', at: current().at});
  });
  control(start, 'results').addEventListener('click', () => change({type: 'show', screen: 'results'}));
  control(start, 'retry').addEventListener('click', () => {
    catchUp();
    change({type: 'go', at: stateOf(true).at, drill: true});
  });
  for (const button of document.querySelectorAll('[data-do="over"]')) {
    button.addEventListener('click', startOver);
  }
}

function startOver() {
  change({type: 'reset', drill: false});
  // A worksheet would print what was answered.
  for (const question of quiz.questions) {
    renderQuestion(current(), question, freshAnswer(question.hash));
  }
}

/** What earlier runs have come to: the badge, the best and the last result. */
function keptParts() {
  const {best, last, badge} = keptResults();
  const said = (key, {earned, points, passed}) => text(key, {
    percent: percent(earned, points), state: text(passed ? 'wasPassed' : 'wasFailed'),
  });
  return best && quiz.mode !== 'flashcards' ? [
    badge && element('p', {class: 'verdict-line', 'data-state': 'right'}, icon('right'),
      element('span', {}, `${text('badge')}: `,
        element('bdi', {}, byId('start').dataset.badge ?? ''))),
    element('p', {class: 'quiet'}, [said('best', best), said('last', last[last.length - 1])].join(' · ')),
  ].filter(Boolean) : [];
}

export function renderStart(state) {
  const start = byId('start');
  const retried = stateOf(true);
  byId('kept').replaceChildren(...keptParts());
  control(start, 'retry').hidden = retried.order.length === 0 || retried.finished;
  const begun = state.order.length > 0;
  control(start, 'begin').hidden = begun || articles.size === 0;
  control(start, 'resume').hidden = !begun || state.finished;
  control(start, 'results').hidden = !state.finished;
  control(start, 'over').hidden = !begun;
  const pace = start.querySelector('.pace');
  if (pace) {
    pace.hidden = begun;
  }
}
