/** @fileoverview Takes over a page that lists quizzes: where the learner is, and the search. */
import {bindSearch, search} from './search.js';
import {showStanding} from './standing.js';

function show() {
  showStanding();
  search();
}

bindSearch();
show();
// Browsers keep pages, and what was typed, for those who come back.
window.addEventListener('pageshow', show);
window.addEventListener('storage', show);
document.documentElement.classList.add('ready');
