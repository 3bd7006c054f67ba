/**
 * @fileoverview The learning platform's object, and the one way to call it. Each version of SCORM
 * has a script of its own, by its own `version.js`.
 */
import {old} from '../version.js';

const MOST_WINDOWS = 50;
const NAME = old ? 'API' : 'API_1484_11';

/** Looks in a window and those that hold it. What belongs to others cannot be looked into. */
function found(view) {
  for (let left = MOST_WINDOWS; view && left; left--, view = view.parent) {
    try {
      if (view[NAME]) {
        return view[NAME];
      }
    } catch {
      // Further out may be the platform again.
    }
  }
  return null;
}

const api = found(window) ?? found(window.opener);

/** What it answers; an empty text where it fails. */
function call(method, ...values) {
  try {
    return String(api[(old ? 'LMS' : '') + method](...values));
  } catch {
    return '';
  }
}

/** Whether there is a platform that listens. */
export const connected = call('Initialize', '') === 'true';

const core = old ? 'cmi.core.' : 'cmi.';

/** Where an element of the data model is. */
const pathOf = (element) => (/^(int|sus)/.test(element) ? 'cmi.' : core) + element;

export const get = (element) => call('GetValue', pathOf(element));

/** Whether somebody only looks at what was done, or only looks around. */
const readOnly = connected && /^[rb]/.test(get(old ? 'lesson_mode' : 'mode'));

/** @return {boolean} whether it was taken, or need not be */
export const set = (element, value) =>
  readOnly || call('SetValue', pathOf(element), String(value)) === 'true';

export const commit = () => call('Commit', '');

export const finish = () => call(old ? 'Finish' : 'Terminate', '');
