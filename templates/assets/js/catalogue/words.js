/** @fileoverview Texts with numbers as the page's language has them, and the words of a search. */
import {catalogue} from './page.js';

/**
 * @param {string} tag
 * @return {string} the longest part of it that `Intl` takes
 */
function supported(tag) {
  try {
    Intl.NumberFormat.supportedLocalesOf([tag]);
    return tag;
  } catch {
    return supported(tag.replace(/[-_]?[^-_]*$/, '') || 'en');
  }
}

const locale = supported(document.documentElement.lang);
const numbers = new Intl.NumberFormat(locale);
const shares = new Intl.NumberFormat(locale, {style: 'percent'});

/** Names as people sort them. */
export const {compare} = new Intl.Collator(locale, {numeric: true});

/**
 * A UI text with its places filled in.
 * @param {string} key
 * @param {!Object<string, (string|number)>=} values
 * @return {string}
 */
export function text(key, values = {}) {
  const fill = (whole, name) => {
    const value = values[name];
    return typeof value === 'number' ? numbers.format(value) : value ?? whole;
  };
  return (catalogue.texts[key] ?? key).replace(/\{(\w+)\}/g, fill);
}

/** Points as per cent; rounded down, as at the end of a quiz. */
export const percent = ({earned, points}) =>
  shares.format(points ? Math.floor((100 * earned) / points + 1e-9) / 100 : 0);

/** As `SearchWords` of the build folds what can be found. */
export const folded = (words) => words.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();

/** The words that are looked for. */
export const wordsOf = (typed) => folded(typed).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
