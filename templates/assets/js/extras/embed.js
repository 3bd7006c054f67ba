/**
 * @fileoverview What the page tells others: events of the document, and messages to the page that
 * holds it in a frame. They carry ids and points, never what was typed, and nothing is listened to.
 */
import {factsOf, standing} from '../logic/standing.js';
import {quiz} from '../page/page.js';
import {current} from '../page/session.js';

/**
 * @param {string} type what happened: `answered`, `completed` or `resize`
 * @param {!Object} facts
 */
function tell(type, facts) {
  const detail = {quiz: quiz.id, ...facts};
  document.dispatchEvent(new CustomEvent(`quiz:${type}`, {detail}));
  if (window.parent !== window) {
    window.parent.postMessage({type: `quiz:${type}`, ...detail}, quiz.embedOrigin);
  }
}

/**
 * Tells what an event has changed; an exam tells nothing before its end. Practising the wrong ones
 * is no new result and is not told.
 * @param {!State} before
 */
export function tellChange(before) {
  const state = current();
  if (state.drill || before.drill) {
    return;
  }
  for (const id of quiz.mode === 'exam' ? [] : state.order) {
    if (state.answers[id].tries > (before.answers[id]?.tries ?? 0)) {
      tell('answered', factsOf(quiz, state, id));
    }
  }
  if (state.finished && !before.finished) {
    tell('completed', standing(quiz, state));
  }
}

export function bindEmbed() {
  const asked = new URLSearchParams(window.location.search);
  if (asked.has('embed')) {
    const root = document.documentElement;
    root.classList.add('embed');
    root.dataset.scheme = asked.get('scheme') ?? '';
    document.querySelectorAll('a[href]:not([href^="#"])').forEach((link) => {
      link.target = '_blank';
      link.rel = 'noopener';
    });
  }
  new ResizeObserver(() => tell('resize', {height: document.body.offsetHeight}))
    .observe(document.body);
}
