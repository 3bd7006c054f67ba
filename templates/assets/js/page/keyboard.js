/** @fileoverview Keys that work while the focus is in the question. */
import {viewOf} from '../forms/forms.js';
import {questionOf} from '../logic/state.js';
import {moreTime} from './clock.js';
import {control} from './dom.js';
import {articles, quiz} from './page.js';
import {showHint} from './question.js';
import {current} from './session.js';

const LETTERS = 'ABCDEFGHIJ';

/**
 * The place of an option that a key names: 1-9, 0 or a letter, by its sign or, where the keyboard
 * has other signs, by the key's place.
 */
function placeOf({key, code, shiftKey}) {
  const there = /^(?:Key|Digit|Numpad)([0-9A-J])$/.exec(code)?.[1] ?? '';
  // With the shift key a digit's place is another sign: a question mark, a plus.
  const elsewhere = shiftKey && there < 'A' ? '' : there;
  const name = /^[0-9a-z]$/i.test(key) ? key.toUpperCase() : elsewhere;
  return name && name < 'A' ? (Number(name) + 9) % 10 : LETTERS.indexOf(name || '?');
}

const TYPING = 'textarea, select, input:not([type="radio"], [type="checkbox"])';

export function bindKeyboard() {
  document.addEventListener('keydown', (event) => {
    const {screen, order, at} = current();
    const id = order[at];
    const article = articles.get(id);
    const inside = screen === 'question' && article?.contains(event.target);
    const typing = event.target.matches?.(TYPING);
    if (!inside || typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    const place = event.key.length === 1 ? placeOf(event) : -1;
    if (event.key === '?' && !control(article, 'hint').hidden) {
      showHint(id);
    } else if (event.key === '+') {
      moreTime();
    } else if (place >= 0) {
      viewOf(questionOf(quiz, id)).pick(article, place);
    } else {
      return;
    }
    event.preventDefault();
  });
}
