/** @fileoverview Keys that work while the focus is in the question. */
import {viewOf} from '../forms/forms.js';
import {questionOf} from '../logic/state.js';
import {hold, moreTime} from './clock.js';
import {byId, isHeld} from './dom.js';
import {articles, quiz} from './page.js';
import {current} from './session.js';

const NAMES = '1234567890ABCDEFGHIJ';

/**
 * The place of an option that a key names: 1-9, 0 or a letter, by its sign or, where the keyboard
 * has other signs, by the key's place.
 */
function placeOf({key, code, shiftKey}) {
  // As in KeyA and Digit1; other codes end in small letters.
  const there = code.slice(-1);
  // With the shift key a digit's place is another sign: a question mark, a plus.
  const elsewhere = shiftKey && there < 'A' ? '' : there;
  const name = /^[0-9a-z]$/i.test(key) ? key.toUpperCase() : elsewhere;
  return NAMES.indexOf(name || '?') % 10;
}

const TYPING = 'select, .blank';

/** Works in text fields too. */
const isForTime = ({key, altKey}) => key === 'Enter' && altKey;

export function bindKeyboard() {
  // Nobody loses time by reading what the keys are.
  const keys = byId('keys');
  keys.addEventListener('beforetoggle', (/** ? */ {newState}) => hold(newState === 'open'));
  document.addEventListener('keydown', (/** ? */ event) => {
    const {screen, order, at} = current();
    const id = order[at];
    const article = articles.get(id);
    const asked = screen === 'question';
    const inside = asked && article?.contains(event.target) && !event.target.matches(TYPING);
    const free = inside && !isHeld(event) && !event.isComposing;
    const place = free && event.key.length === 1 ? placeOf(event) : -1;
    if (asked && isForTime(event)) {
      moreTime();
    } else if (free && event.key === '?') {
      keys.togglePopover?.(true);
    } else if (place >= 0) {
      viewOf(questionOf(quiz, id)).pick(article, place);
    } else {
      return;
    }
    event.preventDefault();
  });
}
