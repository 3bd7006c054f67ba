/** @fileoverview The results as a text to copy. */
import {copyToClipboard} from '../page/clipboard.js';
import {announce, byId, control} from '../page/dom.js';
import {text} from '../page/texts.js';
import {dateOf, sumOf} from './facts.js';
import {given, right, titleOf} from './words.js';

const button = control(byId('taking'), 'text');
const words = button.textContent;

/**
 * @param {!Taken} taken
 * @param {string} name
 * @return {string}
 */
function plain(taken, name) {
  const {state, questions, sum} = taken;
  const head = [byId('title').textContent, name, ...sumOf(), dateOf(taken)].filter(Boolean);
  const answers = questions.map((question, place) => {
    const {outcome} = sum.questions[place];
    const answer = state.answers[question.id];
    const chosen = given(question, answer.checked ?? answer.response).join(' · ');
    return [
      `${place + 1}. ${titleOf(question)}`, text(outcome ?? 'unanswered'),
      chosen && `${text('yours')} ${chosen}`,
      outcome !== 'right' && `${byId('taking').dataset.right} ${right(question).join(' · ')}`,
    ].filter(Boolean).join('\n');
  });
  return [head.join('\n'), ...answers].join('\n\n');
}

/**
 * @param {!Taken} taken
 * @param {string} name
 */
export async function copyText(taken, name) {
  if (await copyToClipboard(plain(taken, name), byId('results-title'))) {
    button.textContent = text('copied');
    announce(text('copied'));
    setTimeout(() => {
      button.textContent = words;
    }, 3000);
  }
}
