/**
 * Grading: pure functions of a question and a response. A response is a list of ids: the options
 * chosen, or the steps in their order; never positions or texts.
 * @typedef {{id: string, hash: string, form: string, key: string[], points: number,
 *   time?: number, attempts?: number, hints: number, shuffle: boolean, last?: string[]}} Question
 */
const graders = {
  choice: (key, response) =>
    response.length === key.length && key.every((id) => response.includes(id)),
  ordering: (key, response) =>
    response.length === key.length && key.every((id, place) => response[place] === id),
};

function isBlank(response) {
  return !response || response.length === 0;
}

function isRight(question, response) {
  return !isBlank(response) && graders[question.form](question.key, response);
}

/** Points earned and to be earned, and how many questions were right. */
function tally(questions, answers) {
  const sum = {earned: 0, total: 0, right: 0, count: 0};
  for (const question of questions) {
    const right = answers[question.id]?.outcome === 'right';
    sum.total += question.points;
    sum.count += 1;
    sum.earned += right ? question.points : 0;
    sum.right += right ? 1 : 0;
  }
  return sum;
}

/** Whether points suffice for a pass mark, which is a share in per cent or a number of points. */
function isPassed(pass, percent, earned, total) {
  const needed = percent ? (pass * total) / 100 : pass;
  // Tenths of points do not add up exactly in binary.
  return earned + 1e-9 >= needed;
}
