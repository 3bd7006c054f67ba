/** @fileoverview How typed answers are compared: pure functions of texts. */

/** A typed text as it is compared: Unicode's composed form, white space and quotes folded. */
function folded(typed, exact) {
  const plain = typed.normalize('NFC')
    .replace(/[\u2018-\u201B]/g, "'").replace(/[\u201C-\u201F]/g, '"')
    .replace(/\s+/g, ' ').trim();
  // Not by the reader's locale, where a Turkish i would have another capital.
  return exact ? plain : plain.toLowerCase().toUpperCase().normalize('NFC');
}

export const accepts = (answers, typed, exact) =>
  answers.some((answer) => folded(answer, exact) === folded(typed, exact));

/**
 * A number: its sign, its digits in groups of three with one sign between them or in none, its
 * decimals behind another sign, a power of ten.
 */
const NUMBER =
  /^(?=\W*\d)([+-]?) ?(\d*|\d{1,3}([.,' \u066C])\d{3}(?:\3\d{3})*(?!\3))(?:[.,\u066B](\d*))?(?:e([+-]?\d{1,3}))?$/i;

/** A typed number without unit, with digits and minus signs as in source code. */
function bareNumber(typed, unit = '%') {
  const bare = folded(typed, true).replace(/[\u2212\u2013\uFE63\uFF0D]/g, '-')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => digit.charCodeAt(0) % 16);
  const units = [folded(unit, true), unit.startsWith('%') ? '%' : ''].filter(Boolean);
  const behind = units.find((each) => bare.endsWith(each));
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
