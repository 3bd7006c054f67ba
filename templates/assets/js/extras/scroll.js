/** @fileoverview Boxes that scroll show where there is more than is in sight. */

const look = ({target}) =>
  target.classList.toggle('more', target.scrollWidth > target.clientWidth);

export function bindScroll() {
  const observer = new ResizeObserver((entries) => entries.forEach(look));
  document.querySelectorAll('pre, .scroll').forEach((box) => observer.observe(box));
}
