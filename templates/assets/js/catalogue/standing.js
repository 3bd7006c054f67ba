/** @fileoverview Where the learner is with each quiz, as this device knows it. */
import {keptQuizzes, recentQuizzes} from '../logic/kept.js';
import {byId, drawing, element} from '../page/dom.js';
import {addressOf, cards, catalogue, folder, ids, linkOf, site, storage} from './page.js';
import {percent, text} from './words.js';

const SIGNS = {
  passed: 'M3 8.5l3.5 3.5L13 4.5', open: 'M3 8h.01M8 8h.01M13 8h.01', failed: 'M3 8h10',
  badge: 'M5 9.5L4 15l4-2 4 2-1-5.5M8 1.5a4.5 4.5 0 1 0 .01 0z',
};

/** @type {!Map<string, !Kept>} */
let kept = new Map();

const sign = (state) => drawing('svg', {class: 'icon', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': true},
  drawing('path', {d: SIGNS[state]}));

const chip = (state, words) => element('span', {class: 'chip', 'data-state': state}, sign(state), words);

const progress = ({open}) => text('open', open);

/** @param {!Kept} standing */
function chips({open, best, badge}) {
  const result = best && (best.passed ? 'passed' : 'failed');
  return [
    open && chip('open', progress({open})),
    result && chip(result, text(result, {percent: percent(best)})),
    badge && chip('badge', text('badge')),
  ].filter(Boolean);
}

/**
 * Whether a quiz is `new`, `open`, `passed` or `failed`; some are two of these.
 * @param {string} id
 * @param {string} state
 */
export function isIn(id, state) {
  const standing = kept.get(id);
  switch (state) {
    case 'new': return !standing;
    case 'open': return Boolean(standing?.open);
    default: return Boolean(standing?.best) && standing.best.passed === (state === 'passed');
  }
}

/** Shows on a card where the learner is. */
export function mark(card, id) {
  card.querySelector('.standing')?.remove();
  const standing = kept.get(id);
  if (standing) {
    card.append(element('p', {class: 'standing'}, ...chips(standing)));
  }
}

/** The quiz to go on with, and its title: the latest, or the first on the page. */
function open() {
  const isOpen = (id) => id.startsWith(folder) && isIn(id, 'open');
  const recent = recentQuizzes(storage, site.pathname).find(([id]) =>
    isOpen(id) && (ids.length < catalogue.count || ids.includes(id)));
  const at = recent ? -1 : ids.findIndex(isOpen);
  return recent ?? (at < 0 ? null : [ids[at], linkOf(cards[at]).textContent]);
}

function offer() {
  const place = byId('continue');
  const found = open();
  place.hidden = !found;
  if (found) {
    const [before, after] = text('continue').split('{title}');
    const title = element('span', {}, before, element('bdi', {}, found[1]), after ?? '');
    const link = element('a', {class: 'button primary', href: addressOf(found[0])}, title);
    place.replaceChildren(link, ' ', element('span', {class: 'quiet'}, progress(kept.get(found[0]))));
  }
}

/** Reads anew what is kept and shows it. */
export function showStanding() {
  const before = kept;
  kept = keptQuizzes(storage, site.pathname, catalogue.version);
  ids.forEach((id, at) => {
    if (kept.has(id) || before.has(id)) {
      mark(cards[at], id);
    }
  });
  offer();
}
