/** Targets without a square of 44 pixels on which a finger hits them or their label. */
function targetFaults() {
  const size = 44;
  const step = 4;
  const isTarget = (node) => node.checkVisibility({visibilityProperty: true}) && !node.disabled
    && !(node.localName === 'a' && node.closest('.prose, .text, h2[dir]'));

  const isHit = (node, x, y) => {
    const hit = document.elementFromPoint(x, y);
    return Boolean(hit)
      && (node.contains(hit) || [...node.labels ?? []].some((label) => label.contains(hit)));
  };

  // Its middle and the middle of each side: corners may be round, boxes may begin between pixels.
  const [first, middle, last] = [1, size / 2, size - 1];
  const points = [[middle, middle], [first, middle], [last, middle], [middle, first], [middle, last]];
  const isSquare = (node, left, top) => points.every(([x, y]) => isHit(node, left + x, top + y));

  // The middle of a box at first, then all of it.
  const hasSquare = (node, box) => {
    if (isSquare(node, (box.left + box.right - size) / 2, (box.top + box.bottom - size) / 2)) {
      return true;
    }
    for (let top = box.top; top <= box.bottom - size; top += step) {
      for (let left = box.left; left <= box.right - size; left += step) {
        if (isSquare(node, left, top)) {
          return true;
        }
      }
    }
    return false;
  };

  const before = scrollY;
  const focused = document.activeElement;
  const faults = [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [role="button"]')]
    .filter(isTarget)
    .filter((node) => {
      if (node.matches('.skip')) {
        // It is out of sight until it has the focus.
        node.focus();
      }
      node.scrollIntoView({block: 'center'});
      const boxes = [node, ...node.labels ?? [], node.closest('.option, .entry')].filter(Boolean);
      const wide = boxes.some((each) => hasSquare(node, each.getBoundingClientRect()));
      node.blur();
      focused.focus({preventScroll: true});
      return !wide;
    })
    .map((node) => {
      const {width, height} = node.getBoundingClientRect();
      return `${node.outerHTML.replace(/>[^]*/, '>')} is ${Math.round(width)} x ${Math.round(height)}`;
    });
  scrollTo(0, before);
  return faults;
}
