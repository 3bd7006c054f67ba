/** @fileoverview The results in words, as they are shown. */
import {byId} from '../page/dom.js';
import {locale} from '../page/texts.js';

const shown = (part) => byId('report').querySelector(part)?.textContent ?? '';

/** Points and per cent. */
export const scoreOf = () => `${shown('.score')} · ${shown('.percent')}`;

/** Whether it was passed, points and per cent, and what is said below them. */
export const sumOf = () =>
  [[shown('.final'), scoreOf()].filter(Boolean).join(' · '), shown('.quiet')];

/** @param {!Taken} taken */
export const dateOf = ({state}) =>
  new Intl.DateTimeFormat(locale, {dateStyle: 'long'}).format(state.ended);
