/**
 * @fileoverview Finds quizzes by words and by what is chosen. What questions ask is in scripts of
 * its own, which are loaded when the search is used first.
 */
import {byId, element} from '../page/dom.js';
import {addressOf, cards, catalogue, ids} from './page.js';
import {isIn, mark} from './standing.js';
import {compare, folded, text, wordsOf} from './words.js';

const MOST_SHOWN = 100;

/** Where an entry of the search has what is chosen from. */
const FACETS = {mode: 3, topic: 5, tag: 6, level: 7, type: 8};

/** What was loaded of each quiz, as `SearchFiles` of the build writes it. */
const entries = [];
let asked = false;
let failed = false;

const valueOf = (id) => byId(id).value;
const idAt = (at) => entries[at]?.[0] ?? ids[at] ?? '';
const haystackAt = (at) => entries[at]?.[10] ?? folded(cards[at]?.textContent ?? '');

function isMatch(at, words, state, facets) {
  const haystack = words.length ? haystackAt(at) : '';
  return words.every((word) => haystack.includes(word))
    && (!state || isIn(idAt(at), state))
    && facets.every(([place, value]) => [entries[at]?.[place]].flat().includes(value));
}

/** A card as the page has it, or one like it. */
function cardAt(at) {
  const [id, title, lang, mode, questions] = entries[at] ?? [];
  const card = cards[at] ? /** @type {!Element} */ (cards[at].cloneNode(true)) : element('li', {class: 'card entry'},
    element('h3', lang ? {lang} : {}, element('a', {href: addressOf(id)}, element('bdi', {}, title))),
    element('p', {class: 'quiet'}, element('span', {class: 'tag'}, mode), ' ', text('questions', {n: questions})));
  const collection = entries[at]?.[9];
  if (collection) {
    card.prepend(element('p', {class: 'from'}, element('bdi', {}, collection)));
  }
  mark(card, idAt(at));
  return card;
}

function show(found) {
  const active = found !== null;
  byId('matches').hidden = !active;
  byId('groups').hidden = active;
  byId('matches').replaceChildren(...(found ?? []).slice(0, MOST_SHOWN).map(cardAt));
  byId('found').textContent = !active ? '' : [
    text('found', {n: found.length}),
    found.length > MOST_SHOWN && text('more', {n: MOST_SHOWN}),
    failed && text('notLoaded'),
  ].filter(Boolean).join(' ');
}

/** Shows what matches, or everything if nothing is asked. */
export function search() {
  if (!byId('search')) {
    return;
  }
  const words = wordsOf(valueOf('words'));
  const state = valueOf('by-state');
  const facets = Object.entries(FACETS)
    .map(([name, place]) => [place, byId(`by-${name}`)?.value]).filter(([, value]) => value);
  const chosen = facets.length + Number(Boolean(state));
  byId('chosen').textContent = chosen ? ` (${chosen})` : '';
  byId('clear').disabled = !chosen && !valueOf('words');
  if (words.length + chosen > 0) {
    load();
    show([...Array(catalogue.count).keys()].filter((at) => isMatch(at, words, state, facets)));
  } else {
    show(null);
  }
}

/** Lists what can be chosen that the page did not know. */
function fill(name) {
  const select = byId(`by-${name}`);
  const values = new Set(entries.flatMap((entry) => entry[FACETS[name]]).filter(Boolean));
  const {value} = select;
  select.replaceChildren(select.options[0], ...[...values].sort(compare).map((each) =>
    element('option', {value: each}, each)));
  select.value = value;
  select.closest('label').hidden = values.size < 2;
}

/** Takes a file of what can be found: quizzes in the order of the site, from a number on. */
function take(first, more) {
  more.forEach((entry, place) => {
    const at = first + place - catalogue.first;
    if (at >= 0 && at < catalogue.count) {
      entries[at] = entry;
    }
  });
  ['topic', 'tag'].forEach(fill);
  search();
}

function fail() {
  failed = true;
  search();
}

function load() {
  if (!asked) {
    asked = true;
    window['quizSearch'] = take;
    document.head.append(...catalogue.search.map((src) => {
      const script = element('script', {src});
      script.addEventListener('error', fail);
      return script;
    }));
  }
}

export function bindSearch() {
  const form = byId('search');
  if (form) {
    form.addEventListener('focusin', load);
    form.addEventListener('input', search);
    form.addEventListener('submit', (event) => event.preventDefault());
    byId('clear').addEventListener('click', () => {
      form.reset();
      search();
      byId('words').focus();
    });
  }
}
