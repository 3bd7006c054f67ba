/** @fileoverview What is asked and shown in which order. */

/**
 * A list in any order, or in one cycle (Sattolo's algorithm), which leaves nothing in its place.
 * @param {!Array<string>} list
 * @param {number=} stay 0 for a cycle
 */
export function shuffled(list, stay = 1) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + stay));
    [copy[last], copy[other]] = [copy[other], copy[last]];
  }
  return copy;
}

/**
 * The options of a choice as they will be shown.
 * @param {!Array<string>} ids as the author listed them
 * @param {!Question} question
 * @return {!Array<string>}
 */
export function optionsShown(ids, question) {
  if (!question.shuffle) {
    return ids;
  }
  const last = (id) => question.last.includes(id);
  return [...shuffled(ids.filter((id) => !last(id))), ...ids.filter(last)];
}

/**
 * The steps of an ordering as they will be shown; a mixed order has no step in its right place.
 * @param {!Array<string>} ids as they are listed
 * @param {!Question} question
 * @return {!Array<string>}
 */
export const stepsShown = (ids, question) => (question.shuffle ? shuffled(question.key, 0) : ids);

/**
 * The questions of a run.
 * @param {!Quiz} quiz
 * @param {?Array<string>} chosen ids of questions; null for all, or as many as are drawn
 * @param {string=} first a question that must be among those drawn
 * @return {!Array<string>}
 */
export function questionsOfRun(quiz, chosen, first = '') {
  const draw = chosen ? 0 : quiz.draw;
  const listed = chosen ?? quiz.questions.map(({id}) => id);
  const mixed = quiz.shuffle || draw ? shuffled(listed) : listed;
  if (!draw) {
    return mixed;
  }
  const isFirst = (id) => id === first;
  const drawn = new Set(
    [...mixed.filter(isFirst), ...mixed.filter((id) => !isFirst(id))].slice(0, draw));
  return (quiz.shuffle ? mixed : listed).filter((id) => drawn.has(id));
}
