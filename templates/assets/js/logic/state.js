/** @fileoverview The state of one run and the only ways it changes. Nothing here touches the page. */
import {isBlank, outcomeOf, refused, shareOf} from './grading.js';

/** @return {!State} */
export const freshState = () => ({
  screen: 'start', at: 0, reached: 0, order: [], shown: {}, answers: {}, pace: 1, extra: 0,
  drill: false, turned: false, finished: false, ended: 0, over: false,
});

/**
 * @param {string} hash
 * @return {!Answer}
 */
export const freshAnswer = (hash) => ({
  hash, response: null, checked: null, best: null, tries: 0, hints: 0, used: 0, extra: 0,
  outcome: null, over: false, done: false, marked: false,
});

/**
 * @param {!Quiz} quiz
 * @param {string} id
 * @return {!Question}
 */
export const questionOf = (quiz, id) =>
  /** @type {!Question} */ (quiz.questions.find((question) => question.id === id));

/**
 * The mode in force: the wrong ones are practised without clock or badge.
 * @param {!Quiz} quiz
 * @param {!State} state
 */
export const modeOf = (quiz, state) => (state.drill ? 'practice' : quiz.mode);

/** Whether a run is for a mark: with clocks, and nothing to be seen before it was reached. */
export const isAssessed = (quiz, state) => ['exam', 'challenge'].includes(modeOf(quiz, state));

/** Whether what was typed could not be read, and whether an answer was graded. */
export const isRefused = ({outcome}) => outcome === 'ambiguous' || outcome === 'notNumber';
export const isGraded = (answer) =>
  Boolean(answer.checked && answer.outcome) && answer.outcome !== 'unanswered' && !isRefused(answer);

/**
 * @param {!State} state
 * @param {!Object} patch
 * @return {!State}
 */
export const patchState = (state, patch) => /** @type {!State} */ ({...state, ...patch});

/**
 * @param {!State} state
 * @param {string} id
 * @param {!Object} patch
 * @return {!State}
 */
function patchAnswer(state, id, patch) {
  const answer = {...state.answers[id], ...patch};
  return patchState(state, {answers: {...state.answers, [id]: answer}});
}

/** Whether anything was done with a question that is not to be forgotten. */
export const isTouched = ({tries, used, hints, done, response, marked}) =>
  tries + used + hints > 0 || done || response || marked;

/** How many questions of a run something was chosen, typed or said at. */
export const answeredIn = ({order, answers}) => order.filter((id) =>
  answers[id].tries > 0 || answers[id].outcome === 'shown' || ![answers[id].response, answers[id].checked].every(isBlank)).length;

/** Whether something was chosen or typed since the last check, if there was one. */
export const isPending = (answer) => !answer.done && !isBlank(answer.response)
  && !(isGraded(answer) && JSON.stringify(answer.response) === JSON.stringify(answer.checked));

/** Of what was checked, what earns most. */
const bestOf = ({best, checked}) => best ?? checked;

/** Whether something that was checked earns more than what is there now. */
const isWorse = (question, answer) =>
  shareOf(question, answer.response) < shareOf(question, bestOf(answer));

/**
 * Whether the answer may be asked for: in practice, once something else was tried. What is typed
 * can hardly be guessed, and a card, which is in practice where its mode could not be read, not at all.
 */
export const canReveal = (quiz, state, {form}, {tries, done}) => modeOf(quiz, state) === 'practice'
  && !done && (tries > 0 || ['numeric', 'short', 'cloze', 'recall'].includes(form));

/**
 * An answer at the end: what is there and was not checked counts as it is, but costs no points
 * that were earned before.
 * @param {!Question} question
 * @param {!Answer} answer
 * @param {boolean} exam
 * @return {!Answer}
 */
function settled(question, answer, exam) {
  if (answer.outcome === 'shown') {
    return answer;
  }
  const counts = exam ? !isBlank(answer.response) : isPending(answer);
  const checked = counts && !isWorse(question, answer) ? answer.response : bestOf(answer);
  const tries = exam ? Number(counts) : answer.tries + Number(counts);
  const outcome = outcomeOf(question, checked);
  return /** @type {!Answer} */ ({...answer, checked, outcome, tries, response: checked, done: true});
}

/** @type {!Object<string, function(!Quiz, !State, ?, number): !State>} */
const changes = {
  begin(quiz, state, {order, shown, pace = 1, drill = false, at = 0}) {
    const answers = Object.fromEntries(
      order.map((id) => [id, freshAnswer(questionOf(quiz, id).hash)]));
    return patchState(freshState(),
      {screen: 'question', at, reached: at, order, shown, answers, pace, drill});
  },
  go(quiz, state, {at}) {
    return patchState(state,
      {screen: 'question', at, reached: Math.max(at, state.reached), turned: false});
  },
  show(quiz, state, {screen, at = state.at}) {
    return patchState(state, {screen, at});
  },
  respond(quiz, state, {id, response}) {
    const answer = state.answers[id];
    if (answer.done) {
      return state;
    }
    // What came of the last check can be read until the next one.
    return patchAnswer(state, id, {response, outcome: isGraded(answer) ? answer.outcome : null});
  },
  check(quiz, state, {id, over = false}) {
    const answer = state.answers[id];
    if (answer.done) {
      return state;
    }
    const question = questionOf(quiz, id);
    const best = bestOf(answer);
    if (isBlank(answer.response) || (over && isWorse(question, answer))) {
      return patchAnswer(state, id, over
        ? {outcome: outcomeOf(question, best), response: best, checked: best, over, done: true}
        : {outcome: 'unanswered'});
    }
    const unread = refused(question, answer.response);
    if (unread && !over) {
      return patchAnswer(state, id, {outcome: unread});
    }
    const outcome = outcomeOf(question, answer.response);
    const again = over && !isPending(answer);
    const tries = answer.tries + (again ? 0 : 1);
    const last = question.attempts !== undefined && tries >= question.attempts;
    return patchAnswer(state, id, {
      tries, over, checked: answer.response, outcome,
      best: isWorse(question, answer) ? best : answer.response,
      done: outcome === 'right' || over || last,
    });
  },
  reveal(quiz, state, {id}) {
    return patchAnswer(state, id, {outcome: 'shown', done: true});
  },
  lock(quiz, state, {id}) {
    return patchAnswer(state, id, {over: true, done: true});
  },
  hint(quiz, state, {id}) {
    const hints = Math.min(state.answers[id].hints + 1, questionOf(quiz, id).hints);
    return patchAnswer(state, id, {hints});
  },
  mark(quiz, state, {id}) {
    return patchAnswer(state, id, {marked: !state.answers[id].marked});
  },
  tick(quiz, state, {id, seconds}) {
    return patchAnswer(state, id, {used: state.answers[id].used + seconds});
  },
  extend(quiz, state, {id, seconds}) {
    const extended = patchState(state, {extra: state.extra + seconds});
    return patchAnswer(extended, id, {extra: state.answers[id].extra + seconds});
  },
  turn(quiz, state) {
    return patchState(state, {turned: true});
  },
  card(quiz, state, {id, known}, now) {
    const order = known ? state.order : [...state.order.filter((each) => each !== id), id];
    const {tries} = state.answers[id];
    const next = patchAnswer(patchState(state, {order, turned: false}), id, {
      outcome: !known ? 'wrong' : tries ? 'learned' : 'right', done: known, tries: tries + 1,
    });
    const at = order.findIndex((each) => !next.answers[each].done);
    return patchState(next, at < 0 ? {at: 0, screen: 'results', finished: true, ended: now} : {at});
  },
  finish(quiz, state, {over = false}, now) {
    const exam = modeOf(quiz, state) === 'exam';
    const answers = Object.fromEntries(state.order.map((id) => {
      const last = over && !exam ? changes.check(quiz, state, {id, over}) : state;
      return [id, settled(questionOf(quiz, id), last.answers[id], exam)];
    }));
    return patchState(state, {answers, screen: 'results', finished: true, ended: now, over});
  },
  restore(quiz, state, {state: before}) {
    return patchState(before, {screen: 'start'});
  },
  reset() {
    return freshState();
  },
};

/**
 * @param {!Quiz} quiz
 * @param {!State} state
 * @param {{type: string}} event
 * @param {number} now in milliseconds since 1970
 * @return {!State} the same if the event changes nothing
 */
export function reduce(quiz, state, event, now) {
  return changes[event.type](quiz, state, event, now);
}
