/**
 * @fileoverview Makes texts short, for platforms that keep few characters: an arithmetic coder whose
 * model learns on the way. Only sums, products and quotients decide, which all browsers round alike.
 */

/**
 * Goes from bit to bit through the bytes of a text, of which 0 is the last, and narrows a range by
 * how likely each bit is after the byte and after the two bytes before.
 * @param {function(number): number} bitBelow the next bit: 1 where it is up to a number
 * @param {function(number)} shifted what is told each byte in which both ends of the range agree
 * @return {string}
 */
function walk(bitBelow, shifted) {
  const known = new Map();
  const bytes = [0, 0];
  let low = 0;
  let high = 0xFFFFFFFF;
  do {
    const last = bytes.at(-1) * 256;
    let byte = 1;
    while (byte < 256) {
      let sum = 0;
      let weights = 0;
      const contexts = [-last - byte, (bytes.at(-2) * 256 + last) * 256 + byte].map((name) => {
        const context = known.get(name) ?? {chance: 0.5, count: 0.6};
        const {chance} = context;
        // What is nearly sure counts most.
        const weight = 1 / (chance * (1 - chance) + 0.003);
        sum += weight * chance;
        weights += weight;
        known.set(name, context);
        return context;
      });
      const middle = low + Math.floor((high - low) * (sum / weights * 0.999 + 0.0005));
      const bit = bitBelow(middle);
      contexts.forEach((each) => {
        each.count = Math.min(each.count + 1, 50);
        each.chance += (bit - each.chance) / each.count;
      });
      [low, high] = bit ? [low, middle] : [middle + 1, high];
      while ((low ^ high) >>> 24 === 0) {
        shifted(high >>> 24);
        low = low << 8 >>> 0;
        high = (high << 8 | 255) >>> 0;
      }
      byte = byte * 2 + bit;
    }
    bytes.push(byte - 256);
  } while (bytes.at(-1));
  // With zeros behind it, this is in the range.
  shifted(high >>> 24);
  return new TextDecoder().decode(new Uint8Array(bytes).slice(2, -1));
}

/**
 * @param {string} text without the character 0
 * @return {string} letters, digits, `+`, `/`, `=`
 */
export function packed(text) {
  const bytes = new TextEncoder().encode(`${text}\0`);
  let at = 0;
  let short = '';
  walk(() => bytes[at >> 3] >> (7 - (at++ & 7)) & 1, (byte) => {
    short += String.fromCharCode(byte);
  });
  return btoa(short);
}

/**
 * The text that was packed; anything, or an error, where that was changed.
 * @param {string} text
 */
export function unpacked(text) {
  // What goes on behind the end is no text.
  const short = `${atob(text)}\0\0\0\0`;
  let at = 0;
  let value = 0;
  const next = () => {
    value = (value << 8 | short[at++].charCodeAt(0)) >>> 0;
  };
  [0, 1, 2, 3].forEach(next);
  return walk((middle) => Number(value <= middle), next);
}
