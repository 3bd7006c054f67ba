/** @fileoverview The badge: a medal with the quiz's badge title, drawn in the page, saved as SVG. */
import {drawing, element} from './dom.js';
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

export function drawBadge(title) {
  const lines = wrapped(title, 18).map((line, place) =>
    drawing('text', {
      x: 120, y: 216 + place * 22, 'text-anchor': 'middle', 'font-size': 17, 'font-weight': 600,
      'font-family': 'system-ui, sans-serif', fill: '#1c2536',
    }, line));
  const height = 210 + lines.length * 22 + 14;
  return drawing('svg', {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 240 ${height}`, width: 240, height,
    role: 'img', 'aria-label': title, class: 'badge',
  },
    drawing('rect', {width: 240, height, rx: 16, fill: '#fff'}),
    drawing('path', {
      d: 'M84 104l-22 66 30-8 20 24 14-56zM156 104l22 66-30-8-20 24-14-56z', fill: '#2457c5',
    }),
    drawing('circle', {cx: 120, cy: 84, r: 62, fill: '#e0a526'}),
    drawing('circle', {
      cx: 120, cy: 84, r: 50, fill: '#f6cf63', stroke: '#fff', 'stroke-width': 3,
    }),
    drawing('path', {
      d: 'M96 86l17 17 32-36', fill: 'none', stroke: '#7a5200', 'stroke-width': 10,
      'stroke-linecap': 'round', 'stroke-linejoin': 'round',
    }),
    ...lines);
}

export function badgeLink(badge) {
  const source = new XMLSerializer().serializeToString(badge);
  return element('a', {
    class: 'button', download: 'badge.svg',
    href: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`,
  }, text('saveBadge'));
}
