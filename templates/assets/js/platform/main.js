/**
 * @fileoverview Tells a learning platform by SCORM what comes of a quiz. It runs before the page's
 * own script, whose storage it replaces by one that the platform keeps; of what happens it hears by
 * the events of the document, as everybody else does. Where there is no platform, the page is alone
 * and nothing is changed.
 */
import {parsed, together} from '../logic/store.js';
import {quiz} from '../page/page.js';
import {old} from '../version.js';
import {commit, connected, finish, get, set} from './api.js';
import {tell, timespan} from './interactions.js';
import {readText, textOf} from './run.js';

const MOST_CHARACTERS = old ? 4096 : 64000;
const STATUS = old ? 'lesson_status' : 'completion_status';

/** What the page keeps, by the kind of its slots: there is only one quiz. */
const slots = {};
const kindOf = (slot) => slot.split(':')[0];

let changed = false;
let full = false;

/** The best result in per cent and whether one was enough, as often as the quiz is taken. */
let best = 0;
let passed = false;

const state = () => together(parsed(slots['quiz']), parsed(slots['quiz-latest']));

/**
 * Hands over what has changed, without what is the least important if it is too much. All else that
 * is to be said when the page is left is said each time: then it is too late in some browsers.
 */
function flush() {
  if (changed) {
    changed = false;
    full = ![true, false].some((whole) => {
      const text = textOf(state(), slots['quiz-results'], whole);
      return text.length <= MOST_CHARACTERS && set('suspend_data', text);
    });
    set('session_time', timespan(performance.now() / 1000));
    set('exit', state()?.finished === false ? 'suspend' : '');
    commit();
  }
}

const storage = {
  getItem: (slot) => slots[kindOf(slot)],

  setItem(slot, content) {
    if (full) {
      throw new Error();
    }
    slots[kindOf(slot)] = content;
    changed = true;
    // A letter that is typed or a second that passes can wait until something else happens.
    if (kindOf(slot) === 'quiz') {
      setTimeout(flush);
    }
  },
};

/** @param {!Facts} facts */
function answered(facts) {
  if (quiz.mode !== 'flashcards') {
    tell(facts, state().answers[facts.question]);
  }
  setTimeout(flush);
}

function completed({detail: {earned, points, passed: now, questions}}) {
  if (quiz.mode === 'exam') {
    questions.filter(({attempts}) => attempts).forEach(answered);
  }
  if (quiz.mode === 'flashcards') {
    set(STATUS, 'completed');
  } else {
    passed ||= now;
    // Never rounded up to a mark that was not reached.
    best = Math.max(best, Math.floor(earned / points * 1e4 + 1e-6) / 100);
    const word = passed ? 'passed' : 'failed';
    set('score.min', 0);
    set('score.max', 100);
    set('score.raw', best);
    if (!old) {
      set('score.scaled', best / 100);
      set('success_status', word);
    }
    set(STATUS, old ? word : 'completed');
  }
}

function leave() {
  changed = true;
  flush();
  finish();
}

function begin() {
  const status = get(STATUS);
  const study = quiz.mode === 'study';
  best = Number(get('score.raw')) || 0;
  passed = (old ? status : get('success_status')) === 'passed';
  if (study || /^(not|unk|$)/.test(status)) {
    set(STATUS, study ? 'completed' : 'incomplete');
  }
  try {
    [slots['quiz'], slots['quiz-results']] = readText(get('suspend_data'));
  } catch {
    // There is nothing yet, or nothing of ours.
  }
  Object.defineProperty(window, 'localStorage', {value: storage});
  document.addEventListener('quiz:answered', ({detail}) => answered(detail));
  document.addEventListener('quiz:completed', completed);
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('pagehide', leave, {once: true});
}

if (connected) {
  begin();
}
