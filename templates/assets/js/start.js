/** @fileoverview The start screen and the beginning of a run. */

/**
 * Begins a run.
 * @param {?Array<string>} chosen ids of questions; null for all
 * @param {!Object} settings
 * @param {string=} first a question that must be among those drawn, and is opened
 */
function run(chosen, settings, first = '') {
  let ids = chosen ?? data.questions.map((question) => question.id);
  if (data.shuffle || (data.draw && !chosen)) {
    ids = shuffled(ids);
  }
  if (data.draw && !chosen) {
    const isFirst = (id) => id === first;
    const drawn = new Set(
      [...ids.filter(isFirst), ...ids.filter((id) => !isFirst(id))].slice(0, data.draw));
    ids = (data.shuffle ? ids : data.questions.map((question) => question.id))
      .filter((id) => drawn.has(id));
  }
  const shown = Object.fromEntries(ids.map((id) => [id, initialOf(questionOf(data, id))]));
  change({type: 'begin', order: ids, shown, at: Math.max(0, ids.indexOf(first)), ...settings});
}

function bindStart() {
  const start = byId('start');
  control(start, 'begin').addEventListener('click', () => {
    const pace = start.querySelector('[name="pace"]:checked')?.value ?? '0';
    run(null, {pace: Number(pace)});
  });
  control(start, 'resume').addEventListener('click', () => {
    // Another tab may have gone on this very moment.
    if (store.isBehind()) {
      giveWay();
    }
    change({type: 'go', at: state.at});
  });
  control(start, 'results').addEventListener('click', () => change({type: 'show', screen: 'results'}));
  for (const button of document.querySelectorAll('[data-do="over"]')) {
    button.addEventListener('click', () => {
      change({type: 'reset'});
      // A worksheet would print what was answered.
      data.questions.forEach((question) => renderQuestion(question, freshAnswer(question.hash)));
    });
  }
}

function renderStart() {
  const start = byId('start');
  const begun = state.order.length > 0;
  control(start, 'begin').hidden = begun || articles.size === 0;
  control(start, 'resume').hidden = !begun || state.finished;
  control(start, 'results').hidden = !state.finished;
  control(start, 'over').hidden = !begun;
  const pace = start.querySelector('.pace');
  if (pace) {
    pace.hidden = begun;
  }
}
