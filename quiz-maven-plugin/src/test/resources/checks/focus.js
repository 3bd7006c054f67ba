/**
 * Where the focus is, and which key leads from there to a target; what is wrong with the place,
 * also after the one before, from which the tab key led there, or that key with Shift.
 */
function focusNow(before, forward, target) {
  const node = document.activeElement;

  function wayToTarget() {
    if (target === node) {
      return target.checked && target.type === 'radio' ? 'chosen' : 'here';
    }
    const back = node.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
    // Between the buttons of a group the arrow keys lead.
    const group = target.type === 'radio' && node.name === target.name;
    return group ? (back ? 'up' : 'down') : back ? 'back' : 'on';
  }

  const name = node.outerHTML.replace(/>[^]*/, '>');
  const way = target ? wayToTarget() : null;
  if (node === document.body) {
    return {name: 'body', way, place: null, faults: ['the focus is lost']};
  }
  const faults = [];
  const ring = [node, node.closest('.option')].find((each) => {
    const {outlineStyle, outlineWidth, outlineColor} = each ? getComputedStyle(each) : {};
    return each && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
  });
  // What only the script gives the focus to is nothing to be used.
  if (!ring && node.tabIndex >= 0) {
    faults.push(`${name} shows no focus`);
  }
  const shown = ring ?? node;
  const box = shown.getBoundingClientRect();
  const seen = {left: Math.max(box.left, 0), right: Math.min(box.right, innerWidth),
    top: Math.max(box.top, 0), bottom: Math.min(box.bottom, innerHeight)};
  for (let each = shown.parentElement; each !== document.documentElement; each = each.parentElement) {
    const {overflowX, display} = getComputedStyle(each);
    if (overflowX !== 'visible' && display !== 'inline') {
      const around = each.getBoundingClientRect();
      const {outlineOffset, outlineWidth} = getComputedStyle(shown);
      const room = parseFloat(outlineOffset) + parseFloat(outlineWidth);
      if (box.top - room < around.top || box.bottom + room > around.bottom) {
        faults.push(`the ring of ${name} is cut off`);
      }
      seen.left = Math.max(seen.left, around.left);
      seen.right = Math.min(seen.right, around.right);
    }
  }
  if (seen.left >= seen.right || seen.top >= seen.bottom) {
    faults.push(`${name} is out of sight`);
  } else {
    // A link may stand on several lines.
    const isSeen = [...shown.getClientRects()].some((line) => shown.contains(document.elementFromPoint(
      (Math.max(line.left, seen.left) + Math.min(line.right, seen.right)) / 2,
      (Math.max(line.top, seen.top) + Math.min(line.bottom, seen.bottom)) / 2)));
    if (!isSeen) {
      faults.push(`${name} lies under something else`);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) {
    faults.push(`the page scrolls sideways at ${name}`);
  }
  const place = {left: box.left, right: box.right, top: box.top + scrollY, bottom: box.bottom + scrollY};
  if (before) {
    const [first, next] = forward ? [before, place] : [place, before];
    const inside = (one, other) => one.left >= other.left && one.right <= other.right
      && one.top >= other.top && one.bottom <= other.bottom;
    const rtl = document.documentElement.dir === 'rtl';
    // What reaches a little into the next row is not beside what stands there.
    const shared = Math.min(first.bottom, next.bottom) - Math.max(first.top, next.top);
    const beside = shared > Math.min(first.bottom - first.top, next.bottom - next.top) / 2;
    const later = beside ? (rtl ? next.right <= first.right : next.left >= first.left) : next.top >= first.top;
    if (!later && !inside(next, first) && !inside(first, next)) {
      faults.push(`${name} comes out of turn`);
    }
  }
  return {name, way, place, faults};
}
