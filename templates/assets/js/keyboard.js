/** Keys that work while the focus is in the question. */
const LETTERS = 'ABCDEFGHIJ';

/** The place of an option that a key names: 1-9, 0, or a letter on any keyboard layout. */
function placeOf(event) {
  const digit = /^(?:Digit|Numpad)?([0-9])$/.exec(event.key);
  if (digit) {
    return (Number(digit[1]) + 9) % 10;
  }
  const latin = /^[a-z]$/i.test(event.key);
  const name = latin ? event.key : (/^Key([A-J])$/.exec(event.code)?.[1] ?? '');
  return name ? LETTERS.indexOf(name.toUpperCase()) : -1;
}

function bindKeyboard() {
  document.addEventListener('keydown', (event) => {
    const id = state.order[state.at];
    const inside = state.screen === 'question' && articles.get(id)?.contains(event.target);
    const typing = event.target.matches?.('textarea, select, input:not([type="radio"], [type="checkbox"])');
    if (!inside || typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    const place = event.key.length === 1 ? placeOf(event) : -1;
    if (event.key === '?' && !control(articles.get(id), 'hint').hidden) {
      showHint(id);
    } else if (event.key === '+') {
      moreTime();
    } else if (place >= 0) {
      views[questionOf(data, id).form].pick(articles.get(id), place);
    } else {
      return;
    }
    event.preventDefault();
  });
}
