/**
 * Lets the page itself look at each stop of the tab key from now on, since to ask after every press
 * takes most of the time.
 */
function lookAhead(place, forward, target) {
  let before = place;
  const stops = [];
  // When the key is up the focus has moved, and the page has scrolled to it.
  const look = ({key}) => {
    if (key === 'Tab') {
      const stop = focusNow(before, forward, target);
      before = stop.place;
      stops.push(stop);
    }
  };
  addEventListener('keyup', look, true);
  window.lookedAhead = () => {
    removeEventListener('keyup', look, true);
    return stops;
  };
}

/** How many presses of the tab key lead to a target, or to the group of buttons that has it. */
function pressesTo(target, forward) {
  const [first, last] = forward ? [document.activeElement, target] : [target, document.activeElement];
  const isBefore = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
  return 1 + tabStops()
    .filter(({type, name}) => type !== 'radio' || name !== target.name)
    .filter((each) => isBefore(first, each) && isBefore(each, last)).length;
}
