/** @fileoverview Breaks a text into lines that fit, as its language breaks them. */
import {locale} from '../page/texts.js';

const pen = document.createElement('canvas').getContext('2d');

/** Browsers that do not tell words from each other have spaces. */
const segments = (text, granularity) => (Intl.Segmenter
  ? [...new Intl.Segmenter(locale, {granularity}).segment(text)]
  : (text.match(granularity === 'word' ? /\S+\s*/g : /./gsu) ?? [])
    .map((segment) => ({segment, isWordLike: true})));

/** What stays together: words with the signs before and after them. */
function parts(text) {
  const found = [''];
  for (const {segment, isWordLike} of segments(text, 'word')) {
    const before = found[found.length - 1];
    const free = /[^\S\u00A0]$/.test(before)
      || (isWordLike && before && !/[\p{Ps}\p{Pi}\p{Sc}"'#@&\u00A0]$/u.test(before));
    if (free) {
      found.push(segment);
    } else {
      found[found.length - 1] += segment;
    }
  }
  return found;
}

function broken(text, width, font) {
  const lines = [''];
  const fits = (part) => pen.measureText(part.trim()).width <= width;
  const add = (part) => {
    const line = lines[lines.length - 1];
    if (line && !fits(line + part)) {
      lines.push(part);
    } else {
      lines[lines.length - 1] = line + part;
    }
  };
  pen.font = font;
  for (const part of parts(text)) {
    if (fits(part)) {
      add(part);
    } else {
      segments(part, 'grapheme').forEach(({segment}) => add(segment));
    }
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

/**
 * The lines of a text in the largest of some sizes in which it takes at most three, else in the
 * smallest.
 * @param {string} text
 * @param {number} width
 * @param {string} weight
 * @param {!Array<number>} sizes from large to small
 * @return {{size: number, lines: !Array<string>}}
 */
export function fitted(text, width, weight, sizes) {
  const [size, ...smaller] = sizes;
  const lines = broken(text, width, `${weight} ${size}px system-ui, sans-serif`);
  return lines.length <= 3 || smaller.length === 0
    ? {size, lines} : fitted(text, width, weight, smaller);
}
