/** @fileoverview What the page tells the script: ids, keys, times and UI texts. */

/** @type {!Quiz} */
const data = /** @type {!Quiz} */ (JSON.parse(document.getElementById('quiz-data').textContent));
const lang = document.documentElement.lang || 'en';
const numbers = new Intl.NumberFormat(lang, {maximumFractionDigits: 2});
const plurals = new Intl.PluralRules(lang);

/**
 * A UI text with its places filled in.
 * @param {string} key
 * @param {!Object<string, (string|number)>=} values
 * @return {string}
 */
function text(key, values = {}) {
  const fill = (whole, name) => {
    const value = values[name];
    return typeof value === 'number' ? numbers.format(value) : value ?? whole;
  };
  return (data.texts[key] ?? key).replace(/\{(\w+)\}/g, fill);
}

/** A UI text in the plural form that the language has for a number. */
function plural(key, n) {
  const form = `${key}.${plurals.select(n)}`;
  return text(form in data.texts ? form : `${key}.other`, {n});
}

/** Seconds as minutes and seconds, as on a clock. */
function clockTime(seconds) {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
