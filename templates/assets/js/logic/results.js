/**
 * @fileoverview Results of runs in a slot of their own, which nothing done with a run erases: the
 * best one, the last twenty, and the one that earned the badge.
 */
import {likeness} from './restore.js';
import {parsed} from './store.js';

const MOST_KEPT = 20;

/** @type {!Result} */
const FRESH = {ended: 0, earned: 0, points: 0, passed: false, pace: 1, badge: false};

/** @return {!Results} */
export const freshResults = () => ({best: null, last: [], badge: null});

const sound = (kept) => /** @type {?Result} */ (likeness(kept, FRESH));

const share = ({earned, points}) => (points ? earned / points : 0);

/**
 * What is left of kept results, which may be foreign or damaged.
 * @param {?} kept
 * @return {!Results}
 */
export const soundResults = (kept) => ({
  best: sound(kept?.best), badge: sound(kept?.badge),
  last: (Array.isArray(kept?.last) ? kept.last : []).map(sound).filter(Boolean).slice(-MOST_KEPT),
});

/**
 * Results with one more, which is counted only once.
 * @param {!Results} results
 * @param {!Result} result
 * @return {!Results}
 */
export function recorded(results, result) {
  if (results.last.some(({ended}) => ended === result.ended)) {
    return results;
  }
  return {
    best: results.best && share(results.best) >= share(result) ? results.best : result,
    last: [...results.last, result].slice(-MOST_KEPT),
    badge: results.badge ?? (result.badge ? result : null),
  };
}

/**
 * @param {function(): !Storage} storage throws where access is blocked
 * @param {string} name of the quiz among all that share the storage
 * @param {number} version of the page
 */
export function createResults(storage, name, version) {
  const slot = `quiz-results:${name}`;
  let results = freshResults();
  return {
    works: true,

    /** What was kept, by another tab too; in memory where nothing can be. */
    load() {
      try {
        const kept = this.works ? parsed(storage().getItem(slot)) : null;
        this.works = this.works && !(kept?.version > version);
        results = kept?.version === version ? soundResults(kept) : results;
      } catch {
        this.works = false;
      }
      return results;
    },

    /** @param {!Result} result */
    add(result) {
      const before = this.load();
      results = recorded(before, result);
      try {
        if (this.works && results !== before) {
          storage().setItem(slot, JSON.stringify({version, ...results}));
        }
      } catch {
        this.works = false;
      }
    },
  };
}
