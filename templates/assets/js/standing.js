/** @fileoverview What a run has come to, for the results, for others to be told and to be saved. */

/** A question and what its answer earned, without what was answered. */
function factsOf(id) {
  const question = questionOf(data, id);
  const answer = state.answers[id];
  return {
    question: id, outcome: answer.outcome, earned: earned(question, answer), points: question.points,
    attempts: answer.tries,
  };
}

function standing() {
  const sum = tally(state.order.map((id) => questionOf(data, id)), state.answers);
  return {
    earned: sum.earned, points: sum.total,
    passed: isPassed(data.pass, data.percent, sum.earned, sum.total),
    questions: state.order.map(factsOf),
  };
}

const secondsUsed = () => state.order.reduce((all, id) => all + state.answers[id].used, 0);

/** The run as a file to keep, with what was answered: ids as the page's source has them, or typed. */
function savedRun() {
  const {questions, ...sum} = standing();
  return JSON.stringify({
    version: 1, quiz: data.id, title: byId('title').textContent, mode: data.mode,
    ended: new Date(state.ended).toISOString(), seconds: Math.round(secondsUsed()), ...sum,
    questions: questions.map((facts) => {
      const {hints, used, checked} = state.answers[facts.question];
      return {...facts, hints, seconds: Math.round(used), response: checked};
    }),
  }, null, 2);
}
