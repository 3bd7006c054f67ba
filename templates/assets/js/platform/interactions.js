/** @fileoverview What a learner has answered, in the words of the data model. */
import {old} from '../version.js';
import {get, set} from './api.js';
import {offered, questionOf} from './run.js';

const MOST_SIGNS = 250;
const MOST_TEXTS = 10;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

const COMMA = old ? ',' : '[,]';

/** What was typed, without what would be read as a sign between two texts or before one. */
const plain = (text) => text.replace(/[{}[\]\s\0-\x1F]/g, ' ');

const joined = (texts) => texts.slice(0, MOST_TEXTS).map(plain).join(old ? '; ' : COMMA)
  .slice(0, MOST_SIGNS);

/**
 * A number that all platforms take, written as the quiz's language does; nothing for all else.
 * @param {string} text
 * @param {boolean=} comma whether that has a comma before decimals
 */
const numberOf = (text, comma) =>
  (comma ? text.replace('.', ' ').replace(',', '.') : text).match(/^-?\d{1,5}(\.\d{1,7})?$/)?.[0];

const lettersOf = (ids, all) => ids.map((id) => LETTERS[all.indexOf(id)]).join(COMMA);

/** A type, a response, and what is right; by the forms of questions. */
const forms = {
  /** Options are letters in the order in which their author lists them. */
  choice: ({id, key}, response) =>
    ['choice', lettersOf(response, offered(id)), lettersOf(key, offered(id))],

  ordering: ({key}, response) => ['sequencing', lettersOf(response, key), lettersOf(key, key)],

  /** Items and matches are letters, each of their own, so that a and a belong together, b and b. */
  matching({id, key}, response) {
    const pairs = [...key, ...offered(id)].map((pair) => pair.split(':'));
    const words = (list) => list.map((pair) => pair.split(':').map((part, side) =>
      lettersOf([part], [...new Set(pairs.map((each) => each[side]))])).join(old ? '.' : '[.]'))
      .join(COMMA);
    return ['matching', words(response), words(key)];
  },

  numeric({key: [from, to], unit, comma}, [typed]) {
    const number = numberOf(typed.replace(unit ?? '', '').trim(), comma);
    return number && numberOf(from) && numberOf(to)
      // The old version has no word for a range.
      ? ['numeric', number, !old ? `${from}[:]${to}` : from === to && from]
      : ['fill-in', joined([typed])];
  },

  cloze: ({key, exact}, response) => ['fill-in', joined(response),
    (old ? '' : `{case_matters=${Boolean(exact)}}`) + joined(key.map(([first]) => first))],
};

forms.multiple = forms.choice;
forms.short = ({key, exact}, response) => forms.cloze({key: [key], exact}, response);

/** A question's id in printable ASCII. */
export function idOf({id, hash}) {
  const plainId = encodeURIComponent(id);
  return plainId.length > MOST_SIGNS ? hash : plainId;
}

/** Seconds as the data model writes them. */
export const timespan = (seconds) => (old
  ? [seconds / 3600, seconds / 60 % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')
  : `PT${seconds.toFixed(2)}S`);

/**
 * Tells the platform of an answer that was checked, behind those that it was told before.
 * @param {!Facts} facts
 * @param {!Answer} answer
 */
export function tell({question: id, outcome, earned, points}, {checked, used}) {
  const count = get('interactions._count');
  const question = questionOf(id);
  const [type, response, right] = forms[question.form](question, checked);
  const now = new Date().toISOString();
  Object.entries({
    id: idOf(question),
    type,
    [old ? 'time' : 'timestamp']: old ? now.slice(11, 19) : `${now.slice(0, 21)}Z`,
    'correct_responses.0.pattern': right,
    weighting: points,
    [old ? 'student_response' : 'learner_response']: response,
    result: {right: 'correct', wrong: old ? 'wrong' : 'incorrect'}[outcome]
      ?? (earned / points).toFixed(2),
    latency: timespan(used),
  }).forEach(([element, value]) => value && set(`interactions.${count}.${element}`, value));
}
