/** @fileoverview How the page shows that something is right or wrong: in words, icon and colour. */
import {drawing, element} from './dom.js';
import {text} from './texts.js';

const ICONS = {
  right: 'M3 8.5l3.5 3.5L13 4.5',
  wrong: 'M4 4l8 8M12 4l-8 8',
  unanswered: 'M3 8h10',
  marked: 'M4 15V2h8l-2 3 2 3H4',
  partial: 'M2 9c3-5 4-2 6-1s4 3 6-2',
};

export const icon = (name) =>
  drawing('svg', {viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', class: 'icon'},
    drawing('path', {d: ICONS[name] ?? ICONS.unanswered}));

/** Shows on a part of the page whether it is right or wrong; takes that away without a state. */
export function mark(node, place, state) {
  node.querySelector('.mark')?.remove();
  node.dataset.state = state || '';
  if (state) {
    place.append(element('span', {class: 'mark'}, icon(state), element('span', {}, text(state))));
  }
}
