/** What the page tells the script: ids, keys, times and UI texts. */
const data = JSON.parse(document.getElementById('quiz-data').textContent);
const lang = document.documentElement.lang || 'en';
const numbers = new Intl.NumberFormat(lang, {maximumFractionDigits: 2});
const plurals = new Intl.PluralRules(lang);

/**
 * A UI text with its places filled in.
 * @param {string} key
 * @param {Record<string, string|number>} [values]
 */
function text(key, values = {}) {
  const fill = (whole, name) =>
    typeof values[name] === 'number' ? numbers.format(values[name]) : values[name] ?? whole;
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
