/** @fileoverview The badge: a medal with the quiz's badge title, drawn in the page, saved as SVG. */
import {byId, drawing, element} from './dom.js';
import {text} from './texts.js';

function wrapped(words, width) {
  const lines = [''];
  for (const word of words.split(/\s+/)) {
    const line = lines[lines.length - 1];
    if (line && line.length + word.length >= width) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = line ? `${line} ${word}` : word;
    }
  }
  return lines.slice(0, 4);
}

/** The page has the medal without its title, and hides it. */
export function drawBadge(title) {
  const badge = byId('medal').cloneNode(true);
  const lines = wrapped(title, 18);
  const height = 224 + lines.length * 22;
  badge.removeAttribute('id');
  badge.removeAttribute('hidden');
  badge.setAttribute('viewBox', `0 0 240 ${height}`);
  badge.setAttribute('aria-label', title);
  [badge, badge.firstElementChild].forEach((part) => part.setAttribute('height', height));
  badge.lastElementChild.append(...lines.map((line, place) =>
    drawing('text', {x: 120, y: 216 + place * 22}, line)));
  return badge;
}

export function badgeLink(badge) {
  const source = new XMLSerializer().serializeToString(badge);
  return element('a', {
    class: 'button', download: 'badge.svg',
    href: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`,
  }, text('saveBadge'));
}
