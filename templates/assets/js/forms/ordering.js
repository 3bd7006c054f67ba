/** @fileoverview The view of a question whose answer is an order of steps. */
import {stepsShown} from '../logic/order.js';
import {announce, copied, element, found, isHeld, reorder, spoken} from '../page/dom.js';
import {mark} from '../page/mark.js';
import {text} from '../page/texts.js';

const topOf = (node) => node.getBoundingClientRect().y;
const middleOf = (node) => topOf(node) + node.offsetHeight / 2;

export const ordering = {
  steps: (article) => [...article.querySelectorAll('.step')],
  placeOf: (step) => [...step.parentNode.children].indexOf(step) + 1,
  ids: (article) => ordering.steps(article).map((node) => node.dataset.step),

  bind(article, respond) {
    const list = article.querySelector('.steps');
    list.addEventListener('click', (event) => {
      const button = event.target.closest('.move');
      if (button) {
        this.move(article, respond, button.closest('.step'), Number(button.dataset.move));
      }
    });
    list.addEventListener('change', ({target}) => {
      const step = target.closest('.step');
      for (let by = target.value - this.placeOf(step); by; by -= Math.sign(by)) {
        this.move(article, respond, step, Math.sign(by));
      }
    });
    list.addEventListener('pointerdown', ({target, clientY, pointerId}) => {
      const handle = target.closest('.handle');
      if (handle) {
        const step = handle.parentNode;
        const grip = clientY - topOf(step);
        handle.setPointerCapture(pointerId);
        handle.onpointermove = (event) =>
          this.drag(article, respond, step, event.clientY - grip);
        handle.onlostpointercapture = () => {
          handle.onpointermove = null;
        };
      }
    });
    list.addEventListener('keydown', (event) => {
      const way = event.target.value ? 0 : {ArrowUp: -1, ArrowDown: 1}[event.key];
      if (way && !isHeld(event)) {
        event.preventDefault();
        this.move(article, respond, event.target.closest('.step'), way);
      }
    });
  },

  /** A step goes past each neighbour whose middle it would have reached, were it at the pointer. */
  drag(article, respond, step, top) {
    const {previousElementSibling: above, nextElementSibling: below} = step;
    const way = above && top < middleOf(above) ? -1
      : below && top + step.offsetHeight > middleOf(below) ? 1 : 0;
    if (way && this.move(article, respond, step, way)) {
      step.scrollIntoView({block: 'nearest'});
      this.drag(article, respond, step, top);
    }
  },

  /** Moves a step by one place, and says whether it could. */
  move(article, respond, step, way) {
    const other = way < 0 ? step.previousElementSibling : step.nextElementSibling;
    if (!other || article.querySelector('fieldset').disabled) {
      return false;
    }
    // The neighbour moves, so that the button keeps the focus.
    step[way < 0 ? 'after' : 'before'](other);
    respond(this.ids(article));
    const words = spoken(step.querySelector('.text'));
    announce(text('moved',
      {step: words, n: this.placeOf(step), total: this.steps(article).length}));
    return true;
  },

  initial: stepsShown,

  arrange(article, shown, answer) {
    reorder(article.querySelector('.steps'), found(article, 'step', answer.response ?? shown));
  },

  show(article, question, answer, open) {
    const nodes = this.steps(article);
    nodes.forEach((node, place) => {
      node.querySelector('.letter').textContent = place + 1;
      const [up, down] = node.querySelectorAll('.move');
      const select = node.querySelector('select');
      if (select) {
        select.value = place + 1;
      }
      up.setAttribute('aria-disabled', place === 0);
      down.setAttribute('aria-disabled', place === nodes.length - 1);
      const right = question.key[place] === node.dataset.step;
      mark(node, node, open && answer.done && answer.checked && (right ? 'right' : 'wrong'));
    });
  },

  pick() {},

  feedback: () => [],

  describe(article, ids) {
    return [element('ol', {class: 'solved'}, ...found(article, 'step', ids).map((node) =>
      element('li', {dir: 'auto'}, ...copied(node.querySelector('.text')))))];
  },
};
