/**
 * @fileoverview Takes over the page: first the quiz, then what decorates it. A decoration that fails
 * leaves the quiz running.
 */
import {bindCopy} from './extras/copy.js';
import {bindEmbed, tellChange} from './extras/embed.js';
import {bindPrint} from './extras/print.js';
import {tellRecent} from './extras/recent.js';
import {bindScroll} from './extras/scroll.js';
import {bindClock, renderClock} from './page/clock.js';
import {attempt} from './page/dom.js';
import {bindFinish} from './page/finish.js';
import {bindGuard} from './page/guard.js';
import {remember, visit} from './page/history.js';
import {bindKeyboard} from './page/keyboard.js';
import {bindMap} from './page/map.js';
import {quiz} from './page/page.js';
import {bindQuestion} from './page/question.js';
import {bindResults} from './page/results.js';
import {moveFocus, refocus, render, stop} from './page/screens.js';
import {openSession} from './page/session.js';
import {bindStart} from './page/start.js';

function changed(event, before) {
  if (event.type === 'tick') {
    renderClock();
    return;
  }
  document.body.dataset.event = event.type;
  render();
  moveFocus(event, before);
  remember();
  attempt(() => tellChange(before));
  attempt(tellRecent);
}

if (quiz.mode !== 'study') {
  openSession({changed, followed: render, stopped: stop});
  quiz.questions.forEach(bindQuestion);
  bindStart();
  bindFinish();
  bindMap();
  bindResults();
  bindClock();
  bindGuard();
  bindKeyboard();
  render();
  visit();
  window.addEventListener('popstate', visit);
  window.addEventListener('hashchange', refocus);
}
document.documentElement.classList.add('ready');
[bindEmbed, bindPrint, bindCopy, bindScroll].forEach((decorate) => attempt(decorate));
