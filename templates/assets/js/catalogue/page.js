/** @fileoverview What the page tells the script: which quizzes it is about, and its texts. */
import {byId} from '../page/dom.js';

/** @type {!Catalogue} */
export const catalogue = /** @type {!Catalogue} */ (JSON.parse(byId('catalogue-data').textContent));

/** The address of the site. */
export const site = new URL(catalogue.root, String(document.baseURI));

export const storage = () => window.localStorage;

/** The folder that the page is about, with a slash at its end unless it is the site's own. */
export const folder = decodeURIComponent(
  window.location.pathname.slice(site.pathname.length, window.location.pathname.lastIndexOf('/') + 1));

const END = '/index.html';

/** @param {string} id a quiz's */
export const addressOf = (id) =>
  `${catalogue.root}${id.split('/').map(encodeURIComponent).join('/')}${END}`;

/** The cards of quizzes on the page, in their order, and the ids of the quizzes. */
export const cards = /** @type {!Array<!Element>} */ ([...document.querySelectorAll('#groups li.entry')]);
export const ids = cards.map((card) =>
  decodeURIComponent(linkOf(card).pathname.slice(site.pathname.length, -END.length)));

/** @param {!Element} card */
export function linkOf(card) {
  return /** @type {!HTMLAnchorElement} */ (card.querySelector('a'));
}
