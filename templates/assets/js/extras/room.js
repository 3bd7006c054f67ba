/** @fileoverview Tells the style sheet how high the bar is, below which the focus must be seen. */
import {byId} from '../page/dom.js';

export function bindRoom() {
  new ResizeObserver(([{target}]) =>
    document.documentElement.style.setProperty('--bar', `${target.offsetHeight}px`))
    .observe(byId('bar'));
}
