/**
 * @fileoverview The shapes of what the modules hand each other, checked by the compiler that joins
 * them. Nothing of this file is left in the page.
 * @externs
 */

/**
 * What the page says of a question. The key lists what is right as a response lists what is given,
 * unless its form is graded in a way of its own: then it is what `grading.js` takes. Times are
 * seconds.
 * @typedef {{id: string, hash: string, form: string, key: !Array<?>, points: number,
 *   partial: (boolean|undefined), exact: (boolean|undefined), unit: (string|undefined),
 *   comma: (boolean|undefined),
 *   time: (number|undefined), attempts: (number|undefined), hints: number,
 *   shuffle: (boolean|undefined), last: (!Array<string>|undefined)}}
 */
let Question;

/**
 * What the page says of the quiz.
 * @typedef {{version: number, id: string, root: string, mode: string, pass: number,
 *   percent: boolean, shuffle: boolean, draw: (number|undefined), time: (number|undefined),
 *   embedOrigin: string, questions: !Array<!Question>, texts: !Object<string, string>}}
 */
let Quiz;

/**
 * Ids of options or of steps in their order, pairs as `item:match`, or what was typed; never
 * positions or texts shown.
 * @typedef {!Array<string>}
 */
let Given;

/**
 * What a learner has done with a question: the response as it is, the one that was checked last,
 * the one that earned most of all that were, what came of the last one (`right`, `partial`, `wrong`,
 * `unanswered`, `ambiguous`, `notNumber`, `shown` where the answer was asked for, or `learned`
 * where a card was known, but not at first),
 * attempts, hints, seconds used and added, whether time was over, whether nothing more is taken,
 * whether it was marked for later.
 * @typedef {{hash: string, response: ?Given, checked: ?Given, best: ?Given, tries: number,
 *   hints: number, used: number, extra: number, outcome: ?string, over: boolean, done: boolean, marked: boolean}}
 */
let Answer;

/**
 * One run: the screen (`start`, `question`, `finish`, `results`), the place in the order of questions and the
 * farthest one, the options' order for each question, the factor of the time limit (0: none), when
 * it ended in milliseconds since 1970, whether because time was over.
 * @typedef {{screen: string, at: number, reached: number, order: !Array<string>,
 *   shown: !Object<string, !Array<string>>, answers: !Object<string, !Answer>, pace: number,
 *   extra: number, drill: boolean, turned: boolean, finished: boolean, ended: number,
 *   over: boolean}}
 */
let State;

/**
 * What a run that was finished has come to, for as long as the device keeps it.
 * @typedef {{ended: number, earned: number, points: number, passed: boolean, pace: number,
 *   badge: boolean}}
 */
let Result;

/**
 * The best result, the last ones in their order, and the first one that earned the badge.
 * @typedef {{best: ?Result, last: !Array<!Result>, badge: ?Result}}
 */
let Results;

/**
 * What is kept of a quiz: how many questions of a run that was begun are answered, and of how many.
 * @typedef {{open: ?{n: number, total: number}, best: ?Result, badge: boolean}}
 */
let Kept;

/**
 * What a page that lists quizzes says of them: the number of the first one among all of the site,
 * how many it is about, and the scripts with what can be found.
 * @typedef {{version: number, root: string, first: number, count: number,
 *   search: !Array<string>, texts: !Object<string, string>}}
 */
let Catalogue;

/**
 * What is left on a clock and what was allowed, in seconds; whether it is the whole quiz's.
 * @typedef {{whole: boolean, limit: number, left: number}}
 */
let Clock;

/**
 * What browsers tell of a popover before it opens or closes: `open` or `closed`.
 * @typedef {{newState: string}}
 */
let Toggle;

/**
 * What a question of a run has come to.
 * @typedef {{question: string, outcome: ?string, earned: number, points: number, attempts: number}}
 */
let Facts;

/**
 * What learners can take along: a run that has ended, its questions in their order, what it has come
 * to, the seconds used, whether it can earn something.
 * @typedef {{state: !State, questions: !Array<!Question>, sum: {earned: number, points: number,
 *   passed: boolean, questions: !Array<!Facts>}, seconds: number, prized: boolean}}
 */
let Taken;

/**
 * What the compiler has not heard of yet.
 * @return {!Array<T>}
 * @this {!Array<T>}
 * @template T
 */
Array.prototype.toSorted = function() {};
