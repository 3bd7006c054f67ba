/** @fileoverview What the device knows of a site's quizzes, for pages that list them. */
import {createResults} from './results.js';
import {answeredIn, isTouched} from './state.js';
import {createStore, parsed} from './store.js';

const MOST_RECENT = 20;

const isText = (value) => typeof value === 'string';

/** How far a run has come that was begun and not finished; null for any other. */
function openRun(state) {
  try {
    const open = !state.finished && !state.drill && state.order.some((id) => isTouched(state.answers[id]));
    return open ? {n: answeredIn(state), total: state.order.length} : null;
  } catch {
    return null;
  }
}

/**
 * The ids of the quizzes of which something is kept, each with how far a run is that was begun, the
 * best result, and whether the badge was earned.
 * @param {function(): !Storage} storage throws where access is blocked
 * @param {string} root the path of the site
 * @param {number} version of the page
 * @return {!Map<string, !Kept>}
 */
export function keptQuizzes(storage, root, version) {
  const kept = new Map();
  try {
    for (const slot of Object.keys(storage())) {
      const start = ['quiz', 'quiz-results'].map((kind) => `${kind}:${root}:`)
        .find((each) => slot.startsWith(each));
      const id = start && slot.slice(start.length);
      if (id && !kept.has(id)) {
        const open = openRun(createStore(storage, `${root}:${id}`, version).load());
        const {best, badge} = createResults(storage, `${root}:${id}`, version).load();
        if (open || best) {
          kept.set(id, {open, best, badge: Boolean(badge)});
        }
      }
    }
  } catch {
    // Nothing is known where nothing can be read.
  }
  return kept;
}

const recentSlot = (root) => `quiz-recent:${root}`;

/**
 * The quizzes that were gone on with last, the latest first: ids and titles.
 * @param {function(): !Storage} storage
 * @param {string} root
 * @return {!Array<!Array<string>>}
 */
export function recentQuizzes(storage, root) {
  try {
    const kept = parsed(storage().getItem(recentSlot(root)));
    return kept.filter(([id, title]) => isText(id) && isText(title));
  } catch {
    return [];
  }
}

/** Keeps that a quiz was gone on with. */
export function noteRecent(storage, root, id, title) {
  const others = recentQuizzes(storage, root).filter(([other]) => other !== id);
  try {
    storage().setItem(recentSlot(root), JSON.stringify([[id, title], ...others].slice(0, MOST_RECENT)));
  } catch {
    // Where nothing is kept, nothing is gone on with.
  }
}
