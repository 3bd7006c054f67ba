/**
 * @fileoverview The badge: the page's medal with title, name, quiz, score and date below it, however
 * long they are; saved as the drawing or as a picture of it.
 */
import {byId, drawing} from '../page/dom.js';
import {dateOf, scoreOf} from './facts.js';
import {fitted} from './lines.js';

/** So that a font of another device, which may be wider, still fits into the 240 of the medal. */
const WIDTH = 200;
const TOP = 192;
const PIXELS = 4;

const RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

const drawnIn = (award) => award.querySelector('svg');

/**
 * @param {!Element} award
 * @param {!Taken} taken
 * @param {string} name
 */
export function drawBadge(award, taken, name) {
  const badge = drawnIn(award);
  const title = award.querySelector('p');
  const quiz = byId('title').textContent;
  const texts = badge.lastElementChild;
  let y = TOP;
  texts.replaceChildren();
  for (const [words, weight, ...sizes] of [
    [title.textContent, '600', 17, 15, 13, 11],
    [name, '600', 14, 12, 10],
    [quiz === title.textContent ? '' : quiz, '400', 13, 11],
    [scoreOf(), '400', 13, 11],
    [dateOf(taken), '400', 13, 11],
  ]) {
    const {size, lines} = fitted(words, WIDTH, weight, sizes);
    for (const line of lines) {
      y += size * 1.3;
      texts.append(drawing('text', {
        x: 120, y: Math.round(y), 'font-size': size, 'font-weight': weight,
        direction: RIGHT_TO_LEFT.test(words) ? 'rtl' : 'ltr',
      }, line));
    }
    y += lines.length ? 7 : 0;
  }
  const height = Math.round(y) + 18;
  badge.setAttribute('viewBox', `0 0 240 ${height}`);
  [badge, badge.firstElementChild].forEach((part) => part.setAttribute('height', height));
  badge.setAttribute('role', 'img');
  badge.setAttribute('aria-label', title.textContent);
  badge.removeAttribute('aria-hidden');
  title.hidden = true;
}

/** The drawing as a file. */
export const sourceOf = (award) => new XMLSerializer().serializeToString(drawnIn(award));

/** A picture of the drawing, as an address that holds it. */
export async function pictureOf(award) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sourceOf(award))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = PIXELS * image.width;
  canvas.height = PIXELS * image.height;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
