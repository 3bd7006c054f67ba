/** @fileoverview Boxes that scroll take the focus only where there is more than is in sight. */

const BOXES = 'pre, .scroll';

/** Called for boxes and for what is in them, when either has another size. */
function look({target}) {
  const box = target.closest(BOXES);
  if (box.scrollWidth > box.clientWidth) {
    box.tabIndex = 0;
  } else {
    box.removeAttribute('tabindex');
  }
}

export function bindScroll() {
  const observer = new ResizeObserver((entries) => entries.forEach(look));
  document.querySelectorAll(`:is(${BOXES}), :is(${BOXES}) > *`).forEach((node) => observer.observe(node));
}
