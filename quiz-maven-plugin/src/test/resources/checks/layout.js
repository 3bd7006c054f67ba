/** Text and controls that are cut off, lie over others or stick out of their box. */
function layoutFaults() {
  const faults = new Set();
  const styles = new Map();
  const styleOf = (node) => styles.get(node) ?? styles.set(node, getComputedStyle(node)).get(node);
  const nameOf = (node) =>
    [node.localName, ...node.classList].join('.') + (node.id ? `#${node.id}` : '');
  const isShown = (node) => node.checkVisibility({visibilityProperty: true, opacityProperty: true});
  const meant = new Map();
  // What is for screen readers only is one pixel wide on purpose; the first link waits above the
  // page; a formula's signs lie as they must.
  const isMeant = (node) => {
    if (!meant.has(node)) {
      meant.set(node, !node.matches('math, .skip') && styleOf(node).clipPath === 'none'
        && isShown(node) && (!node.parentElement || isMeant(node.parentElement)));
    }
    return meant.get(node);
  };

  /** The part of a box that is in sight, or null; tells where it leaves a box that it lies in. */
  function fitted(box, node) {
    const height = (box.bottom - box.top) / 4;
    // Letters need less height than the font's own box, which may be higher than its line.
    const part =
      {left: box.left + 1, right: box.right - 1, top: box.top + height, bottom: box.bottom - height};
    for (let each = node; each !== document.documentElement; each = each.parentElement) {
      const {display, overflowX, textOverflow} = styleOf(each);
      if (display === 'inline' || display === 'contents') {
        continue;
      }
      const around = each.getBoundingClientRect();
      // A long name of a language is cut with dots; the name of its box has all of it.
      const isCut = textOverflow === 'ellipsis';
      if (overflowX === 'auto' || overflowX === 'scroll' || isCut) {
        if (!isCut && each.tabIndex < 0 && each.scrollWidth > each.clientWidth) {
          faults.add(`${nameOf(each)} scrolls, but not by keyboard`);
        }
        part.left = Math.max(part.left, around.left);
        part.right = Math.min(part.right, around.right);
      }
      if (part.left >= part.right) {
        return null;
      }
      if (part.left < around.left - 1 || part.right > around.right + 1
          || part.top < around.top - 1 || part.bottom > around.bottom + 1) {
        faults.add(`${nameOf(node)} leaves ${nameOf(each)}`);
        return part;
      }
      // It lies in the window, whatever it is part of.
      if (styleOf(each).position === 'fixed') {
        break;
      }
    }
    if (part.left < 0 || part.right > innerWidth) {
      faults.add(`${nameOf(node)} leaves the page`);
    }
    return part;
  }

  // Of a field, where the text is that is typed: a sign may be in the room beside it.
  const boxOf = (node) => {
    const {left, right, top, bottom} = node.getBoundingClientRect();
    const {paddingLeft, paddingRight} = styleOf(node);
    return !node.matches('input.blank') ? {left, right, top, bottom}
      : {left: left + parseFloat(paddingLeft), right: right - parseFloat(paddingRight), top, bottom};
  };

  const parts = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    // Word by word: spaces may hang over the end of a line.
    const words = isMeant(node.parentElement) ? node.data.matchAll(/\S+/g) : [];
    for (const {0: word, index} of words) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      for (const box of range.getClientRects()) {
        parts.push({node: node.parentElement, box: fitted(box, node.parentElement)});
      }
    }
  }
  document.querySelectorAll('button, input, select, progress, img, svg').forEach((node) => {
    if (isMeant(node)) {
      parts.push({node, box: fitted(boxOf(node), node)});
    }
  });
  const seen = parts.filter(({box}) => box);
  seen.forEach(({node, box}, place) => {
    for (const other of seen.slice(place + 1)) {
      const apart = box.right <= other.box.left || other.box.right <= box.left
        || box.bottom <= other.box.top || other.box.bottom <= box.top;
      if (!apart && !node.contains(other.node) && !other.node.contains(node)) {
        faults.add(`${nameOf(node)} and ${nameOf(other.node)} overlap`);
      }
    }
  });
  if (document.documentElement.scrollWidth > innerWidth) {
    faults.add('scrolls sideways');
  }
  return [...faults];
}
