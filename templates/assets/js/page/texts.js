/** @fileoverview UI texts with numbers, plurals and lists as the page's language has them. */
import {quiz} from './page.js';

/**
 * The longest part of a language tag that `Intl` takes. It refuses tags that others take, as
 * `zh-cmn-Hans`; what is English then is only the form of numbers.
 * @param {string} tag
 * @return {string}
 */
function supported(tag) {
  try {
    Intl.NumberFormat.supportedLocalesOf([tag]);
    return tag;
  } catch {
    return supported(tag.replace(/[-_]?[^-_]*$/, '') || 'en');
  }
}

/** The language tag of the page, as far as `Intl` takes it. */
export const locale = supported(document.documentElement.lang);
const numbers = new Intl.NumberFormat(locale, {maximumFractionDigits: 2});
const shares = new Intl.NumberFormat(locale, {style: 'percent'});
const plurals = new Intl.PluralRules(locale);
const lists = new Intl.ListFormat(locale);

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
  return (quiz.texts[key] ?? key).replace(/\{(\w+)\}/g, fill);
}

/** A UI text in the plural form that the language has for a number. */
export function plural(key, n) {
  const form = `${key}.${plurals.select(n)}`;
  return text(form in quiz.texts ? form : `${key}.other`, {n});
}

/** Points as per cent; rounded down, so that what is not passed does not look so. */
export const percent = (earned, points) =>
  shares.format(points ? Math.floor((100 * earned) / points + 1e-9) / 100 : 0);

/** Words as an enumeration. */
export const enumeration = (words) => lists.format(words);
