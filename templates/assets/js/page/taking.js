/**
 * @fileoverview Hands the results to the script that lets learners take them along. It comes with
 * the first results, says when it is there, and is not missed where it cannot be had.
 */
import {byId, element} from './dom.js';

let taken = /** @type {?Taken} */ (null);
let asked = false;

const tell = () => byId('results').dispatchEvent(new CustomEvent('taken', {detail: taken}));

/** @param {!Taken} latest */
export function handOver(latest) {
  const {script} = byId('results').dataset;
  taken = latest;
  tell();
  if (script && !asked) {
    asked = true;
    byId('results').addEventListener('ready', tell);
    document.head.append(element('script', {src: script}));
  }
}
