/**
 * @fileoverview What learners take along from their results: a badge, a certificate, a file, a text,
 * with their name if they like. A script of its own, which the page's script asks for when there
 * are results; until then nothing of this is shown.
 */
import {attempt, byId, control} from '../page/dom.js';
import {drawBadge, pictureOf, sourceOf} from './badge.js';
import {bindCertificate, fillCertificate} from './certificate.js';
import {learner, setLearner} from './learner.js';
import {copyText} from './plain.js';
import {recordOf} from './record.js';
import {save} from './save.js';

const results = byId('results');
const award = byId('award');
let taken = /** @type {?Taken} */ (null);

/** @param {!Taken} latest */
function show(latest) {
  taken = latest;
  if (award && !award.hidden) {
    attempt(() => drawBadge(award, latest, learner()));
  }
  fillCertificate(latest, learner());
}

/** @param {!Taken} latest */
function take(latest) {
  byId('learner').value = learner();
  control(results, 'certificate').hidden = !latest.sum.passed || !latest.prized;
  if (award) {
    ['svg', 'png'].forEach((name) => {
      control(results, name).hidden = award.hidden;
    });
  }
  byId('taking').hidden = false;
  show(latest);
}

/**
 * @param {string} name of the button
 * @param {function(!Taken, string)} action
 */
const press = (name, action) => control(results, name)?.addEventListener('click', () =>
  action(/** @type {!Taken} */ (taken), learner()));

byId('learner').addEventListener('input', ({target}) => {
  setLearner(target.value);
  show(/** @type {!Taken} */ (taken));
});
press('save', (...all) => save('.json', 'application/json', recordOf(...all)));
press('svg', () => save('-badge.svg', 'image/svg+xml', sourceOf(award)));
press('png', async () => save('-badge.png', '', await pictureOf(award)));
press('text', copyText);
bindCertificate(control(results, 'certificate'));
results.addEventListener('taken', ({detail}) => take(detail));
results.dispatchEvent(new Event('ready'));
