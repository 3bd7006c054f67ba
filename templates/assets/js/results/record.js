/** @fileoverview The results as data, as `result.schema.json` describes them. */
import {byId} from '../page/dom.js';
import {quiz} from '../page/page.js';
import {given, right, titleOf} from './words.js';

const SCHEMA = 'https://quizmaven.github.io/schema/0.1/result.schema.json';

/**
 * @param {!Taken} taken
 * @param {string} name
 * @return {string}
 */
export function recordOf({state, questions, sum, seconds, prized}, name) {
  const {earned, points, passed} = sum;
  const timed = byId('start').querySelector('.pace') && !state.drill;
  const {badge} = byId('start').dataset;
  return JSON.stringify({
    $schema: SCHEMA, quiz: quiz.id, title: byId('title').textContent,
    language: document.documentElement.lang, name: name || undefined, mode: quiz.mode,
    retry: state.drill, ended: new Date(state.ended).toISOString(), seconds: Math.round(seconds),
    pace: timed ? state.pace : undefined, limit: timed ? quiz.time : undefined,
    added: state.extra, timeOver: state.over, earned, points, passed,
    pass: {value: quiz.pass, unit: quiz.percent ? 'percent' : 'points'},
    badge: passed && prized ? badge : undefined,
    questions: questions.map((question, place) => {
      const facts = sum.questions[place];
      const answer = state.answers[question.id];
      const response = answer.checked ?? answer.response;
      return {
        ...facts, title: titleOf(question), form: question.form,
        outcome: facts.outcome ?? 'unanswered', hints: answer.hints,
        seconds: Math.round(answer.used), limit: timed ? question.time : undefined,
        added: answer.extra, timeOver: answer.over,
        given: given(question, response), right: right(question), response,
      };
    }),
  }, null, 2);
}
