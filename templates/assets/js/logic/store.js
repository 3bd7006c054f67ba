/**
 * @fileoverview Progress in a storage like localStorage; where that fails, the quiz runs in memory.
 *
 * The whole run is in one slot, written when more changes than one answer. What has happened since
 * at one question, be it a tick of the clock or a letter, is in another slot, which is small.
 */

/**
 * The one question whose answer is all that two states differ in; null if they differ in more, as
 * those do that were not made of each other.
 * @param {!State} one
 * @param {!State} other
 * @return {?string}
 */
export function onlyAnswerChanged(one, other) {
  const same = Object.keys(one).every((part) => part === 'answers' || one[part] === other[part]);
  const changed = same
    ? Object.keys(one.answers).filter((id) => one.answers[id] !== other.answers[id]) : [];
  return changed.length === 1 ? changed[0] : null;
}

/** JSON as a value; null for what is none. */
export function parsed(json) {
  try {
    return JSON.parse(String(json));
  } catch {
    return null;
  }
}

const revisionOf = (kept) => Number(kept?.revision) || 0;

/** The run in the slot of the whole, with the one answer that has changed since. */
export const together = (kept, latest) => (latest?.answer && latest.since === kept?.revision
  ? {...kept.state, answers: {...kept.state?.answers, [latest.id]: latest.answer}} : kept?.state);

/**
 * @param {function(): !Storage} storage throws where access is blocked
 * @param {string} name of the quiz among all that share the storage
 * @param {number} version of the page
 * @param {string=} kind what sort of run it is, as its slots are named by it
 */
export function createStore(storage, name, version, kind = 'quiz') {
  const wholeSlot = `${kind}:${name}`;
  const latestSlot = `${kind}-latest:${name}`;
  /** The number of the last change, this tab's or another's, that this tab knows of. */
  let revision = 0;
  /** What this tab wrote last into the slot of the whole run, if anything, and its number. */
  let whole = {revision: 0, state: /** @type {?State} */ (null)};
  /** What this tab wrote last of all: as long as that is there, nobody has gone further. */
  let written = '';

  const read = (slot) => storage().getItem(slot);
  const put = (slot, content) => storage().setItem(slot, content);

  return {
    works: true,

    /** The run that was kept by a page of this version, unchecked. */
    load() {
      try {
        const kept = parsed(read(wholeSlot));
        const latest = parsed(read(latestSlot));
        // Both, even if one does not follow the other: what is written from now on is later.
        revision = Math.max(revisionOf(kept), revisionOf(latest));
        // A page that was built later may be open as well; its progress is not for this one to lose.
        this.works = !(kept?.version > version);
        if (kept?.version === version) {
          return together(kept, latest);
        }
      } catch {
        this.works = false;
      }
      return null;
    },

    /** @param {!State} state */
    save(state) {
      if (!this.works) {
        return;
      }
      try {
        revision++;
        const id = whole.state && onlyAnswerChanged(whole.state, state);
        const answer = id ? {id, answer: state.answers[id]} : {};
        if (!id) {
          whole = {revision, state};
          put(wholeSlot, JSON.stringify({version, revision, state}));
        }
        written = JSON.stringify({revision, since: whole.revision, ...answer});
        put(latestSlot, written);
      } catch {
        this.works = false;
      }
    },

    /** Whether another tab has gone further with this quiz. */
    isBehind() {
      try {
        const latest = this.works ? read(latestSlot) : written;
        return latest !== written && revisionOf(parsed(latest)) > revision;
      } catch {
        return false;
      }
    },

    /** Whether a slot, of which another tab has written, tells that it has gone further. */
    isLatest: (slot) => slot === latestSlot,
  };
}
