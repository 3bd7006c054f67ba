/** @fileoverview How the page shows that something is right or wrong: in words, icon and colour. */
import {drawing, element} from './dom.js';
import {text} from './texts.js';

/** The page has a drawing for each state. */
export const icon = (name) =>
  drawing('svg', {class: 'icon', 'aria-hidden': 'true'},
    drawing('use', {href: `#icon-${name}`}));

/** Shows on a part of the page whether it is right or wrong; takes that away without a state. */
export function mark(node, place, state) {
  node.querySelector('.mark')?.remove();
  node.dataset.state = state || '';
  if (state) {
    place.append(element('span', {class: 'mark'}, icon(state), element('span', {}, text(state))));
  }
}
