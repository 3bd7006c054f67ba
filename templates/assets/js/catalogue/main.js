/** @fileoverview Takes over a page that lists quizzes: where the learner is, and the search. */
import {attempt, byId} from '../page/dom.js';
import {bindSearch, search} from './search.js';
import {showStanding} from './standing.js';

function show() {
  showStanding();
  search();
}

/** From the end of a quiz to the one after it; after the last one a line says so. */
function goOn() {
  const id = decodeURIComponent(window.location.hash.slice(1));
  const next = /** @type {?HTMLAnchorElement} */ (byId(id));
  if (next?.href) {
    window.location.replace(next.href);
  } else {
    byId('last').hidden = !id.startsWith('after-');
  }
}

bindSearch();
show();
attempt(goOn);
// Browsers keep pages, and what was typed, for those who come back.
window.addEventListener('pageshow', show);
window.addEventListener('storage', show);
document.documentElement.classList.add('ready');
