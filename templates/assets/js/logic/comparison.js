/** @fileoverview How typed answers are compared: pure functions of texts. */

const LINE_END = /\r\n?|[\x85\u2028\u2029]/g;

/** What shows nothing: controls that are not white space, and what Unicode says is ignored. */
const UNSEEN =
  /[\0-\x08\x0E-\x1F\x7F-\x9F\xAD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB]|\uDB40[\uDC00-\uDFFF]/g;
const QUOTE = /[\xB4\u02BB\u02BC\u05F3\u2018-\u201B\u2032\u2035\u2039\u203A]/g;
const QUOTES = /[\xAB\xBB\u05F4\u201C-\u201F\u2033\u2036\u301D-\u301F]/g;
const DASH = /[\u058A\u05BE\u2010-\u2015\u2212\u2E3A\u2E3B\uFE63\uFF0D]/g;

/** A typed text without what nobody sees: empty if there is nothing to be seen. */
export const visible = (typed) =>
  typed.replace(LINE_END, '\n').replace(UNSEEN, '').trim().normalize('NFC');

/** With the quotes, dashes and white space of a keyboard. */
const keyed = (typed) => visible(typed)
  .replace(QUOTE, "'").replace(QUOTES, '"').replace(DASH, '-').replace(/\s+/g, ' ');

/**
 * As readers see it: compatible characters and cases alike, but for ı, whose capital is that of i.
 * Not by the reader's locale, where a Turkish i would have another capital. Some quotes are taken
 * apart as compatible characters, others become quotes by that.
 */
export const folded = (typed) => keyed(keyed(typed).normalize('NFKC')).toLowerCase()
  .replace(/[^\u0131]+/g, (part) => part.toUpperCase()).normalize('NFKC');

/** Whether a typed text is one of the accepted answers: exactly, or as readers see them. */
export function accepts(answers, typed, exact) {
  const compared = exact ? visible : folded;
  return answers.some((answer) => compared(answer) === compared(typed));
}

/**
 * A number: its sign, its digits in groups of three with one sign between them or in none, its
 * decimals behind another sign, a power of ten.
 */
const NUMBER =
  /^(?=\W*\d)([+-]?) ?(\d*|\d{1,3}([.,' \u066C])\d{3}(?:\3\d{3})*(?!\3))(?:[.,\u066B](\d*))?(?:e([+-]?\d{1,3}))?$/i;

/** A typed number without unit, with digits and minus signs as in source code. */
function bareNumber(typed, unit = '%') {
  const bare = keyed(typed)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => digit.charCodeAt(0) % 16);
  const units = [keyed(unit), unit.startsWith('%') ? '%' : ''].filter(Boolean);
  const behind = units.find((each) =>
    bare.slice(-each.length).normalize('NFKC') === each.normalize('NFKC'));
  return behind ? bare.slice(0, -behind.length).trim() : bare;
}

/**
 * Why a typed text is not taken for a number; null if it is one.
 * @param {string} typed
 * @param {string|undefined} unit
 * @param {boolean|undefined} comma whether the quiz's language has a comma before decimals, so that
 *     a point may be between thousands
 */
export function refusal(typed, unit, comma) {
  const bare = bareNumber(typed, unit);
  if (bare.includes(comma ? '.' : ',') && /^[+-]?[1-9]\d{0,2}\D\d{3}(e|$)/i.test(bare)) {
    return 'ambiguous';
  }
  return NUMBER.test(bare) ? null : 'notNumber';
}

/**
 * A decimal number as a whole number and a power of ten, which binary fractions could not keep.
 * @param {string} bare
 * @return {{whole: bigint, power: number}}
 */
function decimal(bare) {
  const [, sign, whole, , fraction = '', power = ''] =
    /** @type {!Array<string>} */ (NUMBER.exec(bare));
  return {
    whole: BigInt(`${sign}0${whole.replace(/\D/g, '')}${fraction}`),
    power: Number(power) - fraction.length,
  };
}

/**
 * A number as so many units of ten to a power that is not above its own.
 * @param {{whole: bigint, power: number}} number
 * @param {number} power
 */
const scaled = (number, power) =>
  number.whole * BigInt(`1${'0'.repeat(number.power - power)}`);

/** Whether one decimal number is at most another. */
function atMost(one, other) {
  const power = Math.min(one.power, other.power);
  return scaled(one, power) <= scaled(other, power);
}

/** Whether a typed number, which was not refused, lies between two decimal strings. */
export function between([min, max], typed, unit) {
  const number = decimal(bareNumber(typed, unit));
  return atMost(decimal(min), number) && atMost(number, decimal(max));
}
